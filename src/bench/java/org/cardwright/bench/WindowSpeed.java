package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Times the window each time in a process of its own. */
final class WindowSpeed {
    private static final int ROUNDS = 5;

    private WindowSpeed() {}

    static void start(Report report, Path cards, int count) throws IOException, InterruptedException {
        double empty = seconds(EmptyWindow.class);
        report.line("an empty JavaFX window, from the start of the process to its first frame",
                Report.text(empty, "s"));
        report.line("the editor with the tree of %,d cards".formatted(count),
                seconds(FullWindow.class, cards.toString()), 1.5 * empty, "s");
    }

    private static double seconds(Class<?> main, String... arguments) throws IOException, InterruptedException {
        double[] seconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            seconds[i] = Fork.java(main, arguments).seconds();
        }
        return Times.ofMillis(seconds).median();
    }

    static void use(Report report, Path cards) throws IOException, InterruptedException {
        String[] lines = Fork.java(Hands.class, cards.toString()).output().strip().split("\n");
        int first = lines.length - 4;
        report.line("a change of the tree's filter, to the layout of the frame; 95th percentile",
                times(lines[first]).at(0.95), 50, "ms");
        report.line("a text found in all cards, to the layout of the results; 95th percentile",
                times(lines[first + 1]).at(0.95), 100, "ms");
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
