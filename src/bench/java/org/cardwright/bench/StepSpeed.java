package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Times for how long a step over all cards holds the window, in a process of its own. */
final class StepSpeed {
    private static final String[] WHAT = {"preview", "applying", "undo", "redo"};

    private StepSpeed() {}

    static void report(Report report, Path cards) throws IOException, InterruptedException {
        String[] lines = Fork.java(Steps.class, cards.toString()).output().strip().split("\n");
        for (int i = 0; i < WHAT.length; i++) {
            String[] millis = lines[lines.length - WHAT.length + i].split(" ");
            report.line("cleaning all cards, %s: the longest time for which the window answered nothing".formatted(WHAT[i]),
                    Double.parseDouble(millis[0]), 50, "ms");
            report.line("– its own work in that time", Report.text(Double.parseDouble(millis[1]), "ms"));
            report.line("– the most work of its own without an answer", Double.parseDouble(millis[2]), 50, "ms");
        }
    }
}
