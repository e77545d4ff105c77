package org.cardwright.workspace;

import org.cardwright.data.FolderBusyException;
import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.fixtures.ChildJvm;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    private static final String BUSY = "Another program is saving cards in this folder. Try again in a moment.";
    private static final Duration NOT_LONG = Duration.ofMillis(80);

    @TempDir
    private Path temp;

    private Path cards;

    @BeforeEach
    void makeFolder() throws IOException {
        cards = Files.createDirectory(temp.resolve("cards"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private FolderLock take(Path... folders) throws IOException {
        return FolderLock.take(List.of(folders), Progress.NONE, NOT_LONG);
    }

    /** What another thread finds. */
    private String elsewhere(Path... folders) {
        return CompletableFuture.supplyAsync(() -> {
            try (var _ = take(folders)) {
                return "locked";
            } catch (IOException e) {
                return e.getMessage();
            }
        }).join();
    }

    private Process keeper() throws IOException {
        Process process = ChildJvm.start(temp.resolve("err.txt"), List.of(), LockChild.class, cards.toString());
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertEquals("locked", out.readLine(), () -> "no lock");
        return process;
    }

    @Test
    void oneWriterAtATimeIsInAFolderAndTheOthersAreToldInWords() throws IOException {
        try (var _ = take(cards)) {
            assertEquals(BUSY, elsewhere(cards));
            assertEquals("locked", elsewhere(temp));
        }
        assertEquals("locked", elsewhere(cards));
        assertEquals(List.of(), files(cards));
    }

    @Test
    void aThreadMayTakeAgainWhatItHas() throws IOException {
        try (var _ = take(cards, temp)) {
            try (var _ = take(cards)) {
                assertEquals(BUSY, elsewhere(cards));
            }
            assertEquals(BUSY, elsewhere(cards));
        }
        assertEquals("locked", elsewhere(cards, temp));
    }

    @Test
    void whoGetsOnlySomeOfTheFoldersGivesThemBack() throws IOException {
        Path other = Files.createDirectory(temp.resolve("other"));
        try (var _ = take(other)) {
            assertEquals(BUSY, elsewhere(cards, other));
            assertEquals("locked", elsewhere(cards));
        }
    }

    @Test
    void aFolderIsTheSameByWhateverNameItIsReached() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), cards);
        try (var _ = take(link)) {
            assertEquals(BUSY, elsewhere(temp.resolve("cards/../cards")));
            assertEquals("locked", elsewhere(cards.resolve("new")));
        }
    }

    @Test
    void aCheckoutHasOneWriterAndItsStatusStaysClean() throws IOException {
        Path git = Files.createDirectories(cards.resolve(".git"));
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
        Path inside = Files.createDirectories(cards.resolve("site/_cards"));
        Path module = Files.createDirectories(inside.resolve("module"));
        Path further = Files.createDirectories(temp.resolve("further"));
        Path place = Files.createDirectories(git.resolve("worktrees/further"));
        Files.writeString(further.resolve(".git"), "gitdir: " + place + "\n");
        Files.writeString(module.resolve(".git"), "gitdir: nowhere\n");
        try (var _ = take(inside)) {
            assertEquals(BUSY, elsewhere(cards));
            assertEquals(BUSY, elsewhere(module));
            assertEquals("locked", elsewhere(further));
            assertEquals(List.of("module"), files(inside));
            assertEquals(List.of("HEAD", "cardwright-writer", "worktrees"), files(git));
        }
        try (var _ = take(further)) {
            assertEquals(List.of(".git"), files(further));
            assertEquals(List.of("cardwright-writer"), files(place));
        }
        assertEquals(List.of("HEAD", "worktrees"), files(git));
    }

    @Test
    void waitingCanBeCanceled() throws IOException {
        Progress canceled = new Progress() {
            @Override
            public void done(int count, int total) {}

            @Override
            public boolean canceled() {
                return true;
            }
        };
        try (var _ = take(cards)) {
            var waiting = CompletableFuture.runAsync(() -> {
                try (var _ = FolderLock.take(List.of(cards), canceled)) {
                    throw new AssertionError("locked twice");
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertThrows(CancellationException.class, () -> {
                try {
                    waiting.join();
                } catch (CompletionException e) {
                    throw e.getCause();
                }
            });
        }
    }

    @Test
    void whereNothingCanBeLockedTheWorkGoesOn() throws IOException {
        Files.createDirectory(cards.resolve(".cardwright-lock"));
        try (var _ = take(cards, temp.resolve("missing/folder"))) {
            assertEquals(List.of(".cardwright-lock"), files(cards));
        }
        assertEquals(List.of("cards"), files(temp));
    }

    @Test
    void aFileThatSomebodyElsePutThereIsLockedAllTheSame() throws IOException {
        Files.writeString(cards.resolve(".cardwright-lock"), "what is this?");
        try (var _ = FolderLock.take(List.of(cards), Progress.NONE)) {
            assertEquals(BUSY, elsewhere(cards));
        }
        assertEquals(List.of(), files(cards));
    }

    @Test
    void anotherProcessIsWaitedForThenToldInWordsAndItsCrashLeavesNoLock() throws IOException, InterruptedException {
        CardId card = new CardId(Path.of("a.md"));
        Files.writeString(cards.resolve("a.md"), "old");
        Process polite = keeper();
        assertEquals(BUSY, assertThrows(FolderBusyException.class, () -> take(cards).close()).getMessage());
        var save = CompletableFuture.supplyAsync(() -> CardSaver.save(new CardFolder(cards),
                List.of(new SaveRequest(card, new SourceText("new", false), new SourceText("old", false))),
                Progress.NONE));
        polite.getOutputStream().close();
        assertTrue(save.join().getFirst().done());
        assertEquals(0, polite.waitFor());
        Process killed = keeper();
        killed.toHandle().destroyForcibly();
        killed.waitFor();
        assertEquals(List.of(".cardwright-lock", "a.md"), files(cards));
        FolderReader.read(new CardFolder(cards), Progress.NONE);
        assertEquals(List.of("a.md"), files(cards));
        take(cards).close();
        assertEquals(List.of("a.md"), files(cards));
    }

    @Test
    void aReaderLeavesTheLockOfAWriterAlone() throws IOException {
        Files.writeString(cards.resolve("a.md"), "a");
        try (var _ = take(cards)) {
            FolderReader.read(new CardFolder(cards), Progress.NONE);
            assertEquals(List.of(".cardwright-lock", "a.md"), files(cards));
            assertEquals(BUSY, elsewhere(cards));
        }
    }

    @Test
    void manyThreadsAndProcessesNeverLoseACount() throws IOException, InterruptedException {
        Path counter = Files.writeString(temp.resolve("count"), "0");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(ChildJvm.start(temp.resolve("err" + i), List.of(), LockChild.class, cards.toString(),
                    counter.toString(), "40"));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            Stream.generate(() -> CompletableFuture.runAsync(() -> {
                try {
                    LockChild.count(cards, counter, 40);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }, pool)).limit(3).toList().forEach(CompletableFuture::join);
        }
        for (Process process : processes) {
            assertEquals(0, process.waitFor());
        }
        assertEquals("200", Files.readString(counter));
        assertEquals(List.of(), files(cards));
    }
}
