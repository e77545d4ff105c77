package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cardwright.Launcher;

/**
 * Times the start of the window, each time in a process of its own: as the run script starts it, with Java's cache of
 * classes that it makes after a build, and as it starts the first time, without; beside an empty window that is started
 * the same ways.
 */
final class StartSpeed {
    private static final int ROUNDS = 7;
    private static final Map<String, String> AS_THE_RUN_SCRIPT = Map.of("GDK_GL", "disable");

    private final Path work;
    private final String classPath;

    StartSpeed(Path work) throws IOException {
        this.work = work;
        this.classPath = Archives.classPath(work);
    }

    void report(Report report, Path cards, int count) throws IOException, InterruptedException {
        String own = System.getProperty("java.class.path");
        List<Start> starts = List.of(
                new Start(classPath, List.of(trained(EmptyWindow.class, cards)), EmptyWindow.class),
                new Start(classPath, List.of(asRun()), FullWindow.class, cards.toString()),
                new Start(classPath, List.of(), FullWindow.class, cards.toString()),
                new Start(own, List.of(), EmptyWindow.class));
        double[][] seconds = new double[starts.size()][ROUNDS];
        // In turns, so that what else the machine has to do falls on all.
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < starts.size(); i++) {
                seconds[i][round] = seconds(starts.get(i));
            }
        }
        double empty = Times.ofMillis(seconds[0]).median();
        report.line("an empty JavaFX window started as the run script starts the editor, to its first frame",
                Report.text(empty, "s"));
        report.line("the editor with the tree of %,d cards, as the run script starts it".formatted(count),
                Times.ofMillis(seconds[1]).median(), 1.5 * empty, "s");
        report.line("– the first time, while the cache of classes is not made yet",
                Report.text(Times.ofMillis(seconds[2]).median(), "s"));
        report.line("– an empty window started as any program", Report.text(Times.ofMillis(seconds[3]).median(), "s"));
    }

    /** A way to start a window. */
    private record Start(String classPath, List<String> options, Class<?> main, String... arguments) {}

    /** The option that uses the cache, which one start has made. */
    String trained(Class<?> main, Path cards) throws IOException, InterruptedException {
        Path cache = work.resolve(main.getSimpleName() + ".aot");
        Files.deleteIfExists(cache);
        start(classPath, Fork.training(cache), main, cards.toString());
        return "-XX:AOTCache=" + cache;
    }

    /** The option that uses the cache that the run script makes: a picture of the sample cards, with the first one open, has made it. */
    String asRun() throws IOException, InterruptedException {
        Path cache = work.resolve("classes.aot");
        Files.deleteIfExists(cache);
        List<String> with = new ArrayList<>(Fork.training(cache));
        with.addAll(List.of("-Dglass.platform=Headless", Fork.newSession()));
        Fork.run(Path.of("."), AS_THE_RUN_SCRIPT, Fork.javaCommand(with, classPath, Launcher.class, List.of("--snapshot",
                work.resolve("classes.png").toString(), "sample-cards")));
        return "-XX:AOTCache=" + cache;
    }

    private double seconds(Start start) throws IOException, InterruptedException {
        Instant begun = Instant.now();
        Instant drawn = Instant.parse(start(start.classPath(), start.options(), start.main(), start.arguments()).output()
                .strip());
        return Duration.between(begun, drawn).toNanos() / 1e9;
    }

    /** Runs a class of the benchmark as the run script starts the editor. */
    Fork run(List<String> options, Class<?> main, String... arguments) throws IOException, InterruptedException {
        return start(classPath, options, main, arguments);
    }

    private Fork start(String path, List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Map<String, String> variables = path.equals(classPath) ? AS_THE_RUN_SCRIPT : Map.of();
        List<String> with = new ArrayList<>(options);
        with.add(Fork.newSession());
        return Fork.run(Path.of("."), variables, Fork.javaCommand(with, path, main, List.of(arguments)));
    }
}
