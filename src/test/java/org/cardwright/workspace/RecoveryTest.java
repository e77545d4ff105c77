package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CountingDisk.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    private static final CardId A = new CardId(Path.of("a.md"));
    private static final CardId B = new CardId(Path.of("sub/b.md"));
    private static final CardId NEW = new CardId(Path.of("new.md"));

    @TempDir
    private Path temp;
    private Path data;
    private CardFolder cards;
    private final List<Recovery> running = new ArrayList<>();

    @BeforeEach
    void makeFolder() throws IOException {
        data = temp.resolve("data");
        cards = new CardFolder(Files.createDirectories(temp.resolve("cards/sub")).getParent());
        Files.writeString(cards.path(A), "a");
        Files.writeString(cards.path(B), "b");
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Recovery recovery : running) {
            recovery.close();
            recovery.awaitClosed();
        }
    }

    @Test
    void anEditIsOnTheMediumWithinTwoSeconds() throws IOException, EditRefusedException {
        Workspace workspace = open();
        start(workspace);
        edit(workspace, A, "a1");
        Instant end = Instant.now().plus(Duration.ofSeconds(2));
        while (Instant.now().isBefore(end) && logged().isEmpty()) {
            Thread.onSpinWait();
        }
        assertEquals(List.of(new RecoveredCard(A, text("a1"), text("a"))), logged());
    }

    @Test
    void whatACrashLeftIsOfferedUntilItIsSettled() throws IOException, EditRefusedException {
        Workspace workspace = open();
        Recovery recovery = start(workspace);
        edit(workspace, A, "a1");
        edit(workspace, A, "a2");
        workspace.apply(new Change("new and gone", Instant.EPOCH, List.of(
                CardChange.created(NEW, new SourceText("n", false)),
                CardChange.deleted(B, new SourceText("b", false)))));
        crash(recovery);
        var expected = List.of(new RecoveredCard(A, text("a2"), text("a")),
                new RecoveredCard(NEW, text("n"), Optional.empty()), new RecoveredCard(B, Optional.empty(), text("b")));
        RecoveryStore store = new RecoveryStore(data, cards);
        RecoveredWork left = store.left().orElseThrow();
        assertEquals(expected, left.cards());
        assertEquals(expected, store.left().orElseThrow().cards());
        store.discard(left);
        assertEquals(Optional.empty(), store.left());
        assertEquals("a2", Versions.read(new Versions(data, cards).of(A).getFirst()).text());
    }

    @Test
    void aTornEndCostsNothingButItself() throws IOException, EditRefusedException {
        Workspace workspace = open();
        Recovery recovery = start(workspace);
        edit(workspace, A, "a1");
        recovery.flush();
        long whole = Files.size(onlyLog());
        edit(workspace, A, "a2");
        crash(recovery);
        byte[] log = Files.readAllBytes(onlyLog());
        for (int length = (int) whole; length < log.length; length++) {
            var content = RecoveryRecords.read(java.util.Arrays.copyOf(log, length));
            assertEquals(List.of(new RecoveredCard(A, text("a1"), text("a"))), List.copyOf(content.cards().values()));
        }
        log[log.length - 1] ^= 1;
        assertEquals(text("a1"), RecoveryRecords.read(log).cards().get(A).text());
    }

    @Test
    void savedAndUndoneCardsAreNotOffered() throws IOException, EditRefusedException {
        Workspace workspace = open();
        Recovery recovery = start(workspace);
        edit(workspace, A, "a1");
        edit(workspace, B, "b1");
        recovery.flush();
        workspace.undo();
        workspace.saved(CardSaver.save(cards, workspace.saveRequests(List.of(A)), Progress.NONE));
        crash(recovery);
        assertEquals(Optional.empty(), new RecoveryStore(data, cards).left());
        assertEquals(List.of(), logs());
    }

    @Test
    void theWorkOfTheBranchThatWasGoneToIsOffered() throws IOException, EditRefusedException {
        Workspace workspace = open();
        Recovery recovery = start(workspace);
        edit(workspace, A, "a1");
        workspace.undo();
        edit(workspace, B, "b1");
        recovery.flush();
        workspace.goTo(workspace.history().get(1), Map.of());
        crash(recovery);
        assertEquals(List.of(new RecoveredCard(A, text("a1"), text("a"))),
                new RecoveryStore(data, cards).left().orElseThrow().cards());
    }

    @Test
    void aSaveThatWasDoneButNotNotedBeforeTheCrashIsNotOffered() throws IOException, EditRefusedException {
        Workspace workspace = open();
        Recovery recovery = start(workspace);
        edit(workspace, A, "a1");
        crash(recovery);
        Files.writeString(cards.path(A), "a1");
        assertEquals(Optional.empty(), new RecoveryStore(data, cards).left());
    }

    @Test
    void aWriteThatWasPutOffIsGivenUpWhenTheSessionEnds() throws IOException, EditRefusedException, InterruptedException {
        Workspace workspace = open();
        List<IOException> told = new ArrayList<>();
        Recovery recovery = new Recovery(new RecoveryStore(data, cards), workspace, told::add);
        edit(workspace, A, "a1");
        recovery.flush();
        edit(workspace, A, "a2");
        recovery.close();
        assertTrue(recovery.awaitClosed());
        assertEquals(List.of(), told);
        assertEquals(List.of(), logs());
    }

    @Test
    void aSessionThatEndsLeavesNothing() throws IOException, EditRefusedException, InterruptedException {
        Workspace workspace = open();
        Recovery recovery = start(workspace);
        edit(workspace, A, "a1");
        recovery.flush();
        assertEquals(1, logs().size());
        recovery.close();
        assertTrue(recovery.awaitClosed());
        assertEquals(List.of(), logs());
    }

    @Test
    void twoEditorsOfOneFolderKnowOfEachOtherAndNeverMix() throws IOException, EditRefusedException {
        Workspace one = open();
        Workspace two = open();
        Recovery first = start(one);
        first.flush();
        RecoveryStore store = new RecoveryStore(data, cards);
        assertFalse(store.othersOpen(first.session()));
        Recovery second = start(two);
        edit(one, A, "mine");
        edit(two, A, "theirs");
        first.flush();
        second.flush();
        assertTrue(store.othersOpen(first.session()));
        assertTrue(store.othersOpen(second.session()));
        assertEquals(Optional.empty(), store.left());
        crash(second);
        assertFalse(store.othersOpen(first.session()));
        assertEquals(text("theirs"), store.left().orElseThrow().cards().getFirst().text());
        store.discard(store.left().orElseThrow());
        crash(first);
        assertEquals(text("mine"), store.left().orElseThrow().cards().getFirst().text());
    }

    @Test
    void twoFoldersNeverMix() throws IOException, EditRefusedException {
        CardFolder other = new CardFolder(Files.createDirectories(temp.resolve("other/cards")));
        Workspace workspace = open();
        Recovery recovery = start(workspace);
        edit(workspace, A, "a1");
        crash(recovery);
        assertEquals(Optional.empty(), new RecoveryStore(data, other).left());
    }

    @Test
    void aLongSessionTakesLittleRoom() throws IOException, EditRefusedException {
        Workspace workspace = open();
        Recovery recovery = start(workspace);
        String large = "x".repeat(100_000);
        for (int i = 0; i < 60; i++) {
            edit(workspace, A, large + i);
            recovery.flush();
        }
        assertTrue(Files.size(onlyLog()) < 2_000_000, "size " + Files.size(onlyLog()));
        crash(recovery);
        assertEquals(text(large + 59), new RecoveryStore(data, cards).left().orElseThrow().cards().getFirst().text());
    }

    @Test
    void whateverFailsOnceNothingIsLostThatWasWrittenLater() throws IOException, EditRefusedException {
        for (int failing = 1; failing < 14; failing++) {
            var troubles = new AtomicInteger();
            Workspace workspace = open();
            Path place = temp.resolve("data " + failing);
            Recovery recovery = new Recovery(
                    new RecoveryStore(place, cards, new CountingDisk(failing, Trouble.ONCE)), workspace,
                    _ -> troubles.incrementAndGet());
            running.add(recovery);
            for (int i = 0; i < 4; i++) {
                edit(workspace, A, "a" + i);
                recovery.flush();
            }
            recovery.flush();
            crash(recovery);
            var left = new RecoveryStore(place, cards).left().orElseThrow();
            assertEquals(List.of(new RecoveredCard(A, text("a3"), text("a"))), left.cards(), "operation " + failing);
        }
    }

    @Test
    void anUncheckedFailureLosesNothingIsToldOnceAndTheOthersGoOn() throws IOException, EditRefusedException {
        var failing = new AtomicBoolean(true);
        List<String> troubles = new CopyOnWriteArrayList<>();
        Workspace workspace = open();
        Recovery recovery = new Recovery(new RecoveryStore(data, cards), workspace,
                e -> troubles.add(e.getCause().getMessage()), card -> {
                    if (failing.get() && card.card().equals(A)) {
                        throw new IllegalStateException("a mistake");
                    }
                    return RecoveryRecords.state(card);
                });
        running.add(recovery);
        edit(workspace, A, "a1");
        edit(workspace, B, "b1");
        assertFalse(recovery.flush());
        assertEquals(List.of(new RecoveredCard(B, text("b1"), text("b"))), logged());
        edit(workspace, A, "a2");
        edit(workspace, B, "b2");
        assertFalse(recovery.flush());
        assertEquals(List.of(new RecoveredCard(B, text("b2"), text("b"))), logged());
        assertEquals(List.of("a mistake"), troubles);
        failing.set(false);
        assertTrue(recovery.flush());
        assertEquals(text("a2"), logged().stream().filter(card -> card.card().equals(A)).findFirst()
                .orElseThrow().text());
        failing.set(true);
        edit(workspace, A, "a3");
        assertFalse(recovery.flush());
        assertEquals(List.of("a mistake", "a mistake"), troubles);
    }

    @Test
    void anUncheckedFailureOfTheDiskIsToldAndTheNextEditIsWritten() throws IOException, EditRefusedException {
        var failing = new AtomicBoolean(true);
        List<String> troubles = new CopyOnWriteArrayList<>();
        Workspace workspace = open();
        Recovery recovery = new Recovery(new RecoveryStore(data, cards, new DiskDecorator() {
            @Override
            public Journal journal(Path file) throws IOException {
                if (failing.get()) {
                    throw new UnsupportedOperationException("a mistake");
                }
                return super.journal(file);
            }
        }), workspace, e -> troubles.add(e.getCause().getMessage()));
        running.add(recovery);
        edit(workspace, A, "a1");
        assertFalse(recovery.flush());
        failing.set(false);
        edit(workspace, A, "a2");
        assertTrue(recovery.flush());
        assertEquals(text("a2"), logged().getFirst().text());
        assertEquals(List.of("a mistake"), troubles);
    }

    @Test
    void whatTheLogDidNotHearOfIsFoundWhenItLooksAgain() throws IOException, EditRefusedException {
        Workspace workspace = open();
        Recovery recovery = start(workspace);
        workspace.removeListener(recovery);
        edit(workspace, A, "a1");
        recovery.lookAgain();
        assertTrue(recovery.flush());
        assertEquals(List.of(new RecoveredCard(A, text("a1"), text("a"))), logged());
    }

    private Workspace open() throws IOException {
        return new Workspace(cards, FolderReader.read(cards, Progress.NONE).cards());
    }

    private Recovery start(Workspace workspace) {
        Recovery recovery = new Recovery(new RecoveryStore(data, cards), workspace, _ -> { });
        running.add(recovery);
        return recovery;
    }

    /** What the end of the process does. */
    private void crash(Recovery recovery) {
        recovery.flush();
        recovery.crash();
        running.remove(recovery);
    }

    private static void edit(Workspace workspace, CardId card, String text) throws EditRefusedException {
        workspace.apply("edit", card, new Edit.SetText(text), Optional.empty());
    }

    private static Optional<SourceText> text(String text) {
        return Optional.of(new SourceText(text, false));
    }

    private List<RecoveredCard> logged() throws IOException {
        List<Path> logs = logs();
        return logs.isEmpty() ? List.of()
                : List.copyOf(RecoveryRecords.read(Files.readAllBytes(logs.getFirst())).cards().values());
    }

    private Path onlyLog() throws IOException {
        assertEquals(1, logs().size());
        return logs().getFirst();
    }

    private List<Path> logs() throws IOException {
        if (Files.notExists(data.resolve("recovery"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(data.resolve("recovery"))) {
            return all.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }
}
