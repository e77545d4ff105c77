package org.cardwright.ui.problems;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
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
import org.cardwright.check.ProblemRow;
import org.cardwright.check.ProblemWalk;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.FolderFindings;
import org.cardwright.edit.ListUpdate;

/** The list of problems as a person filters, groups and folds it; put together in the background. */
final class ProblemsViewModel {
    /** So many problems are shown with every group open; more would only scroll by. */
    private static final int FEW = 150;

    private final FolderFindings findings;
    private final Background background;
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
    private final Set<String> folded = new HashSet<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Optional<String> problem = Optional.empty();
    private boolean openByDefault = true;
    private boolean filterChanged = true;
    private boolean stale = true;
    private boolean listing;
    private boolean live;
    private final ProblemWalk walk = new ProblemWalk();

    ProblemsViewModel(
            FolderFindings findings, Background background, ReadOnlyObjectProperty<Optional<CardId>> front) {
        this.findings = findings;
        this.background = background;
        this.front = front;
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
        findings.revisionProperty().addListener(observed -> changed());
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

    /** Keeps the list current from now on, or lets it wait until it is asked for. */
    void live(boolean now) {
        live = now;
        if (live && stale) {
            refresh();
        }
    }

    private void refilter() {
        text.get();
        grouping.get();
        rule.get();
        frontOnly.get();
        wanted.values().forEach(BooleanProperty::get);
        filterChanged = true;
        changed();
    }

    private void changed() {
        findings.revisionProperty().get();
        stale = true;
        if (live) {
            refresh();
        }
    }

    /** Runs when the list is current. */
    void whenListed(Runnable action) {
        waiting.add(action);
        if (!stale && !listing) {
            runWaiting();
        } else {
            refresh();
        }
    }

    private void runWaiting() {
        List<Runnable> actions = List.copyOf(waiting);
        waiting.clear();
        actions.forEach(Runnable::run);
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

    private void refresh() {
        if (listing) {
            return;
        }
        listing = true;
        stale = false;
        Map<CardId, List<Finding>> cards = findings.all();
        List<Finding> settings = findings.settings().folderProblems();
        ProblemFilter filter = filter();
        Grouping how = grouping.get();
        background.run("", progress -> ProblemList.of(cards, settings, filter, how), this::take, this::failed);
    }

    /** No problem stays in sight that may be none any more; the next change begins again. */
    private void failed(String why) {
        listing = false;
        waiting.clear();
        problem = Optional.of(why);
        rows.clear();
        list.set(ProblemList.EMPTY);
        if (stale) {
            refresh();
        }
    }

    /** Why the problems could not be listed. */
    Optional<String> problem() {
        return problem;
    }

    private void take(ProblemList now) {
        listing = false;
        problem = Optional.empty();
        if (filterChanged) {
            filterChanged = false;
            openByDefault = now.size() <= FEW;
            folded.clear();
        }
        ListUpdate.update(rows, now.rows(this::open));
        list.set(now);
        if (stale) {
            refresh();
        } else {
            runWaiting();
        }
    }

    private void show() {
        ListUpdate.update(rows, list.get().rows(this::open));
    }

    private boolean open(String group) {
        return openByDefault != folded.contains(group);
    }

    /** Folds or unfolds a group. */
    void fold(ProblemRow.Group group, boolean open) {
        if (open(group.key()) != open) {
            toggle(group.key());
            show();
        }
    }

    void foldAll(boolean open) {
        folded.clear();
        openByDefault = open;
        show();
    }

    private void toggle(String group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
    }

    /** A person chose a problem: the next one is counted from there. */
    void choose(ProblemRow.Problem problem) {
        walk.choose(problem, list.get());
    }

    /** The next problem, or with -1 the one before; past the last comes the first. Its group is opened. */
    Optional<ProblemRow.Problem> step(int by) {
        Optional<ProblemRow.Problem> next = walk.step(by, list.get(), front.get());
        next.flatMap(problem -> list.get().groups().stream().filter(group -> group.problems().contains(problem)).findFirst())
                .filter(group -> !open(group.key())).ifPresent(group -> {
                    toggle(group.key());
                    show();
                });
        return next;
    }

    /** Another folder was opened. */
    void forget() {
        walk.forget();
        filterChanged = true;
        rule.set(Optional.empty());
    }
}
