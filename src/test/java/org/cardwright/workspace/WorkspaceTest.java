package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    private static final CardId A = new CardId(Path.of("a.md"));
    private static final CardId B = new CardId(Path.of("b.md"));
    private static final FileStamp STAMP = new FileStamp(1, Instant.EPOCH);
    private static final Optional<String> KEY = Optional.of("text");

    private final List<String> heard = new ArrayList<>();
    private final Workspace workspace = new Workspace(new CardFolder(Path.of("/cards")),
            List.of(card(B, "b"), card(A, "a")));

    private final WorkspaceListener listener = new WorkspaceListener() {
        @Override
        public void cardsChanged(Map<CardId, Optional<CardDocument>> now) {
            heard.add("cards " + new TreeSet<>(now.keySet()).stream().map(CardId::name).toList());
        }

        @Override
        public void historyChanged() {
            heard.add("history " + workspace.undoName().orElse("-") + "/" + workspace.redoName().orElse("-"));
        }
    };

    @Test
    void aFreshWorkspaceIsUnmodifiedAndSorted() {
        assertEquals(List.of(A, B), workspace.cards());
        assertEquals(Set.of(), workspace.modified());
        assertEquals("a", text(A));
        assertSame(workspace.document(A), workspace.saved(A).orElseThrow());
        assertEquals(new CardFolder(Path.of("/cards")), workspace.folder());
        assertThrows(IllegalArgumentException.class, () -> workspace.document(new CardId(Path.of("c.md"))));
    }

    @Test
    void whatAStepHandedOverAndWhatWasThereBeforeAreNotReadAgain() {
        CardDocument before = workspace.document(A);
        CardDocument after = CardDocument.read(before.source().with("c"));
        workspace.apply(new Change("Step", Instant.EPOCH, List.of(new CardChange(A, before.source(), after.source()))),
                Map.of(A, after));
        assertSame(after, workspace.document(A));
        workspace.undo();
        assertSame(before, workspace.document(A));
        workspace.redo();
        assertSame(after, workspace.document(A));
    }

    @Test
    void anEditChangesOneCardAndCanBeUndoneAndRedone() throws EditRefusedException {
        workspace.addListener(listener);
        edit("Edit a", A, "a2");
        assertEquals(Set.of(A), workspace.modified());
        assertEquals(List.of("a2", "b"), List.of(text(A), text(B)));
        CardDocument before = workspace.saved(A).orElseThrow();
        assertEquals(List.of(change(A, "a", "a2")), workspace.undo().orElseThrow().cards());
        assertEquals(Set.of(), workspace.modified());
        assertSame(before, workspace.document(A));
        assertEquals(Optional.of("Edit a"), workspace.redo().map(Change::name));
        assertEquals("a2", text(A));
        assertEquals(List.of("cards [a.md]", "history Edit a/-", "cards [a.md]", "history -/Edit a", "cards [a.md]",
                "history Edit a/-"), heard);
    }

    @Test
    void undoWithoutStepsTellsNobody() {
        workspace.addListener(listener);
        assertEquals(Optional.empty(), workspace.undo());
        assertEquals(Optional.empty(), workspace.redo());
        assertEquals(List.of(), heard);
    }

    @Test
    void typingIsOneStepUntilTheFocusLeaves() throws EditRefusedException {
        type("a1");
        type("a12");
        workspace.endMerge();
        type("a123");
        workspace.undo();
        assertEquals("a12", text(A));
        workspace.undo();
        assertEquals("a", text(A));
        assertEquals(Optional.empty(), workspace.undoName());
    }

    @Test
    void anEditThatChangesNothingLeavesNoStepAndTellsNobody() throws EditRefusedException {
        workspace.addListener(listener);
        edit("Same", A, "a");
        assertEquals(Optional.empty(), workspace.undoName());
        assertEquals(List.of(), heard);
    }

    @Test
    void aRefusedEditChangesNothing() {
        workspace.addListener(listener);
        assertThrows(EditRefusedException.class,
                () -> workspace.apply("x", A, new Edit.RemoveCourse(99), Optional.empty()));
        assertEquals("a", text(A));
        assertEquals(Optional.empty(), workspace.undoName());
        assertEquals(List.of(), heard);
    }

    @Test
    void modifiedComparesTextsSoThatTypingTheSavedTextAgainIsUnmodified() throws EditRefusedException {
        edit("1", A, "a2");
        edit("2", A, "a");
        assertFalse(workspace.modified(A));
        workspace.undo();
        assertTrue(workspace.modified(A));
    }

    @Test
    void aStepOverManyCardsIsAppliedToldAndUndoneAsOne() {
        workspace.addListener(listener);
        workspace.apply(new Change("Replace", Instant.EPOCH, List.of(change(A, "a", "x"), change(B, "b", "y"))));
        assertEquals(List.of("x", "y"), List.of(text(A), text(B)));
        assertEquals(Set.of(A, B), workspace.modified());
        workspace.undo();
        assertEquals(List.of("a", "b"), List.of(text(A), text(B)));
        assertEquals(List.of("cards [a.md, b.md]", "history Replace/-", "cards [a.md, b.md]", "history -/Replace"),
                heard);
    }

    @Test
    void aStepComputedFromAnOlderTextIsRefusedWhole() throws EditRefusedException {
        edit("Edit", B, "b2");
        var stale = new Change("Replace", Instant.EPOCH, List.of(change(A, "a", "x"), change(B, "b", "y")));
        assertThrows(IllegalStateException.class, () -> workspace.apply(stale));
        assertEquals(List.of("a", "b2"), List.of(text(A), text(B)));
        assertEquals(Optional.of("Edit"), workspace.undoName());
    }

    @Test
    void revertingIsOneStepThatCanBeUndone() throws EditRefusedException {
        edit("1", A, "a2");
        edit("2", B, "b2");
        workspace.revert("Revert", List.of(A, B));
        assertEquals(List.of("a", "b"), List.of(text(A), text(B)));
        assertEquals(Set.of(), workspace.modified());
        workspace.undo();
        assertEquals(List.of("a2", "b2"), List.of(text(A), text(B)));
        assertEquals(Optional.of("2"), workspace.undoName());
    }

    @Test
    void revertingUnmodifiedCardsLeavesNoStep() {
        workspace.revert("Revert", List.of(A, B));
        assertEquals(Optional.empty(), workspace.undoName());
    }

    @Test
    void onlyModifiedCardsAreSaved() throws EditRefusedException {
        edit("1", A, "a2");
        assertEquals(List.of(new SaveRequest(A, source("a2"), source("a"))), workspace.saveRequests(List.of(A, B)));
    }

    @Test
    void afterASaveTheCardIsUnmodifiedAndUndoModifiesItAgain() throws EditRefusedException {
        type("a2");
        workspace.addListener(listener);
        save(new SaveOutcome.Saved(A, source("a2"), STAMP));
        assertEquals(Set.of(), workspace.modified());
        assertEquals(List.of("cards [a.md]"), heard);
        type("a23");
        workspace.undo();
        assertEquals("a2", text(A));
        workspace.undo();
        assertEquals(Set.of(A), workspace.modified());
        assertEquals(List.of(new SaveRequest(A, source("a"), source("a2"))), workspace.saveRequests(List.of(A)));
    }

    @Test
    void aCardEditedDuringTheSaveStaysModified() throws EditRefusedException {
        edit("1", A, "a2");
        workspace.saveRequests(List.of(A));
        edit("2", A, "a3");
        save(new SaveOutcome.Saved(A, source("a2"), STAMP));
        assertEquals(Set.of(A), workspace.modified());
        assertEquals("a2", workspace.saved(A).orElseThrow().text());
        workspace.undo();
        assertEquals(Set.of(), workspace.modified());
    }

    @Test
    void aFailedSaveLeavesTheCardModified() throws EditRefusedException {
        edit("1", A, "a2");
        workspace.addListener(listener);
        save(new SaveOutcome.Failed(A, "full"), new SaveOutcome.Conflict(B, "changed"));
        assertEquals(Set.of(A), workspace.modified());
        assertEquals("a", workspace.saved(A).orElseThrow().text());
        assertEquals(List.of(), heard);
    }

    @Test
    void afterAConflictTheTextOnDiskCanBeTakenOverAndThatUndone() throws EditRefusedException {
        edit("1", A, "mine");
        workspace.onDisk(List.of(card(A, "theirs")));
        assertEquals(List.of(new SaveRequest(A, source("mine"), source("theirs"))), workspace.saveRequests(List.of(A)));
        workspace.revert("Take over", List.of(A));
        assertEquals("theirs", text(A));
        assertEquals(Set.of(), workspace.modified());
        workspace.undo();
        assertEquals("mine", text(A));
        assertEquals(Set.of(A), workspace.modified());
    }

    @Test
    void aRemovedListenerHearsNothing() throws EditRefusedException {
        workspace.addListener(listener);
        workspace.removeListener(listener);
        edit("1", A, "a2");
        assertEquals(List.of(), heard);
    }

    private void edit(String name, CardId card, String text) throws EditRefusedException {
        workspace.apply(name, card, new Edit.SetText(text), Optional.empty());
    }

    private void type(String text) throws EditRefusedException {
        workspace.apply("Type", A, new Edit.SetText(text), KEY);
    }

    private void save(SaveOutcome... outcomes) {
        workspace.saveRequests(workspace.cards());
        workspace.saved(List.of(outcomes));
    }

    private String text(CardId card) {
        return workspace.document(card).text();
    }

    private static CardChange change(CardId card, String before, String after) {
        return new CardChange(card, source(before), source(after));
    }

    private static LoadedCard card(CardId id, String text) {
        return new LoadedCard(id, CardDocument.read(source(text)), STAMP);
    }

    private static SourceText source(String text) {
        return new SourceText(text, false);
    }
}
