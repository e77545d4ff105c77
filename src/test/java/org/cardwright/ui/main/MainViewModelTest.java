package org.cardwright.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.FakeDialogs.Conflict;
import org.cardwright.ui.common.Dialogs.Unsaved;
import org.cardwright.ui.common.FakeDialogs;
import org.cardwright.ui.common.SameThread;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderState;
import org.cardwright.workspace.Trash;
import org.cardwright.workspace.TreeText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainViewModelTest {
    private static final CardId ENTRY = card("0501-Personal-Customer-Service-Entry.md");
    private static final CardId MID = card("0501-Personal-Customer-Service-Mid.md");

    private final FakeDialogs dialogs = new FakeDialogs();
    @TempDir private Path temp;
    private MainViewModel main;
    private Path cards;

    private static CardId card(String file) {
        return new CardId(Path.of(file));
    }

    @BeforeEach
    void copyCards() {
        main = new MainViewModel(new SameThread(), dialogs, Optional.of(new Trash(temp.resolve("trash"))));
        cards = SampleFolder.copyTo(temp.resolve("cards"));
    }

    private void open() {
        main.open(cards, List.of(), Optional.empty());
    }

    private void edit(CardId card, String text) {
        try {
            main.folder().workspace().orElseThrow().apply("Edit " + text, card, new Edit.SetField("competency", text),
                    Optional.empty());
        } catch (EditRefusedException e) {
            throw new AssertionError(e);
        }
    }

    private String onDisk(CardId card) {
        return SampleFolder.read(cards.resolve(card.file()));
    }

    @Test
    void aFolderOpensWithItsCardsCountedAndBecomesTheNewestRecentOne() {
        main.recent().setAll(Path.of("before"));
        open();
        assertEquals(new FolderState.Open(new CardFolder(cards)),
                main.folder().stateProperty().get());
        assertEquals(5, main.folder().tree().lines().size());
        assertEquals(List.of(cards, Path.of("before")), main.recent());
    }

    @Test
    void tabsOfCardsThatAreStillThereAreOpenedAgain() {
        main.open(cards, List.of(MID.name(), "gone.md", ENTRY.name()), Optional.of(ENTRY.name()));
        assertEquals(List.of(MID, ENTRY), main.tabs().open());
        assertEquals(Optional.of(ENTRY), main.tabs().selectedProperty().get());
    }

    @Test
    void aFolderThatIsMissingIsToldOnAPageAndWithAnotherOpenInADialog() {
        Path missing = temp.resolve("missing");
        main.open(missing, List.of(), Optional.empty());
        assertInstanceOf(FolderState.Failed.class, main.folder().stateProperty().get());
        assertEquals(List.of(), dialogs.said);
        open();
        main.open(missing, List.of(), Optional.empty());
        assertInstanceOf(FolderState.Open.class, main.folder().stateProperty().get());
        assertTrue(dialogs.said.getFirst().startsWith("error: missing could not be opened | "), dialogs.said::toString);
        assertEquals(1, dialogs.said.size());
    }

    @Test
    void aFolderWithoutCardsIsSaidToBeEmpty() {
        SampleFolder.write(temp.resolve("empty/readme.txt"), "");
        main.open(temp.resolve("empty"), List.of(), Optional.empty());
        assertInstanceOf(FolderState.Empty.class, main.folder().stateProperty().get());
    }

    @Test
    void anEditIsCountedFollowedByTheTreeAndUndone() {
        open();
        String before = TreeText.of(main.folder().tree().rootProperty().get());
        edit(ENTRY, "Listening");
        assertEquals(1, main.folder().modifiedProperty().get());
        assertEquals("0501 · Entry · Listening", main.folder().tree().lines().title(ENTRY));
        assertEquals(Optional.of("Edit Listening"), main.history().undoNameProperty().get());
        main.history().undo();
        assertEquals(0, main.folder().modifiedProperty().get());
        assertEquals(before, TreeText.of(main.folder().tree().rootProperty().get()));
        assertEquals(Optional.empty(), main.history().undoNameProperty().get());
        assertEquals(Optional.of("Edit Listening"), main.history().redoNameProperty().get());
        main.history().redo();
        assertEquals(1, main.folder().modifiedProperty().get());
    }

    @Test
    void undoAndRedoBringTheCardToTheFront() {
        open();
        edit(ENTRY, "Listening");
        main.tabs().show(MID);
        main.history().undo();
        assertEquals(Optional.of(ENTRY), main.tabs().selectedProperty().get());
        main.tabs().close(ENTRY);
        main.history().redo();
        assertEquals(Optional.of(ENTRY), main.tabs().selectedProperty().get());
    }

    @Test
    void savingWritesTheCardInFrontAndSavingAllTheRest() {
        open();
        edit(ENTRY, "Listening");
        edit(MID, "Speaking");
        main.tabs().show(MID);
        main.save();
        assertTrue(onDisk(MID).contains("competency: Speaking\n"));
        assertFalse(onDisk(ENTRY).contains("Listening"));
        assertEquals("Saved " + MID.name() + ".", main.messageProperty().get());
        main.saveAll();
        assertTrue(onDisk(ENTRY).contains("competency: Listening\n"));
        assertEquals(0, main.folder().modifiedProperty().get());
        assertEquals(List.of(), dialogs.said);
    }

    private void changeOnDisk(CardId card) {
        SampleFolder.write(cards.resolve(card.file()), "changed elsewhere");
    }

    @Test
    void aConflictIsToldAndTheCardStaysModified() {
        open();
        edit(ENTRY, "Listening");
        edit(MID, "Speaking");
        changeOnDisk(ENTRY);
        main.saveAll();
        assertEquals("changed elsewhere", onDisk(ENTRY));
        assertTrue(onDisk(MID).contains("Speaking"));
        assertEquals(Set.of(ENTRY), main.folder().workspace().orElseThrow().modified());
        assertEquals("Saved 1 of 2 cards.", main.messageProperty().get());
        assertEquals(List.of("conflict: [" + ENTRY.name() + "] | " + ENTRY.name()
                + " was changed by another program and "
                + "was not saved. Use the version on disk, or overwrite the file."), dialogs.said);
    }

    @Test
    void whatAnotherProgramWroteCanBeTakenOverAndThatUndone() {
        open();
        edit(ENTRY, "Listening");
        changeOnDisk(ENTRY);
        dialogs.conflictAnswer = Conflict.TAKE_OVER;
        main.saveAll();
        var workspace = main.folder().workspace().orElseThrow();
        assertEquals("changed elsewhere", workspace.document(ENTRY).text());
        assertEquals(Set.of(), workspace.modified());
        main.history().undo();
        assertTrue(workspace.document(ENTRY).text().contains("competency: Listening"));
        assertEquals(Set.of(ENTRY), workspace.modified());
    }

    @Test
    void whatAnotherProgramWroteCanBeWrittenOver() {
        open();
        edit(ENTRY, "Listening");
        changeOnDisk(ENTRY);
        dialogs.conflictAnswer = Conflict.WRITE_OVER;
        main.saveAll();
        assertTrue(onDisk(ENTRY).contains("competency: Listening"));
        assertEquals(Set.of(), main.folder().workspace().orElseThrow().modified());
    }

    @Test
    void revertingIsAStepThatCanBeUndone() {
        open();
        edit(ENTRY, "Listening");
        main.revert(List.of(ENTRY, MID));
        assertEquals(0, main.folder().modifiedProperty().get());
        assertEquals(Optional.of("Revert " + ENTRY.name()), main.history().undoNameProperty().get());
        main.history().undo();
        assertTrue(main.folder().modified(ENTRY));
    }

    @Test
    void leavingAsksOnlyWhenCardsAreUnsavedAndObeysTheAnswer() {
        open();
        assertTrue(leaves());
        edit(MID, "Speaking");
        edit(ENTRY, "Listening");
        assertFalse(leaves());
        assertEquals(List.of("unsaved: [" + ENTRY.name() + ", " + MID.name() + "]"), dialogs.said);
        dialogs.unsavedAnswer = Unsaved.DISCARD;
        assertTrue(leaves());
        assertFalse(onDisk(MID).contains("Speaking"));
        dialogs.unsavedAnswer = Unsaved.SAVE;
        assertTrue(leaves());
        assertTrue(onDisk(MID).contains("Speaking"));
    }

    @Test
    void leavingStaysWhereACardCouldNotBeSaved() {
        open();
        edit(ENTRY, "Listening");
        SampleFolder.write(cards.resolve(ENTRY.file()), "changed elsewhere");
        dialogs.unsavedAnswer = Unsaved.SAVE;
        assertFalse(leaves());
    }

    @Test
    void openingAnotherFolderAsksFirstAndClosesTheTabs() {
        open();
        main.tabs().show(ENTRY);
        edit(ENTRY, "Listening");
        Path other = SampleFolder.copyTo(temp.resolve("other"));
        main.open(other, List.of(), Optional.empty());
        assertEquals(cards, main.folder().workspace().orElseThrow().folder().root());
        dialogs.unsavedAnswer = Unsaved.DISCARD;
        main.open(other, List.of(), Optional.empty());
        assertEquals(other, main.folder().workspace().orElseThrow().folder().root());
        assertEquals(List.of(), main.tabs().open());
        assertEquals(0, main.folder().modifiedProperty().get());
    }

    private void apply(String name, CardChange change) {
        main.folder().workspace().orElseThrow().apply(new Change(name, Instant.EPOCH, List.of(change)));
    }

    private void delete(CardId card) {
        apply("Delete", CardChange.deleted(card, main.folder().workspace().orElseThrow().document(card).source()));
    }

    @Test
    void aDeletedCardLosesItsTabAndItsLineUntilItIsUndone() {
        open();
        main.tabs().show(ENTRY);
        main.tabs().show(MID);
        String before = TreeText.of(main.folder().tree().rootProperty().get());
        delete(ENTRY);
        assertEquals(List.of(MID), main.tabs().open());
        assertEquals(4, main.folder().tree().lines().size());
        assertEquals(1, main.folder().modifiedProperty().get());
        assertTrue(Files.exists(cards.resolve(ENTRY.file())));
        main.history().undo();
        assertEquals(List.of(ENTRY, MID), main.tabs().open());
        assertEquals(Optional.of(ENTRY), main.tabs().selectedProperty().get());
        assertEquals(before, TreeText.of(main.folder().tree().rootProperty().get()));
        assertEquals(0, main.folder().modifiedProperty().get());
        main.history().redo();
        assertEquals(List.of(MID), main.tabs().open());
    }

    @Test
    void leavingSavesADeletionWithACopyInTheTrash() {
        open();
        String text = onDisk(ENTRY);
        delete(ENTRY);
        dialogs.unsavedAnswer = Unsaved.SAVE;
        assertTrue(leaves());
        assertEquals(List.of("unsaved: [" + ENTRY.name() + "]"), dialogs.said);
        assertFalse(Files.exists(cards.resolve(ENTRY.file())));
        assertEquals("Deleted " + ENTRY.name() + ". A copy is in the trash.", main.messageProperty().get());
        main.history().undo();
        main.saveAll();
        assertEquals(text, onDisk(ENTRY));
    }

    @Test
    void aDeletionWinsOverWhatAnotherProgramWroteOnlyIfAPersonSaysSo() {
        open();
        delete(ENTRY);
        changeOnDisk(ENTRY);
        dialogs.conflictAnswer = Conflict.TAKE_OVER;
        main.saveAll();
        assertEquals("changed elsewhere", main.folder().workspace().orElseThrow().document(ENTRY).text());
        assertEquals(0, main.folder().modifiedProperty().get());
        delete(ENTRY);
        SampleFolder.write(cards.resolve(ENTRY.file()), "changed again");
        dialogs.conflictAnswer = Conflict.WRITE_OVER;
        main.saveAll();
        assertFalse(Files.exists(cards.resolve(ENTRY.file())));
        assertEquals(0, main.folder().modifiedProperty().get());
    }

    @Test
    void theFirstCardOfAnEmptyFolderOpensIt() {
        SampleFolder.write(temp.resolve("empty/readme.txt"), "");
        main.open(temp.resolve("empty"), List.of(), Optional.empty());
        apply("New", CardChange.created(ENTRY, new SourceText("---\ncompetency: x\n---\n", false)));
        assertInstanceOf(FolderState.Open.class, main.folder().stateProperty().get());
        assertEquals(1, main.folder().tree().lines().size());
        main.saveAll();
        assertEquals("---\ncompetency: x\n---\n", SampleFolder.read(temp.resolve("empty").resolve(ENTRY.file())));
        main.history().undo();
        assertEquals(0, main.folder().tree().lines().size());
    }

    private boolean leaves() {
        boolean[] left = {false};
        main.leave(() -> left[0] = true);
        return left[0];
    }
}
