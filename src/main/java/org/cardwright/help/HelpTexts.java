package org.cardwright.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of the help as they come with the program. */
final class HelpTexts {
    private HelpTexts() {}

    /** A text of the help. */
    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(HelpTexts.class.getResourceAsStream("/help/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A table of names and values. */
    static Map<String, String> table(String name) {
        Properties read = new Properties();
        try (StringReader text = new StringReader(read(name))) {
            read.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        Map<String, String> table = new TreeMap<>();
        read.forEach((key, value) -> table.put(key.toString(), value.toString()));
        return table;
    }
}
