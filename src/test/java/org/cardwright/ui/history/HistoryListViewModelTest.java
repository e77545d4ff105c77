package org.cardwright.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.FakeDialogs;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryListViewModelTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final List<String> told = new ArrayList<>();
    private final HistoryListViewModel model = new HistoryListViewModel(ZoneOffset.UTC, told::add);
    private final Workspace workspace = new Workspace(new CardFolder(Path.of("/cards")), List.of());

    @BeforeEach
    void makeSteps() {
        workspace.addListener(new org.cardwright.workspace.WorkspaceListener() {
            @Override
            public void cardsChanged(java.util.Set<CardId> cards) {}

            @Override
            public void historyChanged() {
                model.show(Optional.of(workspace));
            }
        });
        step("One", 1, "a.md");
        step("Two", 2, "b.md", "c.md");
        step("Three", 3, "d.md");
    }

    private void step(String name, int second, String... files) {
        workspace.apply(new Change(name, NOON.plusSeconds(second), List.of(files).stream()
                .map(file -> CardChange.created(new CardId(Path.of(file)), new SourceText(file, false))).toList()));
    }

    private List<String> shown() {
        return model.steps().stream().map(step -> step.done() + " " + step.time() + " " + step.name() + " "
                + step.cards() + " " + step.state()).toList();
    }

    @Test
    void everyStepHasItsTimeNameAndNumberOfCards() {
        assertEquals(List.of("0  As the folder was opened 0 DONE", "1 12:00:01 One 1 DONE", "2 12:00:02 Two 2 DONE",
                "3 12:00:03 Three 1 NOW"), shown());
        assertEquals(0, model.undoneProperty().get());
    }

    @Test
    void goingToAStepUndoesOrRedoesAllBetween() {
        model.goTo(model.steps().get(1));
        assertEquals(1, workspace.cards().size());
        assertEquals(List.of("0  As the folder was opened 0 DONE", "1 12:00:01 One 1 NOW",
                "2 12:00:02 Two 2 UNDONE", "3 12:00:03 Three 1 UNDONE"), shown());
        assertEquals(2, model.undoneProperty().get());
        model.goTo(model.steps().get(0));
        model.goTo(model.steps().get(3));
        model.goTo(model.steps().get(3));
        assertEquals(4, workspace.cards().size());
        assertEquals(List.of("Went back 2 steps", "Went back 1 step", "Went forward 3 steps"), told);
    }

    @Test
    void withoutAFolderNothingIsShown() {
        model.show(Optional.empty());
        assertEquals(List.of(), shown());
    }

    @Test
    void aSmallUndoneStepIsDroppedWithoutAskingAndMoreOnlyAfterAWarning() {
        var dialogs = new FakeDialogs();
        workspace.guardRedo(new RedoGuard(dialogs)::mayDrop);
        workspace.undo();
        step("Other", 4, "x.md");
        assertEquals(List.of(), dialogs.said);
        assertEquals(List.of(), workspace.undoneSteps());
        workspace.move(-2);
        dialogs.confirms = false;
        step("New", 5, "y.md");
        assertEquals(1, dialogs.said.size());
        assertEquals(List.of("Two", "Other"), workspace.undoneSteps().stream().map(Change::name).toList());
        assertEquals(1, workspace.cards().size());
        dialogs.confirms = true;
        step("New", 5, "y.md");
        assertEquals(List.of("One", "New"), workspace.doneSteps().stream().map(Change::name).toList());
    }
}
