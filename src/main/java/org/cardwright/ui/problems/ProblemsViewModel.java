package org.cardwright.ui.problems;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.check.ProblemFilter;
import org.cardwright.check.ProblemList;
import org.cardwright.check.ProblemList.Grouping;
import org.cardwright.check.ProblemListing;
import org.cardwright.check.ProblemRow;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Background;
import org.cardwright.edit.ListUpdate;

/** The list of problems as a person filters, groups and folds it; put together in the background. */
final class ProblemsViewModel {
    private final Supplier<Map<CardId, List<Finding>>> findings;
    private final Supplier<List<Finding>> ofFolder;
    private final ReadOnlyObjectProperty<Optional<CardId>> front;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.RULE);
    private final ObjectProperty<Optional<String>> rule = new SimpleObjectProperty<>(this, "rule", Optional.empty());
    private final BooleanProperty frontOnly = new SimpleBooleanProperty(this, "frontOnly");
    private final Map<Severity, BooleanProperty> wanted = Map.of(
            Severity.ERROR, new SimpleBooleanProperty(true), Severity.WARNING, new SimpleBooleanProperty(true),
            Severity.INFO, new SimpleBooleanProperty(true));
    private final ReadOnlyObjectWrapper<ProblemList> list =
            new ReadOnlyObjectWrapper<>(this, "list", ProblemList.EMPTY);
    private final ObservableList<ProblemRow> rows = FXCollections.observableArrayList();
    private final ProblemListing listing;

    /** Lists problems of cards and of the folder, again whenever {@code revision} changes. */
    ProblemsViewModel(ReadOnlyIntegerProperty revision, Supplier<Map<CardId, List<Finding>>> findings,
            Supplier<List<Finding>> ofFolder, Background background, ReadOnlyObjectProperty<Optional<CardId>> front) {
        this.findings = findings;
        this.ofFolder = ofFolder;
        this.front = front;
        listing = new ProblemListing(background, this::asked, this::show);
        text.addListener(observed -> refilter());
        grouping.addListener(observed -> refilter());
        rule.addListener(observed -> refilter());
        frontOnly.addListener(observed -> refilter());
        wanted.values().forEach(severity -> severity.addListener(observed -> refilter()));
        front.addListener(observed -> {
            if (frontOnly.get()) {
                refilter();
            }
        });
        revision.subscribe((was, now) -> listing.changed());
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** The rule whose problems alone are shown; empty for all. */
    ObjectProperty<Optional<String>> ruleProperty() {
        return rule;
    }

    /** Whether only problems of the card in front are shown. */
    BooleanProperty frontOnlyProperty() {
        return frontOnly;
    }

    BooleanProperty wantedProperty(Severity severity) {
        return wanted.get(severity);
    }

    /** What the filter leaves. */
    ReadOnlyObjectProperty<ProblemList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /** The lines to show. */
    ObservableList<ProblemRow> rows() {
        return rows;
    }

    boolean filtering() {
        return !filter().equals(ProblemFilter.ALL);
    }

    void showAll() {
        text.set("");
        rule.set(Optional.empty());
        frontOnly.set(false);
        wanted.values().forEach(severity -> severity.set(true));
    }

    /** What puts the list together. */
    ProblemListing listing() {
        return listing;
    }

    private void refilter() {
        text.get();
        grouping.get();
        rule.get();
        frontOnly.get();
        wanted.values().forEach(BooleanProperty::get);
        listing.refilter();
    }

    private ProblemFilter filter() {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        wanted.forEach((severity, shown) -> {
            if (shown.get()) {
                severities.add(severity);
            }
        });
        Optional<Set<CardId>> cards = frontOnly.get() ? Optional.of(front.get().map(Set::of).orElse(Set.of()))
                : Optional.empty();
        return new ProblemFilter(ProblemFilter.words(text.get()), severities, rule.get(), cards);
    }

    private ProblemListing.Asked asked() {
        return new ProblemListing.Asked(findings.get(), ofFolder.get(), filter(), grouping.get());
    }

    private void show() {
        ListUpdate.update(rows, listing.rows());
        list.set(listing.list());
    }

    /** The next problem, or with -1 the one before; past the last comes the first. Its group is opened. */
    Optional<ProblemRow.Problem> step(int by) {
        return listing.step(by, front.get());
    }

    /** Another folder was opened. */
    void forget() {
        listing.forget();
        rule.set(Optional.empty());
    }
}
