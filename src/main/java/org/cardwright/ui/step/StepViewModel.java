package org.cardwright.ui.step;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.check.Checks;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.StepProblems;
import org.cardwright.edit.StepRow;
import org.cardwright.edit.StepState;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.PreviewedStep;
import org.cardwright.workspace.Workspace;

/** The preview of a step over cards as the windows show it. */
public final class StepViewModel extends PreviewedStep {
    private final ReadOnlyObjectWrapper<StepState> state = new ReadOnlyObjectWrapper<>(this, "state", StepState.NOTHING);
    private final ObservableList<StepRow> rows;

    /** The preview of a step over the open cards of a window. */
    public static StepViewModel in(Workbench bench) {
        return new StepViewModel(bench.background(), bench.workspaceProperty()::get, (card, document) ->
                Checks.of(document, card.name(), bench.findings().settings().settings()), bench::title);
    }

    /**
     * Cards as they are at any moment.
     *
     * @param titles how people call a card
     */
    public StepViewModel(Jobs background, Supplier<Optional<Workspace>> workspace, StepProblems.Inspection inspection,
            Function<CardId, String> titles) {
        ObservableList<StepRow> lines = FXCollections.observableArrayList();
        super(background, workspace, inspection, titles, lines);
        rows = lines;
    }

    @Override
    protected void told(StepState now) {
        state.set(now);
    }

    /** The plan with its numbers, or why there is none. */
    public ReadOnlyObjectProperty<StepState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ObservableList<StepRow> rows() {
        return rows;
    }
}
