package org.cardwright.data;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** Puts into words what is logged: time, place and stack, but no text of a card and nothing secret. */
public final class LogFormat extends Formatter {
    private static final String OWN = "org.cardwright";
    private static final int FRAMES = 200;

    @Override
    public String format(LogRecord entry) {
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .format(entry.getInstant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneId.systemDefault()));
        String logger = String.valueOf(entry.getLoggerName());
        // Libraries put what they read into the parameters of their messages.
        String message = logger.startsWith(OWN) ? formatMessage(entry) : String.valueOf(entry.getMessage());
        List<String> lines = new ArrayList<>(List.of(time + " " + entry.getLevel().getName() + " " + logger + ": "
                + Redaction.of(message)));
        if (entry.getThrown() != null) {
            lines.addAll(lines(entry.getThrown()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** A failure with its causes, as it may be shown, copied and logged. */
    public static String details(Throwable failure) {
        return String.join("\n", lines(failure)) + "\n";
    }

    private static List<String> lines(Throwable failure) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        add(lines, "", failure, seen);
        return lines;
    }

    private static void add(List<String> lines, String prefix, Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return;
        }
        lines.add(prefix + Redaction.of(failure));
        StackTraceElement[] stack = failure.getStackTrace();
        for (int i = 0; i < Math.min(stack.length, FRAMES); i++) {
            lines.add("    at " + stack[i]);
        }
        for (Throwable other : failure.getSuppressed()) {
            add(lines, "Suppressed: ", other, seen);
        }
        if (failure.getCause() != null) {
            add(lines, "Caused by: ", failure.getCause(), seen);
        }
    }
}
