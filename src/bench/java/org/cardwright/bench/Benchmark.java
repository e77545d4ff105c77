package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cardwright.workspace.FolderContents;

/**
 * Prints the speed table of docs/measurements.md; arguments name single parts of it. {@code steps} and
 * {@code all-steps}, which take a quarter of an hour and more, and the last two, {@code growth} and {@code large}, which
 * take 100,000 cards, are only done where they are named.
 */
final class Benchmark {
    private static final Path WORK = Path.of("target/bench");
    private static final Set<String> LARGE = Set.of("steps", "all-steps", "growth", "large");
    private final Report report = new Report();

    private Benchmark() {}

    /** A part of the table. */
    private interface Part {
        void report() throws IOException, InterruptedException;
    }

    static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(WORK);
        System.out.printf("%s, %d cores, load %.1f, Java %s, windows %s%n", LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"), Fork.display() ? "on a display" : "without a display");
        new Benchmark().run(List.of(arguments));
    }

    private void run(List<String> named) throws IOException, InterruptedException {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("opening", () -> opening(10_000, 9));
        parts.put("check", () -> part("Checking 10,000 cards",
                () -> CheckSpeed.report(report, WORK, cards(10_000), cards(600))));
        parts.put("sources", () -> SourceSpeed.report(report));
        parts.put("editing", () -> part("Editing", () -> new EditSpeed(opened().cards()).report(report)));
        parts.put("use", () -> part("Among 10,000 cards", () -> WindowSpeed.use(report, cards(10_000))));
        parts.put("steps", () -> part("A step on 10,000 cards", () -> StepSpeed.report(report, WORK, cards(10_000), false)));
        parts.put("all-steps", () -> part("A step on 10,000 cards", () -> StepSpeed.report(report, WORK, cards(10_000), true)));
        parts.put("courses", () -> part("Courses of 10,000 cards",
                () -> new CourseSpeed(cards(10_000), opened().cards()).report(report)));
        parts.put("table", () -> part("10,000 cards in a spreadsheet", () -> new TableSpeed(WORK, opened().cards()).report(report)));
        parts.put("paper", () -> part("600 cards on paper", () -> new PaperSpeed(WORK, opened().cards()).report(report)));
        parts.put("past", () -> part("The history of a card in its site", () -> PastSpeed.report(report, WORK)));
        parts.put("cards", () -> part("Cards among 600", () -> CardSpeed.report(report, WORK, withBiggest())));
        parts.put("start", () -> part("Starting", () -> new StartSpeed(WORK).report(report, cards(600), 600)));
        parts.put("memory", () -> part("Memory", () -> MemorySpeed.report(report, WORK, withBiggest())));
        parts.put("shipped", () -> part("What is shipped", () -> Shipped.report(report, WORK)));
        parts.put("growth", () -> part("Growth", () -> Growth.report(report, cards(10_000), cards(100_000))));
        parts.put("large", () -> opening(100_000, 3));
        if (!parts.keySet().containsAll(named)) {
            throw new IllegalArgumentException("There are only the parts " + parts.keySet());
        }
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (named.isEmpty() ? !LARGE.contains(part.getKey()) : named.contains(part.getKey())) {
                part.getValue().report();
            }
        }
        report.end();
    }

    private void part(String heading, Part part) throws IOException, InterruptedException {
        report.heading(heading);
        part.report();
    }

    private static Path cards(int count) throws IOException {
        Path cards = folder(count);
        CardGenerator.write(cards, count);
        return cards;
    }

    private static Path folder(int count) {
        return WORK.resolve("folder-" + count);
    }

    /** A folder of its own: others are compared with what they were. */
    private static Path withBiggest() throws IOException {
        Path cards = WORK.resolve("folder-600-and-biggest");
        CardGenerator.write(cards, 600);
        CardGenerator.writeBiggest(cards);
        return cards;
    }

    private static FolderContents opened() throws IOException {
        return OpenFolder.open(cards(10_000));
    }

    private void opening(int count, int rounds) throws IOException, InterruptedException {
        Path cards = folder(count);
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
    }

    private static double cold(Path cards) throws IOException, InterruptedException {
        double[] seconds = new double[3];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = Fork.java(OpenFolder.class, cards.toString()).seconds();
        }
        return Times.ofMillis(seconds).median();
    }
}
