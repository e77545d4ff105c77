package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a process of its own, as a person or the site's checks would. */
class LauncherTest {
    @TempDir
    private Path temp;

    private record Outcome(int exitCode, String out, String err) {}

    @Test
    void theCommandLineLoadsNothingOfJavaFx() throws IOException, InterruptedException {
        Path loaded = temp.resolve("loaded.txt");
        Outcome outcome = start(List.of("-Xlog:class+load:file=" + loaded), "show", "sample-cards/none.md");
        String error = "cardwright: none.md cannot be read: it doesn't exist, or no longer exists. Check the name.\n";
        assertEquals(new Outcome(3, "", error), outcome);
        String classes = Files.readString(loaded, StandardCharsets.UTF_8);
        assertTrue(classes.contains(" org.cardwright.cli.ShowCommand "), "the classes were not listed");
        assertEquals(List.of(), classes.lines()
                .filter(line -> line.contains(" javafx.") || line.contains(" org.cardwright.ui.")).toList());
    }

    @Test
    void outputIsUtf8WhateverTheMachineUses() throws IOException, InterruptedException {
        Path card = Files.writeString(temp.resolve("card.md"), "---\ntitle: Käse – 😀\n---\n");
        List<String> ascii = List.of("-Dstdout.encoding=US-ASCII", "-Dfile.encoding=COMPAT");
        Outcome outcome = start(ascii, "show", card.toString());
        assertEquals(0, outcome.exitCode(), outcome::toString);
        assertTrue(outcome.out().contains("\"title\": \"Käse – 😀\""), outcome::toString);
        assertFalse(outcome.out().contains("\r"), outcome::toString);
    }

    @Test
    void aFailureOfTheProgramIsOneLineAnExitCodeAndDetailsInTheLog() throws IOException, InterruptedException {
        Path card = Files.writeString(temp.resolve("card.md"), "---\ntitle: S3CRET\n---\n");
        Path data = temp.resolve("data");
        // Part of the program is missing, which nothing in it expects.
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("gson")).collect(Collectors.joining(File.pathSeparator));
        Outcome outcome = start(path, List.of("-Dcardwright.data=" + data), "show", card.toString());
        Path log = data.resolve("log/cardwright.log");
        assertEquals(new Outcome(3, "", "cardwright: Something went wrong in Cardwright (NoClassDefFoundError). "
                + "The details are in " + log + ".\n"), outcome);
        String logged = Files.readString(log);
        assertTrue(logged.contains(" org.cardwright.data.Failures: Failed on main\njava.lang.NoClassDefFoundError: "
                + "com/google/gson/"), logged);
        assertFalse(logged.contains("S3CRET"), logged);
    }

    @Test
    void aCardThatAFileManagerHandsOverOpensItsFolder() throws IOException {
        Path card = Files.writeString(temp.resolve("card.md"), "---\n---\n");
        assertArrayEquals(new String[] {temp.toString()}, Launcher.folderOf(card.toString()));
        assertArrayEquals(new String[] {temp.toString()}, Launcher.folderOf(temp.toString()));
        assertArrayEquals(new String[] {"show", card.toString()}, Launcher.folderOf("show", card.toString()));
        assertArrayEquals(new String[0], Launcher.folderOf());
    }

    private Outcome start(List<String> options, String... arguments) throws IOException, InterruptedException {
        return start(System.getProperty("java.class.path"), options, arguments);
    }

    private Outcome start(String path, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As ./run starts it.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", path, Launcher.class.getName()));
        command.addAll(List.of(arguments));
        Path out = temp.resolve("out.txt");
        Path err = temp.resolve("err.txt");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        int exitCode = process.waitFor();
        return new Outcome(exitCode, Files.readString(out), Files.readString(err));
    }
}
