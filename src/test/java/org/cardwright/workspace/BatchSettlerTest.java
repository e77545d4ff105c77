package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever opens a folder does about batches that came to no end. */
class BatchSettlerTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path temp;
    private Path cards;

    @BeforeEach
    void twoCards() throws IOException {
        cards = Files.createDirectories(temp.resolve("site/_cards"));
        Files.writeString(cards.resolve("a.md"), "a old");
        Files.writeString(cards.resolve("b.md"), "b old");
        beside(cards, "a.md", 0, "a new");
        beside(cards, "b.md", 1, "b new");
    }

    @Test
    void openingTheFolderFinishesABatchThatHolds() throws IOException {
        record(cards, BatchRecord.commit(List.of(step("a.md", 0, "a"), step("b.md", 1, "b"))));
        open();
        assertEquals(List.of("a.md a new", "b.md b new"), files());
    }

    @Test
    void openingTheFolderRemovesABatchThatDoesNotHold() throws IOException {
        record(cards, BatchRecord.plan(List.of(step("a.md", 0, "a"), step("b.md", 1, "b"))));
        open();
        assertEquals(List.of("a.md a old", "b.md b old"), files());
    }

    @Test
    void aTornRecordDoesNotHold() throws IOException {
        List<BatchStep> steps = List.of(step("a.md", 0, "a"), step("b.md", 1, "b"));
        byte[] plan = BatchRecord.plan(steps);
        byte[] commit = BatchRecord.commit(steps);
        for (int length = 0; length < commit.length; length += 7) {
            byte[] torn = new byte[plan.length + length];
            System.arraycopy(plan, 0, torn, 0, plan.length);
            System.arraycopy(commit, 0, torn, plan.length, length);
            assertEquals(new BatchRecord(steps, Optional.empty()), BatchRecord.read(torn), "length " + length);
        }
    }

    @Test
    void aSaveInTheFolderFinishesItToo() throws IOException {
        record(cards, BatchRecord.commit(List.of(step("a.md", 0, "a"), step("b.md", 1, "b"))));
        var request = new SaveRequest(new CardId(Path.of("a.md")), new SourceText("a newest", false),
                new SourceText("a new", false));
        CardSaver.save(new CardFolder(cards), List.of(request), Progress.NONE);
        assertEquals(List.of("a.md a newest", "b.md b new"), files());
    }

    @Test
    void aBatchWithItsRecordInTheRootOfTheSiteIsFinishedWhenTheCardsAreOpened() throws IOException {
        Files.writeString(temp.resolve("site/_config.yml"), "");
        record(temp.resolve("site"), BatchRecord.commit(List.of(step("_cards/a.md", 0, "a"),
                step("_cards/b.md", 1, "b"))));
        open();
        assertEquals(List.of("a.md a new", "b.md b new"), files());
        assertEquals(List.of("_cards", "_config.yml"), names(temp.resolve("site")));
    }

    @Test
    void aBatchThatStillRunsIsLeftAlone() throws IOException {
        try (Journal journal = new RealDisk().journal(BatchNames.record(cards, ID))) {
            journal.append(BatchRecord.plan(List.of(step("a.md", 0, "a"))), false);
            open();
            assertEquals(5, names(cards).size());
        }
    }

    @Test
    void whatAnotherProgramWroteAfterTheCrashStays() throws IOException {
        record(cards, BatchRecord.commit(List.of(step("a.md", 0, "a"), step("b.md", 1, "b"))));
        Files.writeString(cards.resolve("a.md"), "theirs");
        open();
        assertEquals(List.of("a.md theirs", "b.md b new"), files());
    }

    @Test
    void aDeletionIsFinishedAndDoesNotLeadOutOfTheFolder() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.md"), "a old");
        Files.createSymbolicLink(cards.resolve("sub"), temp);
        String hash = ContentHash.of("a old".getBytes());
        record(cards, BatchRecord.commit(List.of(
                new BatchStep(Path.of("a.md"), 7, hash, ContentHash.ABSENT),
                new BatchStep(Path.of("sub/outside.md"), 8, hash, ContentHash.ABSENT))));
        open();
        assertTrue(Files.notExists(cards.resolve("a.md")));
        assertTrue(Files.exists(outside));
        assertEquals(Optional.empty(), BatchStep.parse("8 " + hash + " - ..%2Foutside.md"));
    }

    @Test
    void aFileBesideWithoutRecordGoesWhenItIsOld() throws IOException {
        Path old = BatchNames.beside(cards.resolve("a.md"), ID, 0);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(1, ChronoUnit.HOURS)));
        open();
        assertEquals(List.of(BatchNames.beside(cards.resolve("b.md"), ID, 1).getFileName().toString(), "a.md", "b.md"),
                names(cards));
    }

    @Test
    void theNamesOfABatchAreHiddenFromJekyllAndFromTheCards() throws IOException {
        record(cards, new byte[0]);
        for (String name : names(cards)) {
            assertTrue(name.startsWith(".") || name.equals("a.md") || name.equals("b.md"), name);
        }
        assertEquals(List.of("a.md", "b.md"), FolderReader.read(new CardFolder(cards), Progress.NONE).cards().stream()
                .map(card -> card.id().name()).toList());
    }

    private void open() throws IOException {
        FolderReader.read(new CardFolder(cards), Progress.NONE);
    }

    private static BatchStep step(String file, int number, String letter) {
        return new BatchStep(Path.of(file), number, ContentHash.of((letter + " old").getBytes()),
                ContentHash.of((letter + " new").getBytes()));
    }

    private static void record(Path root, byte[] content) throws IOException {
        Files.write(BatchNames.record(root, ID), content);
    }

    private static void beside(Path folder, String name, int number, String text) throws IOException {
        Files.writeString(BatchNames.beside(folder.resolve(name), ID, number), text);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> files() throws IOException {
        StringBuilder result = new StringBuilder();
        for (String name : names(cards)) {
            result.append(name).append(' ').append(Files.readString(cards.resolve(name))).append('\n');
        }
        return result.toString().lines().toList();
    }
}
