package org.cardwright.ui.problems;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.cardwright.check.FixPlanner;
import org.cardwright.check.RuleCatalog;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CleanForm;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.source.SiteSources;
import org.cardwright.ui.common.FolderFindings;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.ScopeBar;
import org.cardwright.ui.common.ScopeViewModel;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.edit.StepState;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.edit.StepWords;

/** The previews of what corrects problems and of what cleans cards. */
final class FixPreviews {
    private final Workbench bench;
    private final FolderFindings findings;

    FixPreviews(Workbench bench) {
        this.bench = bench;
        this.findings = bench.findings();
    }

    /** Works out what is done to cards. */
    interface Fixing {
        StepPlan plan(FixPlanner planner, Map<CardId, CardDocument> cards, Progress progress);
    }

    /** Problems of a rule, of the cards of a scope where a person says which. */
    void rule(String rule, Supplier<List<CardId>> cards, Optional<ScopeViewModel> scope, Fixing fixing) {
        String title = RuleCatalog.title(rule);
        String text = RuleCatalog.byId(rule).map(info -> info.explanation() + " " + info.howToFix()).orElse("");
        show(title, text, cards, scope, fixing, words("plan.fix", Strings.get("fix.step", title)));
    }

    /** All that has one right answer, of all cards unless a person limits it. */
    void safe() {
        ScopeViewModel scope = new ScopeViewModel(bench, ScopeViewModel.Cards.ALL);
        show(Strings.get("plan.safe.headline"), Strings.get("plan.safe.text"), scope::cards, Optional.of(scope),
                FixPlanner::safe, words("plan.safe", Strings.get("plan.safe.step")));
    }

    /** Cleaning, of the chosen cards unless a person widens it. */
    void clean() {
        ScopeViewModel scope = new ScopeViewModel(bench, bench.chosenCards().isEmpty() ? ScopeViewModel.Cards.ALL
                : ScopeViewModel.Cards.SELECTED);
        Optional<Path> root = bench.workspaceProperty().get().map(open -> open.folder().root());
        show(Strings.get("plan.clean.headline"), Strings.get("plan.clean.text"), scope::cards, Optional.of(scope),
                (_, cards, progress) -> FixPlanner.clean(cards, root.map(SiteSources::cleanForm)
                        .orElse(CleanForm.NEWEST), progress),
                words("plan.clean", Strings.get("plan.clean.step")));
    }

    private static StepWords words(String kind, String step) {
        return new StepWords(_ -> step, selected -> selected.wanted() == 0 ? Strings.get("plan.nothing")
                : Strings.get(kind + ".button", selected.wanted()), done -> Strings.get(kind + ".done", done.cards()),
                state -> state.phase() == StepState.Phase.NOTHING ? Strings.get("plan.looking")
                        : state.plan().notes().stream().findFirst().orElseGet(() -> Strings.get(kind + ".none")));
    }

    private void show(String headline, String text, Supplier<List<CardId>> cards, Optional<ScopeViewModel> scope,
            Fixing fixing, StepWords words) {
        StepViewModel model = StepViewModel.in(bench);
        // Problems of cards as they were say nothing of cards as they are: the checks come first.
        model.ask(() -> findings.checks().filter(_ -> !findings.pendingProperty().get()).map(checks -> {
            FixPlanner planner = new FixPlanner(checks, findings.settings().settings());
            Supplier<Map<CardId, CardDocument>> now = bench.workspaceProperty().get().orElseThrow().moment();
            List<CardId> wanted = cards.get();
            Optional<CardScope> reach = scope.map(ScopeViewModel::reach);
            return new StepViewModel.Asked(wanted.size(), progress -> {
                Map<CardId, CardDocument> all = now.get();
                Map<CardId, CardDocument> chosen = new LinkedHashMap<>();
                wanted.stream().filter(all::containsKey).forEach(card -> chosen.put(card, all.get(card)));
                StepPlan plan = fixing.plan(planner, chosen, progress);
                return reach.map(plan::within).orElse(plan);
            });
        }));
        StepFrame frame = new StepFrame(bench, model, words, false).text(text).keeps(bench.entries("fix", headline))
                .until(findings.pendingProperty().subscribe((was, pending) -> {
                    if (!pending) {
                        model.cardsChanged();
                    }
                }));
        boolean large = bench.large();
        if (!large) {
            scope.ifPresent(chosen -> add(chosen, frame, model));
        }
        Frames.later(large, () -> {
            new StepDialog(bench, headline, frame).open();
            if (large) {
                // Its boxes come when the rest was drawn.
                scope.ifPresent(chosen -> Frames.afterNext(() -> Frames.afterNext(() -> add(chosen, frame, model))));
            }
        });
    }

    private static void add(ScopeViewModel chosen, StepFrame frame, StepViewModel model) {
        ScopeBar bar = new ScopeBar(chosen);
        bar.root().prefWrapLengthProperty().bind(frame.root().widthProperty());
        frame.until(chosen.revisionProperty().subscribe((was, now) -> model.plan()));
        Frames.later(chosen.large(), () -> frame.form(bar.root()));
    }
}
