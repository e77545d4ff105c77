package org.cardwright.ui;

import java.util.logging.Logger;

/** Keeps one remark of JavaFX off the console: it is used from the class path on purpose. */
final class JavaFxLog {
    /** Held here, or the setting is lost with the logger. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private JavaFxLog() {}

    static void quiet() {
        JAVAFX.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    }
}
