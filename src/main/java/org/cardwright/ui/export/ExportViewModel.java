package org.cardwright.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import org.cardwright.edit.Change;
import org.cardwright.export.Author;
import org.cardwright.export.BranchMerge;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.ExportState;
import org.cardwright.export.CourseSources;
import org.cardwright.export.Export;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportException;
import org.cardwright.export.ExportOptions;
import org.cardwright.export.ExportResult;
import org.cardwright.export.Plan;
import org.cardwright.export.Pull;
import org.cardwright.export.Selection;
import org.cardwright.export.SiteTarget;
import org.cardwright.export.Source;
import org.cardwright.export.SourcesChange;
import org.cardwright.export.TargetInfo;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.RunningTask;
import org.cardwright.workspace.Workspace;

/** The three steps of an export with all that is filled in and chosen; its methods are for the JavaFX thread. */
final class ExportViewModel {
    /** Where a person is. */
    enum Step {
        TARGET,
        REVIEW,
        PUBLISH
    }

    /** What a plan needs in one piece. */
    private record Planned(Plan plan, Optional<SourcesChange> sources) {}

    private final Background background;
    private final Supplier<Optional<Workspace>> workspace;
    private final ExportMemory memory;
    private final TakenSteps taken;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.TARGET);
    private final StringProperty site = new SimpleStringProperty("");
    private final StringProperty branch = new SimpleStringProperty("");
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty withSources = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<TargetInfo>> info = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Plan>> plan = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ExportResult>> result = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<CardRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ReviewRow> items = FXCollections.observableArrayList();
    private final PullChoices pulled = new PullChoices();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper();
    private Optional<SourcesChange> sources = Optional.empty();
    private Optional<Background.Running> running = Optional.empty();
    private String title = "";

    ExportViewModel(Background background, Supplier<Optional<Workspace>> workspace, ExportMemory memory,
            TakenSteps taken) {
        this.taken = taken;
        this.background = background;
        this.workspace = workspace;
        this.memory = memory;
        // Whoever cancels a task in the status bar ends the work here too.
        background.running().addListener((ListChangeListener<RunningTask>) change -> {
            if (background.running().stream().noneMatch(task -> task.title().equals(title))) {
                busy.set(false);
            }
        });
        withSources.addListener(observed -> count());
        branch.set("cards/" + LocalDate.now());
        memory.author().ifPresent(author::set);
        workspace.get().flatMap(open -> memory.site(open.folder().root())).ifPresent(site::set);
        if (site.get().isEmpty()) {
            workspace.get().ifPresent(open -> ExportMemory.ownSite(open).ifPresent(site::set));
        }
    }

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    StringProperty siteProperty() {
        return site;
    }

    StringProperty branchProperty() {
        return branch;
    }

    StringProperty authorProperty() {
        return author;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /** What went wrong last, in words; empty if nothing. */
    StringProperty problemProperty() {
        return problem;
    }

    BooleanProperty withSourcesProperty() {
        return withSources;
    }

    ObjectProperty<Optional<TargetInfo>> infoProperty() {
        return info;
    }

    ObjectProperty<Optional<Plan>> planProperty() {
        return plan;
    }

    ObjectProperty<Optional<ExportResult>> resultProperty() {
        return result;
    }

    /** All that the review lists: the cards, and before them the site's courses where they would change. */
    ObservableList<ReviewRow> items() {
        return items;
    }

    /** The cards that are not the same on both sides. */
    ObservableList<CardRow> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How many cards an export would bring as things are chosen. */
    ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The change of the site's courses, where it goes along. */
    Optional<SourcesChange> sources() {
        return sources.filter(change -> change.changes() && withSources.get());
    }

    /** Looks at the site that was typed, after a while of nothing typed. */
    void look() {
        String typed = site.get().strip();
        info.set(Optional.empty());
        problem.set("");
        if (!typed.isEmpty()) {
            background.run("", progress -> TargetInfo.of(SiteTarget.of(typed)), found -> {
                if (site.get().strip().equals(typed)) {
                    info.set(Optional.of(found));
                    if (!found.git()) {
                        branch.set("");
                    }
                }
            }, message -> {
                if (site.get().strip().equals(typed)) {
                    problem.set(message);
                }
            });
        }
    }

    /** Why the branch cannot have the name that was typed; empty if it can, or is not asked for. */
    Optional<String> branchProblem() {
        return info.get().filter(TargetInfo::git).flatMap(known -> known.names().problem(branch.get().strip()));
    }

    /** A name that the branch can have in the place of the one that was typed. */
    Optional<String> branchOffer() {
        return info.get().filter(TargetInfo::git).flatMap(known -> known.names().offer(branch.get().strip()));
    }

    /** Whether the first step is complete. */
    boolean ready() {
        boolean known = info.get().isPresent() && workspace.get().isPresent();
        boolean named = branchProblem().isEmpty();
        boolean signed = !known || !info.get().get().git() || info.get().get().author().isPresent()
                || Author.parse(author.get()).isPresent();
        return known && named && signed;
    }

    /** Compares folder and site; all cards must be saved. */
    void review() {
        TargetInfo target = info.get().orElseThrow();
        Workspace open = workspace.get().orElseThrow();
        Optional<String> signed = target.git() && target.author().isEmpty()
                ? Optional.of(author.get().strip()) : Optional.empty();
        Optional<String> to = target.git() ? Optional.of(branch.get().strip()) : Optional.empty();
        boolean courses = withSources.get();
        Source[] source = new Source[1];
        try {
            source[0] = Source.of(open, memory.data());
        } catch (IOException e) {
            problem.set(e.getMessage());
            return;
        }
        work(Strings.get("export.task.plan"), progress -> {
            memory.remember(open.folder().root(), target.target().root(), signed);
            Plan planned = Export.plan(source[0], target.target(), to, progress);
            return new Planned(planned, target.sources().isEmpty() ? Optional.empty() : sources(planned, courses));
        }, this::show);
    }

    /** The offer is shown unasked; that it cannot be made only matters to who asked for it. */
    private static Optional<SourcesChange> sources(Plan plan, boolean asked) throws IOException {
        try {
            return CourseSources.change(plan, Selection.proposed(plan));
        } catch (ExportException e) {
            if (asked) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private void show(Planned planned) {
        sources = planned.sources();
        plan.set(Optional.of(planned.plan()));
        rows.setAll(planned.plan().cards().stream()
                .filter(card -> card.state() != ExportState.UNCHANGED)
                .map(card -> new CardRow(card, Titles.of(card))).toList());
        rows.forEach(row -> {
            row.chosenProperty().addListener((observed, was, is) -> count());
            row.choices().addListener((MapChangeListener<String, Object>) change -> count());
        });
        items.setAll(rows);
        sources.ifPresent(change -> items.addFirst(new SourcesRow(change, withSources)));
        count();
        step.set(Step.REVIEW);
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
        return new Selection(files, choices(), Optional.of(reason.get()));
    }

    private Map<String, Map<String, Resolution>> choices() {
        return rows.stream().collect(Collectors.toMap(row -> row.card().file(),
                row -> pulled.with(row.card(), row.fixedChoices())));
    }

    /** The cards that are to be exported and wait for a choice. */
    List<CardRow> open() {
        return rows.stream().filter(row -> row.chosenProperty().get() && !row.decided()).toList();
    }

    /** Decides all that is open on the chosen cards; what was chosen before stays. */
    void chooseAll(Side side) {
        open().forEach(row -> row.conflicts().forEach(conflict -> row.choices().putIfAbsent(conflict.id(), side)));
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

    boolean exportable() {
        return (selected.get() > 0 || sources().isPresent() || onlyFolder()) && undecided().isEmpty()
                && (blocked().isEmpty() || !reason.get().isBlank());
    }

    void export() {
        Plan now = plan.get().orElseThrow();
        Selection chosen = selection();
        boolean commit = info.get().orElseThrow().git();
        Optional<Author> who = Author.parse(author.get());
        boolean courses = sources().isPresent();
        work(Strings.get("export.task.export"), progress -> {
            // A card that a person left out asks for nothing in the site's courses either.
            Optional<SourcesChange> asked = courses ? CourseSources.change(now, chosen) : Optional.empty();
            return Export.apply(now, chosen, new ExportOptions(commit, who, Optional.empty(), asked,
                    Optional.empty()), progress);
        }, done -> {
            result.set(Optional.of(done));
            step.set(Step.PUBLISH);
            int cards = Pull.count(Export.intoFolder(now, chosen, ""));
            taken.exported(now, chosen, Strings.get("export.step.both"), Strings.get("export.folder.done", cards));
        });
    }

    /** Brings the checkout up to date with its server; {@code done} hears that it is. */
    void latest(Runnable done) {
        SiteTarget target = info.get().orElseThrow().target();
        Optional<Author> who = Author.parse(author.get());
        work(Strings.get("export.task.fetch"), progress -> {
            BranchMerge.latest(target, who, progress);
            return true;
        }, all -> done.run());
    }

    /** What a person wants to take over from the site. */
    PullChoices pulled() {
        return pulled;
    }

    private Selection pullSelection() {
        return new Selection(pulled.of(plan.get()).stream().map(ExportCard::file).collect(Collectors.toSet()), choices(),
                Optional.empty());
    }

    /** The step that takes the site's changes over; a person's choices count. */
    Change pull() throws ExportException {
        return Pull.change(plan.get().orElseThrow(), pullSelection(), Strings.get("export.step.pull"));
    }

    /** Notes what was taken over once it is saved, and begins again. */
    void pulledInto() {
        taken.pulled(plan.get().orElseThrow(), pullSelection());
        restart();
    }

    /** Begins anew with the same site. */
    void restart() {
        result.set(Optional.empty());
        plan.set(Optional.empty());
        rows.clear();
        items.clear();
        problem.set("");
        step.set(Step.TARGET);
        look();
    }

    void cancel() {
        running.ifPresent(Background.Running::cancel);
        running = Optional.empty();
        busy.set(false);
    }

    <T> void work(String name, Background.Job<T> job, Consumer<T> done) {
        title = name;
        problem.set("");
        busy.set(true);
        running = Optional.of(background.run(name, job, value -> {
            busy.set(false);
            done.accept(value);
        }, message -> {
            busy.set(false);
            problem.set(message);
        }));
    }

    /** The folder that is open. */
    Optional<Path> folder() {
        return workspace.get().map(open -> open.folder().root());
    }
}
