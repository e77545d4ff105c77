package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Times the use of the window, in a process of its own. */
final class WindowSpeed {
    private WindowSpeed() {}

    static void use(Report report, Path cards) throws IOException, InterruptedException {
        String[] lines = Fork.java(Hands.class, cards.toString()).output().strip().split("\n");
        int first = lines.length - 4;
        report.line("a change of the tree's filter, to the layout of the frame; 95th percentile",
                times(lines[first]).at(0.95), 50, "ms");
        report.line("a text found in all cards, to the layout of the results; 95th percentile",
                times(lines[first + 1]).at(0.95), 50, "ms");
        report.line("a card named by a few letters, to the layout of the list; 95th percentile",
                times(lines[first + 2]).at(0.95), 100, "ms");
        Times keys = times(lines[first + 3]);
        report.line("a keystroke in the description, to model, form and preview; 95th percentile",
                keys.at(0.95), 50, "ms");
        report.line("– median", Report.text(keys.median(), "ms"));
    }

    private static Times times(String line) {
        return Times.ofMillis(Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }
}
