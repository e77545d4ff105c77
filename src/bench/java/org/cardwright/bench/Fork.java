package org.cardwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs in processes of their own and times them from outside. */
record Fork(String output, double seconds) {
    /** The Java options of every start, and what the editor sets by itself. */
    private static final List<String> OPTIONS = options();

    private static List<String> options() {
        try (Stream<String> lines = Files.lines(Path.of("src", "packaging", "java.options"))) {
            return Stream.concat(lines.filter(line -> !line.startsWith("#")), Stream.of("-Dprism.order=sw")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether windows appear on a real display, which is faster than the platform that does without. */
    static boolean display() {
        return System.getenv("DISPLAY") != null;
    }

    /** The options that make a cache of classes as the run script does. */
    static List<String> training(Path cache) {
        return List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:AOTCacheOutput=" + cache);
    }

    static Fork java(Class<?> main, String... arguments) throws IOException, InterruptedException {
        return run(Path.of("."), javaCommand(List.of(newSession()), System.getProperty("java.class.path"), main,
                List.of(arguments)));
    }

    /** The option that lets the editor begin without the tabs that were open before. */
    static String newSession() throws IOException {
        return "-Dcardwright.data=" + Files.createTempDirectory(
                Files.createDirectories(Path.of("target/bench/sessions")), "data");
    }

    /** The command that starts a class as the run script does, with further options. */
    static List<String> javaCommand(List<String> options, String classPath, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        if (!display()) {
            command.add("-Dglass.platform=Headless");
        }
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Runs a command to its end; the errors that it prints are shown. */
    static Fork run(Path folder, List<String> command) throws IOException, InterruptedException {
        return run(folder, Map.of(), command);
    }

    /** The same with further variables in the environment. */
    static Fork run(Path folder, Map<String, String> variables, List<String> command)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(variables);
        Process process = builder.start();
        CompletableFuture.delayedExecutor(10, TimeUnit.MINUTES).execute(process::destroyForcibly);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
        return new Fork(output, seconds);
    }
}
