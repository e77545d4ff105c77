package org.cardwright.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** Which version of the program this is, as its build wrote down. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The version, such as 0.1.0. */
    public static String current() {
        return value("version").orElse("");
    }

    /** The one address that tells which version is the newest; empty where the build names none. */
    public static Optional<String> updates() {
        return value("updates").filter(address -> address.startsWith("https://"));
    }

    private static Optional<String> value(String name) {
        Properties values = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/version.properties")) {
            if (in != null) {
                values.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.ofNullable(values.getProperty(name)).map(String::strip).filter(text -> !text.isEmpty() && !text.contains("${"));
    }
}
