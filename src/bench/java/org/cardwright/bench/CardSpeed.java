package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Times how cards open and how letters appear in the biggest, in a process of its own. */
final class CardSpeed {
    private final List<double[]> lines;

    private CardSpeed(List<double[]> lines) {
        this.lines = lines;
    }

    static void report(Report report, Path work, Path cards) throws IOException, InterruptedException {
        List<String> options = List.of(new StartSpeed(work).asRun(), Fork.newSession());
        String output = Fork.run(Path.of("."), Fork.javaCommand(options, Archives.classPath(work), OpenCards.class,
                List.of(cards.toString()))).output();
        new CardSpeed(output.lines().map(line -> Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray())
                .toList()).report(report);
    }

    private void report(Report report) {
        int later = 2 + 2 + OpenCards.LETTERS + 1;
        double small = median(IntStream.range(0, OpenCards.LATER).mapToDouble(i -> lines.get(later + 2 * i)[0]));
        report.line("a small card, later ones: to the form, median", small, 100, "ms");
        report.line("– to the preview, median", Report.text(median(IntStream.range(0, OpenCards.LATER)
                .mapToDouble(i -> lines.get(later + 2 * i)[1])), "ms"));
        still(report, IntStream.range(0, OpenCards.LATER).mapToObj(i -> lines.get(later + 2 * i + 1)).toList());
        report.line("the first card after a start: to the form", lines.get(0)[0], 150, "ms");
        report.line("– to the preview", lines.get(0)[1], 400, "ms");
        still(report, lines.subList(1, 2));
        report.line("the card of 137 courses and 45 kB: to the form", lines.get(2)[0], 200, "ms");
        report.line("– to the form, times a small one", lines.get(2)[0] / small, 2, "×");
        report.line("– to the preview", Report.text(lines.get(2)[1], "ms"));
        still(report, lines.subList(3, 4));
        List<double[]> letters = lines.subList(4, 4 + OpenCards.LETTERS);
        report.line("ten keys in it: model and form, 95th percentile", Times.ofMillis(letters.stream()
                .mapToDouble(key -> key[0]).toArray()).at(0.95), 16, "ms");
        report.line("– the window's own work in that, median", Report.text(median(letters.stream().mapToDouble(key -> key[2])), "ms"));
        report.line("– to the preview, 95th percentile", Times.ofMillis(letters.stream().mapToDouble(key -> key[1])
                .toArray()).at(0.95), 50, "ms");
        still(report, lines.subList(4 + OpenCards.LETTERS, later));
    }

    private static double median(java.util.stream.DoubleStream values) {
        return Times.ofMillis(values.toArray()).median();
    }

    private static void still(Report report, List<double[]> gaps) {
        report.line("– the longest time for which the window answered nothing",
                gaps.stream().mapToDouble(gap -> gap[0]).max().orElseThrow(), 50, "ms");
        report.line("– the most work of its own without an answer", Report.text(
                gaps.stream().mapToDouble(gap -> gap[2]).max().orElseThrow(), "ms"));
    }
}
