package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that knows no locks writes while a batch is at its work. */
class ChangedUnderwayTest {
    @TempDir
    private Path cards;

    @BeforeEach
    void writeCards() throws IOException {
        for (String name : List.of("a", "b", "c", "d")) {
            Files.writeString(cards.resolve(name + ".md"), name + " old");
        }
    }

    private static CardId card(String name) {
        return new CardId(Path.of(name + ".md"));
    }

    private static SaveRequest change(String name) {
        return new SaveRequest(card(name), new SourceText(name + " new", false), new SourceText(name + " old", false));
    }

    private static final List<SaveRequest> REQUESTS = List.of(change("a"), change("b"), change("c"),
            new SaveRequest(card("d"), Optional.empty(), Optional.of(new SourceText("d old", false))));

    /** Another program's write, right after a number of files were put in place. */
    private Disk writing(int exchanged, String... files) {
        return new DiskDecorator() {
            private int count;

            @Override
            public void replace(Path from, Path to) throws IOException {
                super.replace(from, to);
                if (++count == exchanged) {
                    for (String file : files) {
                        Files.writeString(cards.resolve(file + ".md"), file + " of another program");
                    }
                }
            }
        };
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.list(cards)) {
            for (Path file : all.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void aBatchThatFindsAFileChangedGoesBackWhole() throws IOException {
        BatchOutcome outcome = CardSaver.exchange(new CardFolder(cards), REQUESTS, Progress.NONE, writing(2, "c"));
        assertFalse(outcome.done());
        assertEquals(Map.of("a.md", "a old", "b.md", "b old", "c.md", "c of another program", "d.md", "d old"), files());
        String reason = " was not saved: another program changed c.md at the same time. Try again.";
        assertEquals(List.of(new SaveOutcome.Failed(card("a"), "a.md" + reason),
                new SaveOutcome.Failed(card("b"), "b.md" + reason),
                new SaveOutcome.Conflict(card("c"), "c.md was changed by another program and was not saved. "
                        + "Use the version on disk, or overwrite the file."),
                new SaveOutcome.Failed(card("d"), "d.md was not deleted: another program changed c.md at the same time. "
                        + "Try again.")), outcome.outcomes());
    }

    @Test
    void goingBackLeavesWhatAnotherProgramWroteOverTheBatch() throws IOException {
        BatchOutcome outcome = CardSaver.exchange(new CardFolder(cards), REQUESTS, Progress.NONE, writing(2, "a", "c"));
        assertFalse(outcome.done());
        assertEquals(Map.of("a.md", "a of another program", "b.md", "b old", "c.md", "c of another program",
                "d.md", "d old"), files());
        assertEquals(List.of(card("a"), card("c")), outcome.outcomes().stream()
                .filter(SaveOutcome.Conflict.class::isInstance).map(SaveOutcome::card).toList());
    }

    @Test
    void aFileIsNotDeletedThatChangedRightBefore() throws IOException {
        BatchOutcome outcome = CardSaver.exchange(new CardFolder(cards), REQUESTS, Progress.NONE, writing(3, "d"));
        assertFalse(outcome.done());
        assertEquals(Map.of("a.md", "a old", "b.md", "b old", "c.md", "c old", "d.md", "d of another program"), files());
    }

    @Test
    void whereEachCardIsSavedForItselfOnlyTheChangedOneIsLeft() throws IOException {
        List<SaveOutcome> outcomes = CardSaver.save(new CardFolder(cards), REQUESTS.subList(0, 3), Progress.NONE,
                writing(1, "b"));
        assertEquals(Map.of("a.md", "a new", "b.md", "b of another program", "c.md", "c new", "d.md", "d old"), files());
        assertEquals(List.of(true, false, true), outcomes.stream().map(SaveOutcome::done).toList());
    }
}
