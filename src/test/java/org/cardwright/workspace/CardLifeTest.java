package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.cardwright.edit.EditHistory;
import org.cardwright.edit.HistoryLine;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

/** Cards that come and go in a workspace, and the steps between which a person may go back and forth. */
class CardLifeTest {
    private static final CardId A = new CardId(Path.of("a.md"));
    private static final CardId B = new CardId(Path.of("b.md"));
    private static final CardId C = new CardId(Path.of("c.md"));
    private static final Optional<SourceText> NONE = Optional.empty();

    private final List<String> heard = new ArrayList<>();
    private final Workspace workspace = new Workspace(new CardFolder(Path.of("/cards")), List.of(card(A), card(C)));

    @Test
    void aCreatedCardIsThereUnsavedAndUndoTakesItAway() {
        listen();
        List<CardId> before = workspace.cards();
        apply("New", CardChange.created(B, source("b")));
        assertEquals(List.of(A, B, C), workspace.cards());
        assertEquals(List.of(A, C), before);
        assertEquals("b", workspace.document(B).text());
        assertEquals(Optional.empty(), workspace.saved(B));
        assertEquals(Set.of(B), workspace.modified());
        assertEquals(List.of(new SaveRequest(B, Optional.of(source("b")), NONE)),
                workspace.saveRequests(workspace.modified()));
        workspace.undo();
        assertEquals(List.of(A, C), workspace.cards());
        assertFalse(workspace.contains(B));
        assertThrows(IllegalArgumentException.class, () -> workspace.document(B));
        assertEquals(Set.of(), workspace.modified());
        workspace.redo();
        assertEquals("b", workspace.document(B).text());
        assertEquals(List.of("[b.md]", "[b.md]", "[b.md]"), heard);
    }

    @Test
    void aDeletedCardIsPendingUntilItsFileIsGoneAndUndoBringsItBack() {
        listen();
        apply("Delete", CardChange.deleted(A, source("a.md")));
        assertEquals(List.of(C), workspace.cards());
        assertFalse(workspace.contains(A));
        assertEquals(Optional.empty(), workspace.find(A));
        assertEquals("a.md", workspace.saved(A).orElseThrow().text());
        assertEquals(Set.of(A), workspace.modified());
        assertEquals(List.of(new SaveRequest(A, NONE, Optional.of(source("a.md")))),
                workspace.saveRequests(workspace.modified()));
        workspace.undo();
        assertEquals(List.of(A, C), workspace.cards());
        assertEquals("a.md", workspace.document(A).text());
        assertEquals(Set.of(), workspace.modified());
        assertEquals(List.of("[a.md]", "[a.md]"), heard);
    }

    @Test
    void undoAfterTheFileWasDeletedMakesACardToBeCreated() {
        apply("Delete", CardChange.deleted(A, source("a.md")));
        listen();
        workspace.saved(List.of(new SaveOutcome.Deleted(A, Optional.of(Path.of("trash/a.md")))));
        assertEquals(Set.of(), workspace.modified());
        assertEquals(List.of("[a.md]"), heard);
        workspace.undo();
        assertEquals("a.md", workspace.document(A).text());
        assertEquals(Set.of(A), workspace.modified());
        assertEquals(List.of(new SaveRequest(A, Optional.of(source("a.md")), NONE)),
                workspace.saveRequests(List.of(A)));
        workspace.redo();
        assertEquals(Set.of(), workspace.modified());
    }

    @Test
    void undoOfASavedCreationMakesACardToBeDeleted() {
        apply("New", CardChange.created(B, source("b")));
        workspace.saved(List.of(new SaveOutcome.Saved(B, source("b"), new FileStamp(1, Instant.EPOCH))));
        assertEquals(Set.of(), workspace.modified());
        workspace.undo();
        assertEquals(List.of(A, C), workspace.cards());
        assertEquals(List.of(new SaveRequest(B, NONE, Optional.of(source("b")))),
                workspace.saveRequests(workspace.modified()));
    }

