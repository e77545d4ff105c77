package org.cardwright.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.HistoryLine;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.ui.common.SameThread;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryListViewModelTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final List<String> told = new ArrayList<>();
    private final HistoryListViewModel model = new HistoryListViewModel(ZoneOffset.UTC, new SameThread(), told::add);
    private final Workspace workspace = new Workspace(new CardFolder(Path.of("/cards")), List.of());

    @BeforeEach
    void makeSteps() {
        workspace.addListener(new org.cardwright.workspace.WorkspaceListener() {
            @Override
            public void cardsChanged(Map<CardId, Optional<CardDocument>> now) {}

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
        return model.steps().stream().map(step -> step.depth() + " " + model.time(step) + " " + step.name() + " "
                + step.cards() + " " + step.state()).toList();
    }

    private HistoryLine step(String name) {
        return model.steps().stream().filter(step -> step.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void everyStepHasItsTimeNameAndNumberOfCards() {
        assertEquals(List.of("0  As the folder was opened 0 DONE", "0 12:00:01 One 1 DONE", "0 12:00:02 Two 2 DONE",
                "0 12:00:03 Three 1 NOW"), shown());
        assertEquals(0, model.keptProperty().get());
    }

    @Test
    void goingToAStepUndoesOrRedoesAllBetween() {
        model.goTo(model.steps().get(1));
        assertEquals(1, workspace.cards().size());
        assertEquals(List.of("0  As the folder was opened 0 DONE", "0 12:00:01 One 1 NOW",
                "0 12:00:02 Two 2 UNDONE", "0 12:00:03 Three 1 UNDONE"), shown());
        model.goTo(model.steps().get(0));
        model.goTo(model.steps().get(3));
        model.goTo(model.steps().get(3));
        assertEquals(4, workspace.cards().size());
        assertEquals(List.of("Went back 2 steps.", "Went back 1 step.", "Went forward 3 steps."), told);
    }

    @Test
    void withoutAFolderNothingIsShown() {
        model.show(Optional.empty());
        assertEquals(List.of(), shown());
    }

    @Test
    void undoneStepsStayInTheListWhenOthersAreMadeAndCanBeGoneTo() {
        workspace.move(-2);
        step("Other", 4, "x.md");
        assertEquals(List.of("0  As the folder was opened 0 DONE", "0 12:00:01 One 1 DONE", "1 12:00:02 Two 2 KEPT",
                "1 12:00:03 Three 1 KEPT", "0 12:00:04 Other 1 NOW"), shown());
        assertEquals(2, model.keptProperty().get());
        model.goTo(step("Three"));
        assertEquals(List.of("a.md", "b.md", "c.md", "d.md"), workspace.cards().stream().map(CardId::name).toList());
        assertEquals(List.of("0  As the folder was opened 0 DONE", "0 12:00:01 One 1 DONE", "1 12:00:04 Other 1 KEPT",
                "0 12:00:02 Two 2 DONE", "0 12:00:03 Three 1 NOW"), shown());
        model.goTo(step("Other"));
        assertEquals(List.of("a.md", "x.md"), workspace.cards().stream().map(CardId::name).toList());
        assertEquals(List.of("Went back 1 step and forward 2 steps.", "Went back 2 steps and forward 1 step."), told);
    }
}
