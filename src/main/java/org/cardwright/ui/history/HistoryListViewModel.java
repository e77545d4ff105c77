package org.cardwright.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.edit.Change;
import org.cardwright.edit.EditHistory;
import org.cardwright.edit.HistoryLine;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.Workspace;

/**
 * The steps of this session from the oldest to the newest, the undone ones behind the others, and those that were
 * displaced behind the step from which they began.
 */
final class HistoryListViewModel {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ZoneId zone;
    private final ObservableList<HistoryStep> steps = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper kept = new ReadOnlyIntegerWrapper(this, "kept");
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

    /** How many undone steps the newest step displaced. */
    ReadOnlyIntegerProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    /** Shows the steps of these cards as they are now. */
    void show(Optional<Workspace> open) {
        workspace = open;
        update(open.map(Workspace::history).orElse(List.of()).stream().map(this::step).toList());
        kept.set(open.map(Workspace::keptBesides).orElse(0));
    }

    private HistoryStep step(HistoryLine line) {
        return new HistoryStep(line, line.change().map(step -> time(step.time())).orElse(""),
                line.change().map(Change::name).orElseGet(() -> Strings.get("history.start")),
                line.change().map(step -> step.cards().size()).orElse(0));
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

    /** Undoes and redoes what leads there. */
    void goTo(HistoryStep step) {
        workspace.ifPresent(open -> {
            EditHistory.Way way = open.goTo(step.line());
            int back = way.back().size();
            int forward = way.forward().size();
            if (back > 0 && forward > 0) {
                tell.accept(Strings.get("history.across", back, forward));
            } else if (back + forward > 0) {
                tell.accept(Strings.get(back > 0 ? "history.back" : "history.forward", back + forward));
            }
        });
    }
}
