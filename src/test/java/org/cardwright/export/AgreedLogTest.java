package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreedLogTest {
    private static final String SITE = "remote example.org/site _cards";

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("cards"));
    }

    private Agreements read() throws IOException {
        return Agreements.of(Optional.of(temp.resolve("data")), folder);
    }

    private static SourceText text(String text) {
        return new SourceText(text, false);
    }

    private static Agreements.Notes exported(String file, String text) {
        Optional<SourceText> both = Optional.of(text(text));
        return new Agreements.Notes().add(Agreement.Kind.EXPORTED, SITE, file, file, both, both, "main");
    }

    private List<String> told() throws IOException {
        Agreements all = read();
        return all.with(List.of(SITE)).stream().map(one -> one.kind() + " " + one.folderFile() + " "
                + one.base().map(hash -> all.text(hash).text()).orElse("-")).toList();
    }

    private Path log() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("data/agreed"))) {
            return files.filter(file -> file.toString().endsWith(".log")).findFirst().orElseThrow();
        }
    }

    @Test
    void whatWasNotedIsReadInItsOrder() throws IOException {
        read().note(new Agreements.Notes().found("a.md", text("one\r\n")));
        read().note(exported("a.md", "two"));
        read().note(new Agreements.Notes().add(Agreement.Kind.EXPORTED, SITE, "a.md", "a.md", Optional.empty(),
                Optional.empty(), ""));
        assertEquals(List.of("FOUND a.md one", "EXPORTED a.md two", "EXPORTED a.md -"), told());
        assertEquals(List.of("FOUND a.md one"), read().with(List.of("another site")).stream()
                .map(one -> one.kind() + " " + one.folderFile() + " " + "one").toList());
    }

    @Test
    void whatIsKnownAlreadyCostsNothing() throws IOException {
        read().note(new Agreements.Notes().found("a.md", text("one")));
        read().note(exported("a.md", "two"));
        byte[] before = Files.readAllBytes(log());
        read().note(new Agreements.Notes().found("a.md", text("one\n")));
        read().note(exported("a.md", "two"));
        assertEquals(before.length, Files.size(log()));
    }

    /** A crash at any byte of the last record costs that record alone, and the next one follows what is whole. */
    @Test
    void aTornRecordCostsNothingButItself() throws IOException {
        read().note(exported("a.md", "one"));
        long whole = Files.size(log());
        read().note(exported("a.md", "two"));
        byte[] both = Files.readAllBytes(log());
        for (int size = (int) whole; size < both.length; size += 7) {
            Files.write(log(), java.util.Arrays.copyOf(both, size));
            assertEquals(List.of("EXPORTED a.md one"), told(), "cut at " + size);
            read().note(exported("a.md", "three"));
            assertEquals(List.of("EXPORTED a.md one", "EXPORTED a.md three"), told(), "cut at " + size);
        }
        both[both.length - 1] ^= 1;
        Files.write(log(), both);
        assertEquals(List.of("EXPORTED a.md one"), told());
    }

    @Test
    void manyWritersLoseNoNote() throws IOException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            CompletableFuture.allOf(IntStream.range(0, 60).mapToObj(i -> CompletableFuture.runAsync(() -> {
                try {
                    read().note(exported("card" + i + ".md", "text " + i));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }, threads)).toArray(CompletableFuture[]::new)).join();
        }
        assertEquals(IntStream.range(0, 60).mapToObj(i -> "EXPORTED card" + i + ".md text " + i).sorted().toList(),
                told().stream().sorted().toList());
    }

    /** A large log is written again with the newest of each card, and with what was found first. */
    @Test
    void aLargeLogKeepsTheNewest() throws IOException {
        var log = Optional.of(new AgreedLog(temp.resolve("small.log"), 4096));
        Agreements.of(log).note(new Agreements.Notes().found("a.md", text("found")));
        for (int i = 0; i < 200; i++) {
            Agreements.of(log).note(exported("a.md", "text " + i));
        }
        Agreements all = Agreements.of(log);
        List<String> told = all.with(List.of(SITE)).stream().map(one -> all.text(one.base().orElseThrow()).text()).toList();
        assertTrue(told.size() < 80, () -> told.size() + " kept");
        assertEquals("found", told.getFirst());
        assertEquals("text 199", told.getLast());
    }

    /** A card within was opened alone, or its folder was: both are found by whoever exports the whole. */
    @Test
    void whatWasFoundInAFolderWithinCounts() throws IOException {
        Path within = Files.createDirectory(folder.resolve("more"));
        Agreements.of(Optional.of(temp.resolve("data")), within).note(new Agreements.Notes().found("a.md", text("one")));
        Agreements all = Agreements.of(Optional.of(temp.resolve("data")), folder, Map.of("more/a.md", 1).keySet());
        assertEquals(List.of("more/a.md"), all.with(List.of()).stream().map(Agreement::folderFile).toList());
    }

    @Test
    void withoutADataFolderNothingIsKept() throws IOException {
        Agreements none = Agreements.of(Optional.empty(), folder);
        none.note(exported("a.md", "one"));
        assertEquals(List.of(), none.with(List.of(SITE)));
    }
}
