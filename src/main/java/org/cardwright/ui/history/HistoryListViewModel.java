package org.cardwright.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.Workspace;

/** The steps of this session from the oldest to the newest, the undone ones behind the others. */
final class HistoryListViewModel {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ZoneId zone;
    private final ObservableList<HistoryStep> steps = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper undone = new ReadOnlyIntegerWrapper(this, "undone");
    private final Consumer<String> tell;
    private Optional<Workspace> workspace = Optional.empty();

    /** Calls {@code tell} with what happened, in one line. */
    HistoryListViewModel(ZoneId zone, Consumer<String> tell) {
        this.zone = zone;
        this.tell = tell;
    }

    /** The states that a person can go to, the first being that before any step. */
    ObservableList<HistoryStep> steps() {
        return steps;
    }

    /** How many steps the next edit would drop. */
    ReadOnlyIntegerProperty undoneProperty() {
        return undone.getReadOnlyProperty();
    }

    /** Shows the steps of these cards as they are now. */
    void show(Optional<Workspace> open) {
        workspace = open;
        List<Change> done = open.map(Workspace::doneSteps).orElse(List.of());
        List<Change> later = open.map(Workspace::undoneSteps).orElse(List.of());
        List<HistoryStep> all = new ArrayList<>();
        if (open.isPresent()) {
            all.add(new HistoryStep(0, "", Strings.get("history.start"), 0, state(0, done.size())));
        }
        for (Change step : done) {
            all.add(entry(step, all.size(), done.size()));
        }
        for (Change step : later) {
            all.add(entry(step, all.size(), done.size()));
        }
        update(all);
        undone.set(later.size());
    }

    private HistoryStep entry(Change step, int position, int now) {
        return new HistoryStep(position, time(step.time()), step.name(), step.cards().size(), state(position, now));
    }

    private static HistoryStep.State state(int position, int now) {
        if (position == now) {
            return HistoryStep.State.NOW;
        }
        return position < now ? HistoryStep.State.DONE : HistoryStep.State.UNDONE;
    }

    private String time(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /** Lines that stay the same stay untouched, so that the list keeps its place and its selection. */
    private void update(List<HistoryStep> all) {
        for (int i = 0; i < Math.min(all.size(), steps.size()); i++) {
            if (!steps.get(i).equals(all.get(i))) {
                steps.set(i, all.get(i));
            }
        }
        if (steps.size() > all.size()) {
            steps.remove(all.size(), steps.size());
        } else {
            steps.addAll(all.subList(steps.size(), all.size()));
        }
    }

    /** Undoes or redoes as many steps as lead there. */
    void goTo(HistoryStep step) {
        workspace.ifPresent(open -> {
            int by = step.done() - open.doneSteps().size();
            int moved = open.move(by).size();
            if (moved > 0) {
                tell.accept(Strings.get(by < 0 ? "history.back" : "history.forward", moved));
            }
        });
    }
}
