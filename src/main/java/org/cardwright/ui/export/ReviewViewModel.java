package org.cardwright.ui.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.export.Export;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportState;
import org.cardwright.export.ExportWords;
import org.cardwright.export.LeftChanges;
import org.cardwright.export.Plan;
import org.cardwright.export.PlanWithSources;
import org.cardwright.export.Selection;
import org.cardwright.export.SourcesChange;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.edit.ListUpdate;

/** What an export would do, card by card, with all that a person chose of it. */
final class ReviewViewModel {
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty withSources = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Plan>> plan = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<CardRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ReviewRow> items = FXCollections.observableArrayList();
    private final LeftChanges left = new LeftChanges();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper();
    private final IntegerProperty unsent = new SimpleIntegerProperty();
    private Optional<SourcesChange> sources = Optional.empty();

    ReviewViewModel() {
        withSources.addListener(observed -> count());
        unsent.addListener(observed -> count());
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /** Which cards were changed by others since the review began; empty for none. */
    StringProperty againProperty() {
        return again;
    }

    /** How many commits of the branch the server lacks before the export. */
    IntegerProperty unsentProperty() {
        return unsent;
    }

    BooleanProperty withSourcesProperty() {
        return withSources;
    }

    ObjectProperty<Optional<Plan>> planProperty() {
        return plan;
    }

    /** All that the review lists: the cards, and before them the site's courses where they would change. */
    ObservableList<ReviewRow> items() {
        return items;
    }

    /** The cards that are not the same on both sides. */
    ObservableList<CardRow> rows() {
        return rows;
    }

    /** How many cards an export would bring as things are chosen. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The change of the site's courses, where it goes along. */
    Optional<SourcesChange> sources() {
        return sources.filter(change -> change.changes() && withSources.get());
    }

    /** Begins a review. */
    void show(PlanWithSources planned) {
        clear();
        fill(planned);
    }

    /** Goes on with a plan that was made again: what was chosen stays, and it is told which cards are other ones. */
    void showAgain(PlanWithSources planned) {
        List<ExportCard> changed = planned.plan().changedSince(plan.get().orElseThrow());
        if (!changed.isEmpty()) {
            again.set(Strings.get("export.review.again", changed.size(), ExportWords.of(changed.getFirst())));
        }
        if (!changed.isEmpty() || !planned.sources().equals(sources)) {
            fill(planned);
        }
    }

    private void fill(PlanWithSources planned) {
        Map<String, CardRow> earlier = new HashMap<>();
        rows.forEach(row -> earlier.put(row.card().file(), row));
        List<CardRow> fresh = planned.plan().cards().stream().filter(card -> card.state() != ExportState.UNCHANGED)
                .map(card -> CardRow.of(card, Optional.ofNullable(earlier.get(card.file())), this::count)).toList();
        List<ReviewRow> all = new java.util.ArrayList<>(fresh);
        boolean kept = planned.sources().equals(sources) && !items.isEmpty() && items.getFirst() instanceof SourcesRow;
        planned.sources().ifPresent(change -> all.addAll(0, kept
                ? items.stream().filter(SourcesRow.class::isInstance).toList() : SourcesRow.of(change, withSources)));
        sources = planned.sources();
        plan.set(Optional.of(planned.plan()));
        ListUpdate.update(rows, fresh);
        ListUpdate.update(items, all);
        count();
    }

    void clear() {
        plan.set(Optional.empty());
        sources = Optional.empty();
        rows.clear();
        items.clear();
        again.set("");
    }

    private void count() {
        // Also tells those who show more than the number: a choice may leave it as it was.
        selected.set(-1);
        selected.set(plan.get().map(now -> selection().effective(now).size()).orElse(0));
    }

    /** What is chosen. */
    Selection selection() {
        Set<String> files = rows.stream().filter(row -> row.chosenProperty().get()).map(row -> row.card().file())
                .collect(Collectors.toSet());
        return new Selection(files, left.without(cards(), decided()), Optional.of(reason.get()));
    }

    private List<ExportCard> cards() {
        return rows.stream().map(CardRow::card).toList();
    }

    /** What was chosen where both sides changed a value. */
    Map<String, Map<String, Resolution>> decided() {
        return rows.stream().collect(Collectors.toMap(row -> row.card().file(), row -> row.choices().made()));
    }

    /** Notes what a pull left for another time. */
    void leave(Selection pulled) {
        left.note(cards(), pulled);
    }

    /** The cards that are to be exported and wait for a choice. */
    List<CardRow> open() {
        return rows.stream().filter(row -> row.chosenProperty().get() && !row.choices().decided()).toList();
    }

    /** Decides all that is open on the chosen cards; what was chosen before stays. */
    void chooseAll(Side side) {
        open().forEach(row -> row.choices().chooseOpen(side));
    }

    List<ExportCard> undecided() {
        return plan.get().map(now -> selection().undecided(now)).orElse(List.of());
    }

    List<ExportCard> blocked() {
        return plan.get().map(now -> selection().blocked(now)).orElse(List.of());
    }

    /** Whether as things are chosen the site stays as it is, and only the folder gets something. */
    boolean onlyFolder() {
        return selected.get() == 0 && plan.get().filter(now -> !Export.folderCards(now, selection()).isEmpty())
                .isPresent();
    }

    /** Whether nothing is exported as things are chosen, but something that was before waits to be sent. */
    boolean onlyUnsent() {
        return unsent.get() > 0 && selected.get() <= 0 && sources().isEmpty() && !onlyFolder() && undecided().isEmpty();
    }

    boolean exportable() {
        return why().isEmpty();
    }

    /** Why nothing can be exported now; empty where it can. */
    String why() {
        return onlyUnsent() ? "" : selected.get() <= 0 && sources().isEmpty() && !onlyFolder() ? Strings.get("step.why.selected")
                : !undecided().isEmpty() ? Strings.get("export.why.undecided")
                : !blocked().isEmpty() && reason.get().isBlank() ? Strings.get("export.why.blocked") : "";
    }
}
