package org.cardwright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums up what is shipped, by part: the archives that the editor runs with. */
final class Shipped {
    /** What only tests need, by the folders of their archives. */
    private static final List<String> TESTS = List.of("junit", "testfx", "assertj", "hamcrest", "opentest4j", "apiguardian",
            "jspecify", "osgi", "pitest");

    private Shipped() {}

    static void report(Report report, Path work) throws IOException {
        Map<String, Double> parts = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (TESTS.stream().noneMatch(test -> path.toString().contains("/" + test)) && Files.isRegularFile(path)) {
                parts.merge(part(path.getFileName().toString()), Files.size(path) / 1e6, Double::sum);
            }
        }
        parts.put("Cardwright itself", Files.size(Path.of(Archives.classPath(work).split(File.pathSeparator)[own()])) / 1e6);
        report.line("what is shipped", Report.text(parts.values().stream().mapToDouble(Double::doubleValue).sum(), "MB"));
        parts.forEach((part, size) -> report.line("– " + part, Report.text(size, "MB")));
    }

    /** Where the classes of the editor are among the entries: the folder with its style sheets. */
    private static int own() {
        List<String> entries = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        return entries.indexOf(entries.stream().filter(entry -> Files.exists(Path.of(entry, "css"))).findFirst().orElseThrow());
    }

    private static String part(String name) {
        boolean web = name.startsWith("javafx-web") || name.startsWith("javafx-media") || name.startsWith("jdk-jsobject");
        return web ? "the web view of JavaFX" : name.startsWith("javafx-") ? "JavaFX" : "other libraries";
    }
}
