package org.cardwright.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Latest;
import org.cardwright.export.Author;
import org.cardwright.export.Export;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.ExportOptions;
import org.cardwright.export.ExportResult;
import org.cardwright.export.Plan;
import org.cardwright.export.Pull;
import org.cardwright.export.Selection;
import org.cardwright.export.SiteSourcing;
import org.cardwright.export.SiteTarget;
import org.cardwright.export.Source;
import org.cardwright.export.SourcesChange;
import org.cardwright.export.SourcesOptions;
import org.cardwright.export.TargetInfo;
import org.cardwright.i18n.Strings;
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

    private final Background background;
    private final Supplier<Optional<Workspace>> workspace;
    private final ExportMemory memory;
    private final TakenSteps taken;
    private final Runnable remembered;
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.TARGET);
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final StringProperty site = new SimpleStringProperty("");
    private final StringProperty branch = new SimpleStringProperty("");
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<Optional<TargetInfo>> info = new SimpleObjectProperty<>(Optional.empty());
    private final ReviewViewModel review = new ReviewViewModel();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Background.Running> running = Optional.empty();
    private String title = "";
    private final String suggested = "cards/" + LocalDate.now();
    private final Latest<Compared> comparing;
    private final PublishedExport published;
    private boolean closed;
    /** Why the last comparison could not be made again. */
    private String incomparable = "";

    ExportViewModel(Background background, Supplier<Optional<Workspace>> workspace, ExportMemory memory,
            TakenSteps taken, Runnable remembered) {
        this.taken = taken;
        this.remembered = remembered;
        this.background = background;
        this.workspace = workspace;
        this.memory = memory;
        comparing = new Latest<>(background, this::comparison, this::compared, this::notCompared);
        published = new PublishedExport(background, workspace, memory, busy.getReadOnlyProperty(), this::restart);
        // Whoever cancels a task in the status bar ends the work here too.
        background.running().addListener((ListChangeListener<RunningTask>) change -> {
            if (background.running().stream().noneMatch(task -> task.title().equals(title))) {
                busy.set(false);
            }
        });
        branch.set(suggested);
        memory.author().ifPresent(author::set);
        know();
    }

    private void know() {
        own.set(workspace.get().flatMap(ExportMemory::ownSite).isPresent());
        site.set(workspace.get().flatMap(open -> ExportMemory.ownSite(open).or(() -> memory.site(open.folder().root())))
                .orElse(""));
    }

    /** Another folder was opened: begins with its site. */
    void begin() {
        cancel();
        know();
        branch.set(suggested);
        restart();
    }

    /** Whether the open folder is the site's own, so that nothing is copied to a site. */
    ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** The name and address for commits may have been set elsewhere. */
    void lookForAuthor() {
        background.run("", progress -> memory.author(), known -> known.ifPresent(author::set), problem::set);
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

    /** What went wrong last, in words; empty if nothing. */
    StringProperty problemProperty() {
        return problem;
    }

    ObjectProperty<Optional<TargetInfo>> infoProperty() {
        return info;
    }

    /** What the third step is about. */
    PublishedExport published() {
        return published;
    }

    /** What is looked at and chosen in the second step. */
    ReviewViewModel review() {
        return review;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
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
                    branch.set(found.proposed(branch.get(), suggested));
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
    void compare() {
        TargetInfo target = info.get().orElseThrow();
        Path folder = workspace.get().orElseThrow().folder().root();
        Optional<String> signed = target.git() && target.author().isEmpty()
                ? Optional.of(author.get().strip()) : Optional.empty();
        planning(Export::planAtServer).ifPresent(job -> work(Strings.get("export.task.plan"), progress -> {
            memory.remember(folder, target.target().root(), signed);
            return job.run(progress);
        }, planned -> {
            remembered.run();
            planned.begin(review);
            step.set(Step.REVIEW);
        }));
    }

    private Optional<Background.Job<PlannedExport>> planning() {
        return planning(Export::plan);
    }

    private Optional<Background.Job<PlannedExport>> planning(PlannedExport.Planning by) {
        TargetInfo target = info.get().orElseThrow();
        Optional<String> to = target.git() ? Optional.of(branch.get().strip()) : Optional.empty();
        boolean courses = review.withSourcesProperty().get();
        try {
            Source source = Source.of(workspace.get().orElseThrow(), memory.data());
            return Optional.of(progress -> PlannedExport.of(by, source, target, to, courses, sources(target.target()), progress));
        } catch (IOException e) {
            problem.set(e.getMessage());
            return Optional.empty();
        }
    }

    /** Compares again what is under review where one of these cards is not what it was. */
    void cardsChanged(Set<CardId> cards) {
        boolean stale = workspace.get().filter(open -> review.planProperty().get()
                .filter(plan -> plan.source().stale(open, cards)).isPresent()).isPresent();
        if (stale) {
            compareAgain();
        }
    }

    /** A comparison that was made again, and of which plan. */
    private record Compared(Optional<Plan> shown, PlannedExport planned) {}

    /** Compares again what is under review, because files may have changed; what was chosen stays. */
    void compareAgain() {
        comparing.ask();
    }

    private Optional<Background.Job<Compared>> comparison() {
        Optional<Plan> shown = review.planProperty().get();
        return step.get() != Step.REVIEW || closed || busy.get() ? Optional.empty()
                : planning().map(job -> progress -> new Compared(shown, job.run(progress)));
    }

    private void compared(Compared again) {
        if (step.get() == Step.REVIEW && review.planProperty().get().equals(again.shown())) {
            problem.set(problem.get().equals(incomparable) ? "" : problem.get());
            again.planned().goOn(review);
        }
    }

    private void notCompared(String message) {
        incomparable = message;
        problem.set(message);
    }

    private SourcesOptions sources(SiteTarget target) {
        return new SourcesOptions(memory.workbook(target.root()).flatMap(known -> known), memory.data());
    }

    void export() {
        export(Optional.empty());
    }

    /** What became of an export: done, or put off until cards have the form that goes with this change of the tables. */
    private record Attempt(Optional<ExportResult> result, Optional<SourcesChange> formed) {}

    private void export(Optional<SourcesChange> formed) {
        Plan now = review.planProperty().get().orElseThrow();
        Selection chosen = review.selection();
        boolean commit = info.get().orElseThrow().git();
        Optional<Author> who = Author.parse(author.get());
        boolean courses = review.sources().isPresent();
        work(Strings.get("export.task.export"), progress -> {
            // A card that a person left out asks for nothing in the site's courses either.
            Optional<SourcesChange> asked = !courses || formed.isPresent() ? formed
                    : SiteSourcing.change(now, chosen, sources(now.target()));
            return formed.isEmpty() && asked.filter(change -> !change.forms().isEmpty()).isPresent()
                    ? new Attempt(Optional.empty(), asked) : new Attempt(Optional.of(Export.apply(now, chosen,
                    new ExportOptions(commit, who, Optional.empty(), asked, Optional.empty()), progress)), asked);
        }, done -> {
            if (done.result().isEmpty()) {
                taken.formed(done.formed().orElseThrow().forms(), () -> exportAgain(done.formed()));
                return;
            }
            publish(now, done.result().get());
            int cards = Pull.count(Export.intoFolder(now, chosen, ""));
            taken.exported(now, chosen, Strings.get("export.step.both"), Strings.get("export.folder.done", cards));
        });
    }

    private void publish(Plan plan, ExportResult now) {
        published.show(plan, now);
        step.set(Step.PUBLISH);
    }

    /** Goes on with what the branch has and its server lacks; nothing is exported. */
    void publish() {
        Plan now = review.planProperty().get().orElseThrow();
        work(Strings.get("export.task.plan"), progress -> ExportResult.unsent(now.target(), now.branch().orElseThrow()), found -> {
            publish(now, found);
            published.look();
        });
    }

    /** Lets a person look at what the site's sources say and no card does yet, to bring it in. */
    void bring(List<String> differences) {
        taken.bring(info.get().orElseThrow().target().root(), differences);
    }

    /** Goes on with what is chosen once the cards have their form. */
    private void exportAgain(Optional<SourcesChange> formed) {
        planning().ifPresent(job -> work(Strings.get("export.task.plan"), job, planned -> {
            planned.goOn(review);
            export(formed);
        }));
    }

    /** Notes what was taken from the site once it is saved, and begins again. */
    void pulled(Selection selection) {
        review.leave(selection);
        taken.pulled(review.planProperty().get().orElseThrow(), selection);
        restart();
    }

    /** Begins anew with the same site. */
    void restart() {
        published.clear();
        review.clear();
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
        work(name, job, done, () -> { });
    }

    /** @param canceled hears that a person ended it */
    <T> void work(String name, Background.Job<T> job, Consumer<T> done, Runnable canceled) {
        title = name;
        problem.set("");
        busy.set(true);
        running = Optional.of(background.run(name, job, value -> {
            busy.set(false);
            done.accept(value);
        }, message -> {
            busy.set(false);
            problem.set(message);
            compareAgain();
        }, () -> {
            busy.set(false);
            canceled.run();
        }));
    }

    /** The tab is closed: nothing is compared any more. */
    void close() {
        cancel();
        closed = true;
    }

    /** The site's cards that are under review, if any are. */
    Optional<Path> reviewed() {
        return step.get() == Step.REVIEW ? info.get().map(found -> found.target().cards()) : Optional.empty();
    }

    /** The folder that is open. */
    Optional<Path> folder() {
        return workspace.get().map(open -> open.folder().root());
    }
}
