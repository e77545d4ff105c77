package org.cardwright.ui.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.cardwright.edit.CardId;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.FolderSources;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.source.NextRun;
import org.cardwright.source.SourceDifference;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** The site's sources: what its generator's next run would undo, and how that is copied either way. */
public final class SourcesFeature implements Feature {
    private static final String TAB = "sources";
    /** So many cards are compared at once while a person types. */
    private static final int AT_ONCE = 40;

    private final NextRun next = new NextRun();
    private final PauseTransition quiet = new PauseTransition(Duration.millis(400));
    private Optional<SourcesView> shown = Optional.empty();
    private Workbench bench;
    private SourcesViewModel model;

    /** What is known of each card, kept up to date for whoever shows it. */
    public NextRun nextRun() {
        return next;
    }

    @Override
    public void install(Workbench given) {
        bench = given;
        model = new SourcesViewModel(bench.background(), bench.workspaceProperty()::get, bench::documents,
                new ExportMemory(bench.data()), next);
        MovedFiles moved = new MovedFiles(bench, () -> model.look(true));
        quiet.setOnFinished(event -> model.look(shown.isPresent()));
        // What is left or brought back in the tab is so at the fields, too.
        model.revisionProperty().subscribe(_ -> next.tell());
        bench.workspaceProperty().addListener((observed, was, is) -> {
            was.ifPresent(old -> old.removeListener(moved));
            is.ifPresent(open -> opened(open, moved));
        });
        bench.onCardsChanged(this::cardsChanged);
        bench.window().focusedProperty().subscribe(focused -> {
            if (focused && (shown.isPresent() || model.foundProperty().get().site().isPresent())) {
                quiet.playFromStart();
            }
        });
        next.served(new Served());
        next.onFound(bench.findings()::extra);
        bench.addCommand(new ToolCommand(ToolCommand.Place.COURSES, Strings.get("sources.menu"), this::show)
                .icon(Feather.DATABASE).also(ToolCommand.Also.SEPARATED).disabled(bench.closed()));
    }

    private void opened(Workspace open, MovedFiles moved) {
        open.addListener(moved);
        model.forget();
        // Not before the window shows the cards.
        quiet.playFromStart();
    }

    /** Few cards are compared at once, so that what is said at them is true; all of them when it was quiet for a moment. */
    private void cardsChanged(Set<CardId> cards) {
        Optional<Workspace> open = bench.workspaceProperty().get();
        if (open.isEmpty() || model.foundProperty().get().comparison().isEmpty()) {
            return;
        }
        if (cards.size() <= AT_ONCE) {
            next.edited(cards.stream().collect(Collectors.toMap(card -> card, open.get()::find)), bench.background());
        }
        if (shown.isPresent() || cards.size() > AT_ONCE) {
            quiet.playFromStart();
        }
    }

    /** Shows what is remarked about the tables, and among it what is found there. */
    public void showRemark(Finding finding) {
        show();
        shown.ifPresent(view -> view.remark(finding));
    }

    /** Opens the preview that brings what a site's sources say into the cards; the tab, if the site has to be looked at first. */
    public void bring(Path site, List<String> ids) {
        FolderSources found = model.foundProperty().get();
        if (found.root().equals(Optional.of(site)) && found.comparison().isPresent() && !found.asks()) {
            SourcesRead.open(bench, model, ids);
        } else {
            show();
            model.choose(site.toString());
        }
    }

    /** What a form does at its fields; as long as nobody said what the cards are made from, the tab asks that first. */
    private final class Served implements NextRun.Ways {
        @Override
        public void open(CardId card) {
            show();
            shown.ifPresent(view -> view.only(card));
        }

        @Override
        public void toSources(CardId card, List<String> ids) {
            unlessAsked(card, () -> new SourcesWrite(bench, model, ids).open());
        }

        @Override
        public void toCard(CardId card, List<String> ids) {
            unlessAsked(card, () -> SourcesRead.open(bench, model, ids));
        }

        private void unlessAsked(CardId card, Runnable preview) {
            if (model.foundProperty().get().asks()) {
                open(card);
            } else {
                preview.run();
            }
        }

        @Override
        public void leave(List<String> ids) {
            model.choose(choices -> choices.leave(ids, true));
        }

        @Override
        public boolean left(SourceDifference difference) {
            return model.choices().left(difference);
        }
    }

    private void show() {
        bench.showTab(TAB, () -> {
            SourcesView view = new SourcesView(bench, model, TAB, () -> shown = Optional.empty());
            shown = Optional.of(view);
            return view;
        });
    }
}
