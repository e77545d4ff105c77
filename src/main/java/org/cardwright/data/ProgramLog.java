package org.cardwright.data;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The log of what failed, in the user's data folder; there is none until there is something to log. */
public final class ProgramLog {
    private ProgramLog() {}

    /** Where it is, or will be. */
    public static Path file(Path data) {
        return data.resolve("log").resolve("cardwright.log");
    }

    /** Takes all that is logged from now on to the file, and no text of a card to the terminal. */
    public static void open(Path data) {
        Logger root = Logger.getLogger("");
        for (Handler old : List.of(root.getHandlers())) {
            root.removeHandler(old);
        }
        LogFile file = new LogFile(file(data));
        file.setLevel(Level.INFO);
        // A log that cannot be written must not keep anybody from working.
        file.setErrorManager(new ErrorManager() {
            @Override
            public synchronized void error(String message, Exception e, int code) {}
        });
        root.addHandler(file);
    }
}
