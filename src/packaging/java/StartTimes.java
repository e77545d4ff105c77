import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long the program of the archive takes to start, beside {@code ./run}: until the window shows that it has the
 * cards, and a command from its start to its end. In turns, so that what else the machine does falls on both. It asserts
 * nothing: {@code java src/packaging/java/StartTimes.java} after {@code mvn -Pdist verify}.
 */
final class StartTimes {
    private static final int ROUNDS = 9;

    private StartTimes() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Packages.WORK.resolve("start");
        Folders.delete(work);
        Path cards = work.resolve("cards");
        Files.createDirectories(work);
        Folders.copyAll(Path.of("sample-cards").toAbsolutePath(), cards);
        List<String> ways = List.of(Path.of("run").toAbsolutePath().toString(),
                Packages.WORK.resolve("image").resolve(Image.NAME).resolve("cardwright").toString());
        double[][] windows = new double[2][ROUNDS];
        double[][] commands = new double[2][ROUNDS];
        try (Display display = new Display(work.resolve("display"))) {
            // The first starts after a build make the caches of ./run.
            for (int round = -2; round < ROUNDS; round++) {
                for (int way = 0; way < 2; way++) {
                    double window = window(display, ways.get(way), cards, work.resolve("data-" + round + way));
                    double command = command(ways.get(way), cards);
                    if (round >= 0) {
                        windows[way][round] = window;
                        commands[way][round] = command;
                    }
                }
                awaitCaches();
            }
        }
        report("window with the cards", windows);
        report("check of five cards", commands);
    }

    private static void awaitCaches() throws IOException, InterruptedException {
        Path launch = Packages.TARGET.resolve("launch");
        Display.until("the caches of ./run", () -> Files.exists(launch.resolve("classes.aot")) && Files.exists(launch.resolve("commands.aot")));
    }

    private static double window(Display display, String program, Path cards, Path data) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(program, cards.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_DATA_HOME", data.toString());
        display.lend(builder);
        long start = System.nanoTime();
        Process process = builder.start();
        display.awaitTitle("cards — Cardwright");
        double seconds = (System.nanoTime() - start) / 1e9;
        process.destroy();
        process.waitFor();
        display.awaitNoTitle("cards — Cardwright");
        return seconds;
    }

    private static double command(String program, Path cards) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Shell.run(program, "check", cards.toString());
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(String what, double[][] seconds) {
        Arrays.stream(seconds).forEach(Arrays::sort);
        double run = seconds[0][ROUNDS / 2];
        double packaged = seconds[1][ROUNDS / 2];
        System.out.printf(Locale.ROOT, "%s: ./run %.2f s, the package %.2f s, %.2f times as long (medians of %d)%n", what, run, packaged,
                packaged / run, ROUNDS);
    }
}