    @Test
    void anEditDuringTheSaveOfADeletionIsNotLost() throws EditRefusedException {
        apply("Delete", CardChange.deleted(A, source("a.md")));
        workspace.saveRequests(List.of(A));
        workspace.undo();
        workspace.apply("Edit", A, new Edit.SetText("new"), Optional.empty());
        workspace.saved(List.of(new SaveOutcome.Deleted(A, Optional.empty())));
        assertEquals("new", workspace.document(A).text());
        assertEquals(List.of(new SaveRequest(A, Optional.of(source("new")), NONE)),
                workspace.saveRequests(workspace.modified()));
    }

    @Test
    void aStepMayRenameACard() {
        apply("Rename", CardChange.deleted(A, source("a.md")), CardChange.created(B, source("b")));
        assertEquals(List.of(B, C), workspace.cards());
        assertEquals(Set.of(A, B), workspace.modified());
        workspace.undo();
        assertEquals(List.of(A, C), workspace.cards());
        assertEquals(Set.of(), workspace.modified());
    }

    @Test
    void cardsThatComeGoAndChangeFollowToAnotherBranchWithTheirMarkers() throws EditRefusedException {
        apply("New", CardChange.created(B, source("b")));
        apply("Delete", CardChange.deleted(C, source("c.md")));
        workspace.apply("Edit", A, new Edit.SetText("a1"), Optional.empty());
        workspace.saved(List.of(new SaveOutcome.Saved(A, source("a1"), new FileStamp(1, Instant.EPOCH))));
        workspace.move(-3);
        assertEquals(List.of(A, C), workspace.cards());
        assertEquals(Set.of(A), workspace.modified());
        workspace.apply("Other", C, new Edit.SetText("c1"), Optional.empty());
        assertEquals(3, workspace.keptBesides());
        assertEquals(Set.of(A, C), workspace.modified());
        listen();
        EditHistory.Way way = workspace.goTo(line("Edit"), Map.of());
        assertEquals(List.of("Other"), names(way.back()));
        assertEquals(List.of("New", "Delete", "Edit"), names(way.forward()));
        assertEquals(List.of("[a.md, b.md, c.md]"), heard, "told once");
        assertEquals(List.of(A, B), workspace.cards());
        assertEquals("a1", workspace.document(A).text());
        assertEquals(Set.of(B, C), workspace.modified());
        assertEquals(List.of(new SaveRequest(B, Optional.of(source("b")), NONE),
                new SaveRequest(C, NONE, Optional.of(source("c.md")))), workspace.saveRequests(List.of(A, B, C)));
        workspace.goTo(line("Other"), Map.of());
        assertEquals("c1", workspace.document(C).text());
        assertEquals(Set.of(A, C), workspace.modified());
        workspace.goTo(workspace.history().getFirst(), Map.of());
        assertEquals(Set.of(A), workspace.modified());
    }

    private HistoryLine line(String step) {
        return workspace.history().stream().filter(line -> line.change().map(Change::name)
                .equals(Optional.of(step))).findFirst().orElseThrow();
    }

    @Test
    void aRenameThatWasSavedAndThenDisplacedIsTakenBackWholeByTheNextSave() throws EditRefusedException {
        apply("Rename", CardChange.deleted(A, source("a.md")), CardChange.created(B, source("b")));
        workspace.saved(List.of(new SaveOutcome.Saved(B, source("b"), new FileStamp(1, Instant.EPOCH)),
                new SaveOutcome.Deleted(A, Optional.empty())));
        workspace.undo();
        List<SaveRequest> both = List.of(new SaveRequest(A, Optional.of(source("a.md")), NONE),
                new SaveRequest(B, NONE, Optional.of(source("b"))));
        assertEquals(both, workspace.saveRequests(List.of(A)));
        workspace.apply("Edit", C, new Edit.SetText("c1"), Optional.empty());
        assertEquals(1, workspace.keptBesides());
        assertEquals(both, workspace.saveRequests(List.of(A)));
        assertEquals(both.reversed(), workspace.saveRequests(List.of(B)));
    }

