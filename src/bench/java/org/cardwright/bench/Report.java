package org.cardwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the lines of the result table and prints them as Markdown, each as soon as it is known. */
final class Report {
    private final List<String> missed = new ArrayList<>();
    private String part = "";

    void heading(String title) {
        part = title;
        System.out.printf("%n%s%n%n| what | result | to reach | reached |%n| --- | ---: | ---: | --- |%n", title);
    }

    /** A value that stands beside the others without a limit of its own. */
    void line(String what, String result) {
        System.out.printf("| %s | %s | | |%n", what, result);
    }

    /** A value with the limit that it has to keep. */
    void line(String what, double value, double limit, String unit) {
        boolean reached = value <= limit;
        if (!reached && !Double.isNaN(value) && !Double.isNaN(limit)) {
            missed.add(part + ": " + what);
        }
        System.out.printf("| %s | %s | %s | %s |%n", what, text(value, unit), text(limit, unit),
                reached ? "yes" : Double.isNaN(value) || Double.isNaN(limit) ? "not measured" : "no");
    }

    /** One line at the end that names what was missed. */
    void end() {
        System.out.printf("%n%s%n",
                missed.isEmpty() ? "Everything was reached." : "Missed: " + String.join("; ", missed));
    }

    static String text(double value, String unit) {
        String format = Double.isNaN(value) ? "–" : value < 0.1 ? "%.3f %s" : value < 10 ? "%.2f %s" : value < 100 ? "%.1f %s" : "%.0f %s";
        return String.format(Locale.ROOT, format, value, unit);
    }
}
