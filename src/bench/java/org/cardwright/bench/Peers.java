package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What others need for the same files: the npm package gray-matter, and reading without understanding. */
final class Peers {
    private static final List<String> SOURCES = List.of("package.json", "gray-matter.mjs");

    private Peers() {}

    /** Median seconds of gray-matter once it is warm; empty, after saying so, where it cannot run. */
    static Optional<Double> grayMatter(Path work, Path cards, int passes) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("node"));
        for (String source : SOURCES) {
            Files.writeString(folder.resolve(source), Files.readString(Path.of("src/bench/node", source)));
        }
        try {
            if (!Files.exists(folder.resolve("node_modules/gray-matter"))) {
                Fork.run(folder, List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"));
            }
            String output = Fork.run(folder, List.of("node", "gray-matter.mjs", cards.toAbsolutePath().toString(),
                    Integer.toString(passes + 1))).output();
            String numbers = output.substring(output.indexOf('[') + 1, output.indexOf(']'));
            double[] seconds = Arrays.stream(numbers.split(",")).mapToDouble(Double::parseDouble).skip(1).toArray();
            return Optional.of(Times.ofMillis(seconds).median());
        } catch (IOException e) {
            System.out.println("gray-matter was not measured: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** Seconds of a process that parses with gray-matter once; not a number where it cannot run. */
    static double grayMatterProcess(Path work, Path cards) throws IOException, InterruptedException {
        Path folder = work.resolve("node");
        if (!Files.exists(folder.resolve("node_modules/gray-matter")) && grayMatter(work, cards, 1).isEmpty()) {
            return Double.NaN;
        }
        return Fork.run(folder, List.of("node", "gray-matter.mjs", cards.toAbsolutePath().toString(), "1")).seconds();
    }

    /** Reads the bytes of every file, one after the other. */
    static long read(Path cards) throws IOException {
        long size = 0;
        try (var files = Files.newDirectoryStream(cards)) {
            for (Path file : files) {
                size += Files.readAllBytes(file).length;
            }
        }
        return size;
    }
}
