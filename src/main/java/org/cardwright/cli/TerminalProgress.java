package org.cardwright.cli;

import java.io.Console;
import java.io.PrintWriter;

import org.cardwright.i18n.Strings;
import org.cardwright.edit.Progress;

/** Shows on a terminal, in one line, how far a long command is; says nothing where nobody watches. For any thread. */
final class TerminalProgress implements Progress, AutoCloseable {
    private final PrintWriter errors;
    private final String key;
    private final boolean watched;
    private int shown;

    /** @param key of the text, which takes the count and the total */
    TerminalProgress(PrintWriter errors, String key) {
        this.errors = errors;
        this.key = key;
        Console console = System.console();
        watched = console != null && console.isTerminal();
    }

    @Override
    public synchronized void done(int count, int total) {
        if (watched) {
            String text = Strings.get(key, count, total);
            errors.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
            errors.flush();
            shown = text.length();
        }
    }

    @Override
    public boolean canceled() {
        return false;
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        if (shown > 0) {
            errors.print("\r" + " ".repeat(shown) + "\r");
            errors.flush();
        }
    }
}
