package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.FileStep;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStepsTest {
    @TempDir
    Path site;

    @TempDir
    Path elsewhere;

    private static SourceText text(String text) {
        return new SourceText(text, false);
    }

    private FileStep step(Path root, String name, String before, String after) {
        return new FileStep(root, root.resolve(name), name, Optional.ofNullable(before).map(FileStepsTest::text),
                Optional.ofNullable(after).map(FileStepsTest::text));
    }

    private String read(Path root, String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    @Test
    void writesAllFilesAndPutsThemBack() throws IOException {
        Files.writeString(site.resolve("a.csv"), "a");
        Files.writeString(elsewhere.resolve("book"), "b");
        List<FileStep> steps = List.of(step(elsewhere, "book", "b", "b2"), step(site, "a.csv", "a", "a2"),
                step(site, "data/new.yml", null, "n"));
        FileSteps.apply(steps);
        assertEquals("b2 a2 n", read(elsewhere, "book") + " " + read(site, "a.csv") + " " + read(site, "data/new.yml"));
        FileSteps.apply(steps.stream().map(FileStep::reversed).toList());
        assertEquals("b a", read(elsewhere, "book") + " " + read(site, "a.csv"));
        assertFalse(Files.exists(site.resolve("data/new.yml")));
    }

    @Test
    void writesNothingWhereOneFileIsNotWhatItWas() throws IOException {
        Files.writeString(site.resolve("a.csv"), "a, changed");
        Files.writeString(elsewhere.resolve("book"), "b");
        List<FileStep> steps = List.of(step(elsewhere, "book", "b", "b2"), step(site, "a.csv", "a", "a2"));
        assertEquals("Nothing was written, because another program changed a.csv since then. Check what it "
                + "says now, then try again.", assertThrows(FileSteps.FilesChangedException.class, () -> FileSteps.apply(steps)).getMessage());
        assertEquals("b a, changed", read(elsewhere, "book") + " " + read(site, "a.csv"));
    }

    @Test
    void undoAndRedoOfAStepAskForItsFiles() {
        CardId card = new CardId(Path.of("a.md"));
        SourceText before = text("---\nlayout: a\n---\n");
        Workspace open = new Workspace(new CardFolder(site), List.of(new LoadedCard(card, CardDocument.read(before), null)));
        List<List<FileStep>> asked = new ArrayList<>();
        open.addListener(new WorkspaceListener() {
            @Override
            public void cardsChanged(Map<CardId, Optional<CardDocument>> now) {}

            @Override
            public void filesMoved(List<FileStep> files) {
                asked.add(files);
            }
        });
        FileStep one = step(site, "a.csv", "a", "b");
        FileStep two = step(site, "a.csv", "b", "c");
        open.apply(new Change("One", Instant.EPOCH, List.of(new CardChange(card, before,
                text("---\nlayout: b\n---\n")))).with(List.of(one)));
        open.apply(new Change("Two", Instant.EPOCH, List.of()).with(List.of(two)));
        assertEquals(List.of(), asked);
        assertEquals(Optional.of("Two"), open.undoName());
        open.undo();
        open.redo();
        open.move(-2);
        assertEquals(before, open.document(card).source());
        open.goTo(open.history().getLast(), Map.of());
        assertEquals(List.of(List.of(two.reversed()), List.of(two), List.of(step(site, "a.csv", "c", "a")),
                List.of(step(site, "a.csv", "a", "c"))), asked);
        assertEquals("---\nlayout: b\n---\n", open.document(card).source().text());
    }
}
