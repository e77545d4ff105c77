package org.cardwright.data;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Says where the system keeps what a program remembers of its user. */
public final class DataFolder {
    private DataFolder() {}

    /** The folder for this program on this system. */
    public static Path locate() {
        return locate(System::getProperty, System::getenv);
    }

    /** The system property {@code cardwright.data} wins over every system's custom. */
    static Path locate(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        String given = properties.apply("cardwright.data");
        if (given != null) {
            return Path.of(given);
        }
        Path home = Path.of(properties.apply("user.home"));
        String system = properties.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return or(environment.apply("APPDATA"), home.resolve("AppData").resolve("Roaming")).resolve("Cardwright");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Cardwright");
        }
        return or(environment.apply("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve("cardwright");
    }

    private static Path or(String given, Path otherwise) {
        return given == null || given.isEmpty() ? otherwise : Path.of(given);
    }
}
