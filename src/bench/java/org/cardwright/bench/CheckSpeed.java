package org.cardwright.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.cardwright.Launcher;

/** The command {@code check} over a folder, a process from its start to its end, with the most memory that it held. */
final class CheckSpeed {
    private static final int ROUNDS = 3;

    private CheckSpeed() {}

    /** Adds the lines to the report; the peer is a process that parses the front matter of the same files. */
    static void report(Report report, Path work, Path cards, Path few) throws IOException, InterruptedException {
        List<String> command = command(work, cards);
        double[] seconds = new double[ROUNDS];
        double[] peers = new double[ROUNDS];
        long most = 0;
        for (int round = 0; round < ROUNDS; round++) {
            peers[round] = Peers.grayMatterProcess(work, cards);
            long start = System.nanoTime();
            most = Math.max(most, run(command));
            seconds[round] = (System.nanoTime() - start) / 1e9;
        }
        double peer = Times.ofMillis(peers).median();
        report.line("gray-matter, front matter only, a process from its start to its end", Report.text(peer, "s"));
        report.line("check of all rules, a process from its start to its end", Times.ofMillis(seconds).median(),
                1.5 * peer, "s");
        report.line("the most memory that check held", Report.text(most / 1024.0, "MB"));
        List<String> small = new ArrayList<>(command.subList(0, command.size() - 1));
        small.add(few.toString());
        double[] peersOfFew = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            peersOfFew[round] = Peers.grayMatterProcess(work, few);
            long start = System.nanoTime();
            run(small);
            seconds[round] = (System.nanoTime() - start) / 1e9;
        }
        report.line("gray-matter over 600 cards, a process", Report.text(Times.ofMillis(peersOfFew).median(), "s"));
        report.line("check of 600 cards, a process", Times.ofMillis(seconds).median(), 0.6, "s");
    }

    /** The command as the run script starts it: with a cache of loaded classes, which one check has made. */
    private static List<String> command(Path work, Path cards) throws IOException, InterruptedException {
        String classPath = Archives.classPath(work);
        Path cache = work.resolve("commands.aot");
        Files.deleteIfExists(cache);
        List<String> training = new ArrayList<>(Fork.training(cache));
        training.add(Fork.newSession());
        new ProcessBuilder(Fork.javaCommand(training, classPath, Launcher.class,
                List.of("check", "sample-cards"))).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        return Fork.javaCommand(List.of("-XX:AOTCache=" + cache, Fork.newSession()), classPath, Launcher.class,
                List.of("check", cards.toString()));
    }

    /** Runs the check and returns the most kilobytes that the process held; 0 where the system does not tell. */
    private static long run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = CompletableFuture.supplyAsync(() -> read(process));
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(most, held(process.pid()));
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        if (!output.join().contains("cards: ")) {
            throw new IOException("check ended with " + process.exitValue());
        }
        return most;
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static long held(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
