package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.cardwright.workspace.FolderContents;

/** Prints the speed table of docs/measurements.md; the argument {@code large} adds 100,000 cards. */
final class Benchmark {
    private static final Path WORK = Path.of("target/bench");
    private final Report report = new Report();

    private Benchmark() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        var benchmark = new Benchmark();
        System.out.printf("%s, %d cores, Java %s, windows %s%n", LocalDate.now(),
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"),
                Fork.display() ? "on a display" : "without a display");
        Path cards = benchmark.opening(10_000, 9);
        if (List.of(arguments).contains("large")) {
            benchmark.opening(100_000, 3);
        }
        benchmark.report.heading("Checking 10,000 cards");
        CheckSpeed.report(benchmark.report, WORK, cards);
        SourceSpeed.report(benchmark.report);
        benchmark.editing(cards);
        benchmark.starting();
        benchmark.report.end();
    }

    private Path opening(int count, int rounds) throws IOException, InterruptedException {
        Path cards = WORK.resolve("cards-" + count);
        long size = CardGenerator.write(cards, count);
        report.heading("Opening %,d cards (%.0f MB)".formatted(count, size / 1e6));
        var plain = Times.of(1, rounds, round -> Peers.read(cards));
        report.line("plain reading of the files, no understanding", Report.text(plain.median() / 1e3, "s"));
        double peer = Peers.grayMatter(WORK, cards, rounds).orElse(Double.NaN);
        report.line("gray-matter, front matter only", Report.text(peer, "s"));
        var warm = Times.of(rounds, rounds, round -> OpenFolder.open(cards));
        report.line("fully opened, warm", warm.median() / 1e3, peer, "s");
        report.line("fully opened in a new process, from its start to its end", cold(cards), 4 * peer, "s");
        double heap = Double.parseDouble(Fork.java(OpenFolder.class, cards.toString(), "heap").output().trim());
        report.line("live heap after opening, times the size of the files", heap / size, 4, "×");
        return cards;
    }

    private static double cold(Path cards) throws IOException, InterruptedException {
        double[] seconds = new double[3];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = Fork.java(OpenFolder.class, cards.toString()).seconds();
        }
        return Times.ofMillis(seconds).median();
    }

    private void editing(Path cards) throws IOException, InterruptedException {
        FolderContents contents = OpenFolder.open(cards);
        report.heading("Editing among 10,000 cards");
        new EditSpeed(contents.cards()).report(report);
        WindowSpeed.use(report, cards);
        StepSpeed.report(report, cards);
        report.heading("Courses of 10,000 cards");
        new CourseSpeed(cards, contents.cards()).report(report);
    }

    private void starting() throws IOException, InterruptedException {
        Path cards = WORK.resolve("cards-600");
        CardGenerator.write(cards, 600);
        report.heading("Starting");
        new StartSpeed(WORK).report(report, cards, 600);
    }
}
