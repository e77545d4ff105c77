package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs scripts of the test resources with the engine that runs a site's generator, where there is one. */
final class Node {
    private Node() {}

    static boolean isThere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "node")).anyMatch(Files::isExecutable);
    }

    /** What the script prints; it must succeed. */
    static String run(String script, Object... arguments) {
        Result result = result(script, arguments);
        assertEquals(0, result.code(), result.printed());
        return result.printed();
    }

    /** What the script prints, and whether it succeeds. */
    static Result result(String script, Object... arguments) {
        List<String> command = new ArrayList<>(List.of("node", "src/test/resources/source/" + script));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** @param code 0 if all went well */
    record Result(int code, String printed) {}
}
