package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CountingDisk.PowerCut;
import org.cardwright.workspace.CountingDisk.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A file whose name changes in its case alone, which on many systems is one and the same file. */
class CaseOnlyRenameTest {
    private static final CardId OLD = new CardId(Path.of("Card.md"));
    private static final CardId NEW = new CardId(Path.of("card.md"));

    @TempDir
    private Path temp;

    private Path folder(String name) throws IOException {
        Path cards = Files.createDirectory(temp.resolve(name));
        Files.writeString(cards.resolve("Card.md"), "old");
        return cards;
    }

    private static SourceText text(String text) {
        return new SourceText(text, false);
    }

    /** The new file first, as a person's step has it in any order. */
    private static List<SaveRequest> rename(String text) {
        return List.of(new SaveRequest(NEW, Optional.of(text(text)), Optional.empty()),
                new SaveRequest(OLD, Optional.empty(), Optional.of(text("old"))));
    }

    private List<SaveOutcome> save(Path cards, List<SaveRequest> requests, boolean together, Disk disk) {
        var trash = Optional.of(Trash.in(temp.resolve("data")));
        return together ? CardSaver.saveTogether(new CardFolder(cards), requests, trash, Progress.NONE, disk).outcomes()
                : CardSaver.save(new CardFolder(cards), requests, trash, Progress.NONE, disk);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"old,true,true", "old,true,false", "old,false,true", "old,false,false",
        "new,true,true", "new,true,false", "new,false,true", "new,false,false"})
    void theFileIsThereUnderItsNewNameAlone(String text, boolean together, boolean blind) throws IOException {
        Path cards = folder("cards");
        List<SaveOutcome> outcomes = save(cards, rename(text), together,
                blind ? new CaseBlindDisk(new RealDisk()) : new RealDisk());
        assertTrue(outcomes.stream().allMatch(SaveOutcome::done), outcomes::toString);
        assertEquals(Map.of("card.md", text), files(cards));
    }

    @Test
    void whatAnotherProgramWroteThereIsNotWrittenOver() throws IOException {
        Path cards = folder("cards");
        Files.writeString(cards.resolve("Card.md"), "of another program");
        List<SaveOutcome> outcomes = save(cards, rename("new"), false, new CaseBlindDisk(new RealDisk()));
        assertEquals(List.of(false, false), outcomes.stream().map(SaveOutcome::done).toList());
        assertEquals(Map.of("Card.md", "of another program"), files(cards));
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void whateverFailsTheFileIsThereOnceAndWhole(Trouble trouble) throws IOException {
        for (String text : List.of("old", "new")) {
            var seen = new TreeSet<String>();
            for (int failing = 1;; failing++) {
                Path cards = folder(text + failing);
                var disk = new CountingDisk(failing, trouble);
                List<SaveOutcome> outcomes = new ArrayList<>();
                try {
                    outcomes.addAll(save(cards, rename(text), true, new CaseBlindDisk(disk)));
                } catch (PowerCut e) {
                    assertEquals(Trouble.POWER_CUT, trouble);
                } catch (CompletionException e) {
                    assertEquals(PowerCut.class, e.getCause().getClass());
                }
                disk.end();
                BatchSettler.settle(new CardFolder(cards), new CaseBlindDisk(new RealDisk()));
                Map<String, String> left = files(cards);
                String where = trouble + " at operation " + failing + ", " + disk.failed() + ": " + left + outcomes;
                assertTrue(left.equals(Map.of("Card.md", "old")) || left.equals(Map.of("card.md", text)), where);
                seen.add(left.toString());
                if (disk.count() < failing) {
                    break;
                }
            }
            assertEquals(2, seen.size(), seen::toString);
        }
    }

    @Test
    void aSaveOfTheCardAloneTakesItsOldNameAlong() {
        var workspace = new Workspace(new CardFolder(Path.of("cards")), List.of(new LoadedCard(OLD,
                CardDocument.read(text("old")), new FileStamp(3, Instant.EPOCH))));
        workspace.apply(new Change("Rename", Instant.EPOCH, List.of(CardChange.deleted(OLD, text("old")),
                CardChange.created(NEW, text("old")))));
        assertEquals(List.of(NEW, OLD), cards(workspace, NEW));
        workspace.saved(List.of(new SaveOutcome.Saved(NEW, text("old"), new FileStamp(3, Instant.EPOCH)),
                new SaveOutcome.Deleted(OLD, Optional.empty())));
        workspace.undo();
        assertEquals(List.of(OLD, NEW), cards(workspace, OLD));
    }

    private static List<CardId> cards(Workspace workspace, CardId card) {
        return workspace.saveRequests(List.of(card)).stream().map(SaveRequest::card).toList();
    }
}