    @Test
    void aRenameThatIsNotInEffectDrawsNoOtherEditIntoASave() throws EditRefusedException {
        CardId d = new CardId(Path.of("d.md"));
        apply("Rename", CardChange.deleted(A, source("a.md")), CardChange.created(B, source("b")),
                CardChange.deleted(C, source("c.md")), CardChange.created(d, source("d")));
        workspace.undo();
        workspace.apply("Edit", A, new Edit.SetText("a1"), Optional.empty());
        workspace.apply("Edit", C, new Edit.SetText("c1"), Optional.empty());
        assertEquals(List.of(new SaveRequest(A, Optional.of(source("a1")), Optional.of(source("a.md")))),
                workspace.saveRequests(List.of(A)));
    }

    @Test
    void aRenamedCardIsSavedTogetherWithTheFileThatGoes() {
        apply("Rename", CardChange.deleted(A, source("a.md")), CardChange.created(B, source("b")));
        assertEquals(List.of(new SaveRequest(B, Optional.of(source("b")), NONE),
                new SaveRequest(A, NONE, Optional.of(source("a.md")))), workspace.saveRequests(List.of(B)));
        assertEquals(List.of(), workspace.saveRequests(List.of(C)));
    }

    @Test
    void whatIsThereIsNotCreatedAndWhatIsGoneNotDeleted() {
        assertThrows(IllegalStateException.class, () -> apply("New", CardChange.created(A, source("b"))));
        assertThrows(IllegalStateException.class, () -> apply("Delete", CardChange.deleted(B, source("b"))));
        assertThrows(IllegalStateException.class, () -> apply("Delete", CardChange.deleted(A, source("older"))));
        assertEquals(List.of(A, C), workspace.cards());
        assertEquals(List.of(), workspace.doneSteps());
    }

    @Test
    void revertTakesAwayWhatWasCreatedAndBringsBackWhatWasDeleted() {
        apply("Both", CardChange.deleted(A, source("a.md")), CardChange.created(B, source("b")));
        workspace.revert("Revert", List.of(A, B, C));
        assertEquals(List.of(A, C), workspace.cards());
        assertEquals(Set.of(), workspace.modified());
        workspace.undo();
        assertEquals(List.of(B, C), workspace.cards());
    }

    @Test
    void manyStepsAreUndoneAndRedoneAtOnceAndToldOnce() throws EditRefusedException {
        workspace.apply("1", A, new Edit.SetText("a1"), Optional.empty());
        apply("2", CardChange.created(B, source("b")));
        workspace.apply("3", A, new Edit.SetText("a3"), Optional.empty());
        apply("4", CardChange.deleted(A, source("a3")));
        listen();
        assertEquals(List.of("4", "3", "2"), names(workspace.move(-3)));
        assertEquals(List.of("a1", "c.md"), workspace.cards().stream().map(this::text).toList());
        assertEquals(List.of("1"), names(workspace.doneSteps()));
        assertEquals(List.of("2", "3", "4"), names(workspace.undoneSteps()));
        assertEquals(List.of("2", "3"), names(workspace.move(2)));
        assertEquals(List.of("a3", "b", "c.md"), workspace.cards().stream().map(this::text).toList());
        assertEquals(List.of("4"), names(workspace.move(99)));
        assertEquals(List.of(B, C), workspace.cards());
        assertEquals(List.of("4", "3", "2", "1"), names(workspace.move(-99)));
        assertEquals(List.of("a.md", "c.md"), workspace.cards().stream().map(this::text).toList());
        assertEquals(List.of(), workspace.move(-1));
        assertEquals(List.of(), workspace.move(0));
        assertEquals(List.of("[a.md, b.md]", "[a.md, b.md]", "[a.md]", "[a.md, b.md]"), heard);
        assertTrue(workspace.modified().isEmpty());
    }

    private void listen() {
        workspace.addListener(cards -> heard.add(new TreeSet<>(cards.keySet()).stream().map(CardId::name).toList().toString()));
    }

    private void apply(String name, CardChange... cards) {
        workspace.apply(new Change(name, Instant.EPOCH, List.of(cards)));
    }

    private static List<String> names(List<Change> steps) {
        return steps.stream().map(Change::name).toList();
    }

    private String text(CardId card) {
        return workspace.document(card).text();
    }

    private static LoadedCard card(CardId id) {
        return new LoadedCard(id, CardDocument.read(source(id.name())), new FileStamp(1, Instant.EPOCH));
    }

    private static SourceText source(String text) {
        return new SourceText(text, false);
    }
}
