package org.cardwright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Times the start of the window, each time in a process of its own: as the run script starts it, with Java's cache of
 * classes that it makes after a build, and as it starts the first time, without.
 */
final class StartSpeed {
    private static final int ROUNDS = 7;

    private final Path work;
    private final String classPath;

    /** A cache needs archives: folders of classes are packed first. */
    StartSpeed(Path work) throws IOException {
        this.work = work;
        List<String> archives = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            archives.add(Files.isDirectory(Path.of(entry)) ? packed(entry, archives.size()) : entry);
        }
        classPath = String.join(File.pathSeparator, archives);
    }

    private String packed(String folder, int number) {
        String archive = work.resolve("classes-" + number + ".jar").toString();
        ToolProvider.findFirst("jar").orElseThrow()
                .run(System.out, System.err, "--create", "--file", archive, "-C", folder, ".");
        return archive;
    }

    void report(Report report, Path cards, int count) throws IOException, InterruptedException {
        double empty = seconds(List.of(), EmptyWindow.class);
        report.line("an empty JavaFX window, from the start of the process to its first frame", Report.text(empty, "s"));
        report.line("the editor with the tree of %,d cards, as the run script starts it".formatted(count),
                seconds(List.of(trained(FullWindow.class, cards)), FullWindow.class, cards.toString()), 1.5 * empty, "s");
        report.line("– the first time, while the cache of classes is not made yet",
                Report.text(seconds(List.of(), FullWindow.class, cards.toString()), "s"));
        report.line("– an empty window with such a cache", Report.text(
                seconds(List.of(trained(EmptyWindow.class, cards)), EmptyWindow.class), "s"));
    }

    /** The option that uses the cache, which one start has made. */
    private String trained(Class<?> main, Path cards) throws IOException, InterruptedException {
        Path cache = work.resolve(main.getSimpleName() + ".aot");
        Files.deleteIfExists(cache);
        start(List.of("-XX:AOTCacheOutput=" + cache), main, cards.toString());
        return "-XX:AOTCache=" + cache;
    }

    private double seconds(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        double[] seconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Instant start = Instant.now();
            Instant drawn = Instant.parse(start(options, main, arguments).output().strip());
            seconds[i] = Duration.between(start, drawn).toNanos() / 1e9;
        }
        return Times.ofMillis(seconds).median();
    }

    private Fork start(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        return Fork.run(Path.of("."), Fork.javaCommand(options, classPath, main, List.of(arguments)));
    }
}
