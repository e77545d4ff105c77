package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What memory the window holds, in a process of its own, beside an empty window with the same options. */
final class MemorySpeed {
    private static final String[] WHAT = {"with 600 cards in the tree, as soon as they are checked",
        "with 600 cards in the tree, nothing done for a minute", "one card open", "the biggest card open, too"};
    private static final double[] LIMITS = {Double.NaN, 200, 240, 260};

    private MemorySpeed() {}

    static void report(Report report, Path work, Path cards) throws IOException, InterruptedException {
        String classPath = Archives.classPath(work);
        var start = new StartSpeed(work);
        String cache = start.asRun();
        double empty = held(start.trained(EmptyWindow.class, cards), classPath, EmptyWindow.class, "memory").getFirst();
        report.line("an empty JavaFX window", Report.text(empty, "MB"));
        List<Double> held = held(cache, classPath, OpenCards.class, cards.toString(), "memory");
        for (int i = 0; i < WHAT.length; i++) {
            if (Double.isNaN(LIMITS[i])) {
                report.line(WHAT[i], Report.text(held.get(i), "MB"));
            } else {
                report.line(WHAT[i], held.get(i), LIMITS[i], "MB");
            }
        }
        report.line("all tabs closed again and nothing done for a minute, times before", held.get(WHAT.length) / held.get(1), 1.1, "×");
    }

    private static List<Double> held(String cache, String classPath, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<Double> megabytes = new ArrayList<>();
        Fork.run(Path.of("."), Fork.javaCommand(List.of(cache, Fork.newSession()), classPath, main, List.of(arguments))).output().lines()
                .forEach(line -> megabytes.add(Double.valueOf(line)));
        return megabytes;
    }
}
