package org.cardwright.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Latest;
import org.cardwright.export.Author;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportException;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.Plan;
import org.cardwright.export.PlanWithSources;
import org.cardwright.export.Pull;
import org.cardwright.export.PullPlan;
import org.cardwright.export.Selection;
import org.cardwright.export.SiteLatest;
import org.cardwright.export.SiteTarget;
import org.cardwright.export.Source;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.SignInOffer;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;

/** Gets the latest of the site that the open folder belongs to: fetched, shown card by card, and taken as one step. */
final class GetLatest {
    private final Workbench bench;
    private final TakenSteps taken;
    private final Runnable settled;
    private final ExportMemory memory;
    private final Latest<Optional<SiteTarget>> looking;
    private final ReadOnlyBooleanWrapper unknown = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Button signIn = new Button();
    private final SignInOffer offer;
    @FXML private Button button;
    private Optional<SiteTarget> site = Optional.empty();
    private Optional<SiteLatest> latest = Optional.empty();

    /** @param settled hears when the site's checkout went on */
    GetLatest(Workbench bench, TakenSteps taken, Runnable settled) {
        this.bench = bench;
        this.taken = taken;
        this.settled = settled;
        memory = new ExportMemory(bench.data());
        offer = new SignInOffer(bench, signIn);
        looking = new Latest<>(bench.background(), this::next, this::found, why -> found(Optional.empty()));
        bench.workspaceProperty().addListener((observed, was, is) -> {
            found(Optional.empty());
            looking.ask();
        });
    }

    /** Whether no site with a repository is known that the open folder belongs to. */
    ReadOnlyBooleanProperty unknownProperty() {
        return unknown.getReadOnlyProperty();
    }

    /** A site may be known now. */
    void look() {
        looking.ask();
    }

    private Optional<Background.Job<Optional<SiteTarget>>> next() {
        return bench.workspaceProperty().get().map(open -> _ -> site(open.folder().root()));
    }

    private Optional<SiteTarget> site(Path folder) {
        return own(folder).or(() -> memory.site(folder).flatMap(known -> own(Path.of(known)))).filter(SiteLatest::hasRepository);
    }

    private static Optional<SiteTarget> own(Path folder) {
        try {
            return Optional.of(SiteTarget.of(folder));
        } catch (ExportException e) {
            return Optional.empty();
        }
    }

    private void found(Optional<SiteTarget> now) {
        site = now;
        unknown.set(site.isEmpty());
    }

    /** The same as a button, where there is a site. */
    Button button() {
        Button made = Fxml.load("get-latest.fxml", this);
        made.visibleProperty().bind(unknown.not());
        made.disableProperty().bind(busy);
        return made;
    }

    /** Fetches, and shows what that brings. */
    @FXML
    void run() {
        site.ifPresent(this::run);
    }

    /** The same of a site that is selected for an export. */
    void run(SiteTarget target) {
        if (busy.get()) {
            return;
        }
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        source(open).ifPresent(source -> {
            busy.set(true);
            bench.background().run(Strings.get("site.latest.task"), offer.watch(progress ->
                    SiteLatest.of(source, target, progress)), found -> {
                busy.set(false);
                if (bench.workspaceProperty().get().equals(Optional.of(open))) {
                    show(open, found);
                }
            }, message -> refused(target, message), () -> {
                busy.set(false);
                bench.message(Strings.get("site.latest.canceled"));
            });
        });
    }

    /** The cards as they are: what is not saved yet is brought together with the latest, too. */
    private Optional<Source> source(Workspace open) {
        try {
            return Optional.of(Source.current(open, bench.data()));
        } catch (IOException e) {
            failed(e.getMessage());
            return Optional.empty();
        }
    }

    /** Where signing in is the way out, that is offered, and it is tried again. */
    private void refused(SiteTarget target, String message) {
        busy.set(false);
        offer.show(message, () -> run(target));
        if (!signIn.isVisible()) {
            failed(message);
        } else if (bench.dialogs().confirm(Strings.get("site.latest.failed"), message, Strings.get("signIn.menu"))) {
            signIn.fire();
        }
    }

    private void failed(String message) {
        busy.set(false);
        bench.dialogs().error(Strings.get("site.latest.failed"), message);
    }

    private void show(Workspace open, SiteLatest found) {
        latest = Optional.of(found);
        if (found.cards().isEmpty()) {
            if (found.reached()) {
                bench.message(Strings.get("site.latest.none"));
            } else {
                settle(new Selection(Set.of(), Map.of(), Optional.empty()), 0);
            }
            return;
        }
        ReviewViewModel review = new ReviewViewModel();
        review.show(new PlanWithSources(found.plan(), Optional.empty()));
        review.againProperty().set(found.note());
        PullController pull = new PullController(bench, review, busy, this::took);
        Fxml.load("pull.fxml", pull);
        Latest<SiteLatest> again = new Latest<>(bench.background(), () -> again(open), now -> {
            latest = Optional.of(now);
            review.showAgain(new PlanWithSources(now.plan(), Optional.empty()));
        }, this::failed);
        pull.open(found.plan(), Strings.get(found.plan().inPlace() ? "site.latest.text" : "export.pull.select.text"),
                bench.onCardsChanged(cards -> again.ask())::run);
    }

    /** Compares again where a card is not what it was. */
    private Optional<Background.Job<SiteLatest>> again(Workspace open) {
        SiteLatest before = latest.orElseThrow();
        boolean same = !bench.workspaceProperty().get().equals(Optional.of(open))
                || !before.plan().source().differs(open, open.cards());
        return same ? Optional.empty() : source(open).map(source -> progress -> before.with(source, progress));
    }

    /** A site's own folder is the checkout: what came into the cards is saved, then git goes on to the same. */
    private void took(Selection selection) {
        SiteLatest now = latest.orElseThrow();
        Plan plan = now.plan();
        taken.pulled(plan, selection);
        List<ExportCard> cards = now.cards().stream().filter(card -> selection.files().contains(card.file())).toList();
        // Where what the folder says was kept, nothing came.
        int changed = (int) cards.stream().filter(card -> card.folderFile().isPresent()
                || !Pull.after(card, selection.of(card)).equals(card.ours())).count();
        if (plan.inPlace()) {
            Set<CardId> modified = Set.copyOf(bench.workspaceProperty().get().orElseThrow().modified());
            bench.save(cards.stream().flatMap(card -> Stream.of(PullPlan.id(card), plan.source().card(card.file(
                    selection.of(card))))).distinct().filter(modified::contains).toList(), () -> settle(selection, changed));
        } else {
            settle(selection, changed);
        }
    }

    private void settle(Selection selection, int cards) {
        SiteLatest now = latest.orElseThrow();
        Optional<Author> author = memory.author().flatMap(Author::parse);
        busy.set(true);
        bench.background().run(Strings.get("site.latest.task"), progress -> {
            now.settle(selection, author, progress);
            return now.unsent();
        }, unsent -> {
            busy.set(false);
            // A narrow window cuts the end, which says the least.
            bench.message(Stream.of(unsent > 0 ? Strings.get("site.latest.unsent", unsent) : "", now.note(),
                    Strings.get("site.latest.settled", cards)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
            settled.run();
        }, this::failed);
    }
}
