package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramLogTest {
    private static final String SECRET = "S3CRET";

    @TempDir private Path data;
    private final Logger root = Logger.getLogger("");
    private final List<Handler> before = List.of(root.getHandlers());
    private Path file;

    @BeforeEach
    void open() {
        file = ProgramLog.file(data);
        ProgramLog.open(data);
    }

    @AfterEach
    void putBack() {
        List.of(root.getHandlers()).forEach(root::removeHandler);
        before.forEach(root::addHandler);
    }

    private String log() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static LogRecord entry(String message) {
        LogRecord entry = new LogRecord(Level.SEVERE, message);
        entry.setLoggerName("org.cardwright.x");
        return entry;
    }

    @Test
    void thereIsNoLogUntilThereIsSomethingToLog() throws IOException {
        assertFalse(Files.exists(data.resolve("log")));
        System.getLogger("org.cardwright.x").log(System.Logger.Level.WARNING, "One {0}", "word");
        assertTrue(log().matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+\\S+ WARNING org\\.cardwright\\.x: One word\n"), log());
        assertEquals(data.resolve("log/cardwright.log"), file);
    }

    @Test
    void aFailureIsLoggedWithItsStackButNoTextThatItMayQuote() throws IOException {
        var failure = new IllegalStateException("card says " + SECRET, new UncheckedIOException(
                new IOException(SECRET, new NoSuchFileException("/cards/a.md"))));
        failure.addSuppressed(new NumberFormatException("For input string: \"" + SECRET + "\""));
        new Failures(told -> { }).uncaughtException(Thread.currentThread(), failure);
        assertFalse(log().contains(SECRET), log());
        String log = log();
        for (String part : List.of("java.lang.IllegalStateException (message left out, 16 characters)\n    at org.cardwright.",
                "aFailureIsLoggedWithItsStack", "Suppressed: java.lang.NumberFormatException (message left out",
                "Caused by: java.nio.file.NoSuchFileException: /cards/a.md")) {
            assertTrue(log.contains(part), () -> part + " in " + log);
        }
        assertEquals(-1, LogFormat.details(failure).indexOf(SECRET));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "push to https://me:S3CRET@x.gov/a.git failed | push to https://x.gov/a.git failed",
        "asked http://x.gov/a?key=S3CRET&b=c#S3CRET then | asked http://x.gov/a?… then",
        "asked \"https://x.gov/?q=S3CRET\" | asked \"https://x.gov/?…\"",
        "ssh://S3CRET@host/a#S3CRET | ssh://host/a?…",
        "Authorization: Bearer S3CRET | Authorization: …",
        "password=S3CRET | password=…",
        "with ghp_S3CRET12 there | with … there",
        "nothing to hide at https://x.gov/a/b.html | nothing to hide at https://x.gov/a/b.html"})
    void addressesAndCredentialsAreRedacted(String text, String expected) {
        assertEquals(expected, Redaction.of(text));
    }

    @Test
    void whatALibraryPutsIntoItsMessagesIsLeftOut() throws IOException {
        LogRecord entry = new LogRecord(Level.WARNING, "Could not read {0}");
        entry.setLoggerName("some.library");
        entry.setParameters(new Object[] {SECRET});
        root.log(entry);
        assertTrue(log().endsWith(" WARNING some.library: Could not read {0}\n"), log());
    }

    @Test
    void aFullLogBecomesAnOlderOneAndOnlyFiveAreKept() throws IOException {
        LogFile small = new LogFile(file, 400);
        IntStream.range(0, 40).forEach(i -> small.publish(entry("entry " + i + " " + "x".repeat(100))));
        assertEquals(List.of("cardwright.1.log", "cardwright.2.log", "cardwright.3.log", "cardwright.4.log",
                "cardwright.log"), names());
        assertTrue(log().contains("entry 39"), log());
        assertTrue(Files.readString(file.resolveSibling("cardwright.1.log")).contains("entry 37"));
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertEquals(List.of(), all.filter(one -> one.toFile().length() > 400).toList());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(file.getParent())) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void severalMayLogAtOnce() throws IOException {
        List<CompletableFuture<Void>> all = IntStream.range(0, 8).mapToObj(number -> CompletableFuture.runAsync(
                () -> new LogFile(file).publish(entry("by " + number)), Thread::startVirtualThread)).toList();
        all.forEach(CompletableFuture::join);
        assertEquals(8, log().lines().filter(line -> line.contains(": by ")).count(), log());
    }

    @Test
    void whatRepeatsItselfIsLoggedAtPowersOfTenAndToldEachTime() throws IOException {
        List<Throwable> told = new ArrayList<>();
        Failures failures = new Failures(told::add);
        for (int i = 0; i < 250; i++) {
            failures.uncaughtException(Thread.currentThread(), new IllegalStateException("x" + i));
        }
        assertEquals(250, told.size());
        assertEquals(List.of("", ", 10 times", ", 100 times"), log().lines()
                .filter(line -> line.contains(": Failed on "))
                .map(line -> line.replaceAll(".*Failed on [^,]*", "")).toList());
        failures.uncaughtException(Thread.currentThread(), new IllegalArgumentException());
        assertTrue(log().contains("java.lang.IllegalArgumentException\n    at "), log());
    }

    @Test
    void aLogThatCannotBeWrittenKeepsNobodyFromWorking() throws IOException {
        Files.write(data.resolve("log"), SECRET.getBytes(StandardCharsets.UTF_8));
        System.getLogger("org.cardwright.x").log(System.Logger.Level.WARNING, "One");
        assertEquals(SECRET, Files.readString(data.resolve("log")));
    }
}
