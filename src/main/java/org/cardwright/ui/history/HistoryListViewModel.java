package org.cardwright.ui.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.edit.HistoryLine;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.ListUpdate;
import org.cardwright.workspace.HistoryJump;
import org.cardwright.workspace.Workspace;

/**
 * The steps of this session from the oldest to the newest, the undone ones behind the others, and those that were
 * displaced behind the step from which they began.
 */
final class HistoryListViewModel {
    private final ZoneId zone;
    private final ObservableList<HistoryLine> steps = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper kept = new ReadOnlyIntegerWrapper(this, "kept");
    private final HistoryJump jump;
    private Optional<Workspace> workspace = Optional.empty();

    /** Calls {@code tell} with what happened, in one line. */
    HistoryListViewModel(ZoneId zone, Jobs jobs, Consumer<String> tell) {
        this.zone = zone;
        jump = new HistoryJump(jobs, () -> workspace, tell);
    }

    /** The states that a person can go to, the first being that before any step. */
    ObservableList<HistoryLine> steps() {
        return steps;
    }

    /** How many undone steps the newest step displaced. */
    ReadOnlyIntegerProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Shows the steps of these cards as they are now. */
    void show(Optional<Workspace> open) {
        workspace = open;
        ListUpdate.update(steps, open.map(Workspace::history).orElse(List.of()));
        kept.set(open.map(Workspace::keptBesides).orElse(0));
    }

    /** When a step was made, on the clock of the person. */
    String time(HistoryLine step) {
        return step.time(zone);
    }

    /** Undoes and redoes what leads there. */
    void goTo(HistoryLine step) {
        jump.goTo(step);
    }
}
