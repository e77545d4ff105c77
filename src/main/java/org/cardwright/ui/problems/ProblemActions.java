package org.cardwright.ui.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.cardwright.check.FixPlanner;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.ProblemList;
import org.cardwright.check.ProblemRow;
import org.cardwright.check.QuickFix;
import org.cardwright.check.RuleCatalog;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.FolderFindings;
import org.cardwright.ui.common.ScopeViewModel;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.WordActions;
import org.cardwright.workspace.Workspace;

/** What a person can do about problems: go to them, correct them, clean cards. */
final class ProblemActions {
    private static final int SAMPLE = 12;

    private final Workbench bench;
    private final Consumer<Finding> sources;
    private final FolderFindings findings;
    private final FileRenames renames;
    private final FixPreviews previews;
    private final WordActions words;

    /** @param sources shows what is remarked about the site's tables */
    ProblemActions(Workbench bench, Consumer<Finding> sources) {
        this.bench = bench;
        this.sources = sources;
        this.findings = bench.findings();
        this.renames = new FileRenames(bench);
        this.previews = new FixPreviews(bench);
        this.words = new WordActions(bench);
    }

    /**
     * Puts the focus at the problem; one of the site's tables is shown beside them, one of the settings or of another file in
     * the file's folder.
     */
    void goTo(ProblemRow.Problem problem) {
        if (problem.ofSources()) {
            sources.accept(problem.finding());
            return;
        }
        Optional<Workspace> cards = bench.workspaceProperty().get();
        problem.card().ifPresentOrElse(card -> cards.flatMap(open -> open.find(card)).ifPresent(document ->
                bench.openCard(card, CardSpot.of(problem.finding(), document))), () ->
                cards.flatMap(open -> findings.settings().file(problem.finding(), open.folder().root()))
                        .ifPresent(bench.dialogs()::showInFolder));
    }

    /** How a problem can be corrected without typing, as far as is known at this moment. */
    Optional<QuickFix> fix(ProblemRow.Problem problem) {
        return problem.card().filter(card -> findings.all().getOrDefault(card, List.of()).contains(problem.finding()))
                .flatMap(card -> findings.checks().flatMap(checks -> checks.fix(card, problem.finding())));
    }

    /** The word that a problem of spelling is about. */
    Optional<String> word(ProblemRow.Problem problem) {
        return problem.card().flatMap(card -> findings.checks().flatMap(checks -> checks.word(card, problem.finding())));
    }

    WordActions words() {
        return words;
    }

    FileRenames renames() {
        return renames;
    }

    /** Renames the files of all cards whose names do not follow, after a look at them. */
    void renameFiles() {
        whenChecked(checks -> renames.all(checks.with(FileRenames.RULE)));
    }

    /** Whether problems of a rule can be corrected without typing, going by the first few of the list. */
    boolean fixable(String rule, ProblemList list) {
        return list.groups().stream().flatMap(group -> group.problems().stream())
                .filter(problem -> problem.finding().rule().equals(rule)).limit(SAMPLE)
                .anyMatch(problem -> fix(problem).isPresent());
    }

    /** Applies one answer to one problem; what others may refer to is looked at first. */
    void fix(ProblemRow.Problem problem, QuickFix fix, QuickFix.Choice choice) {
        if (fix.trust() == QuickFix.Trust.REVIEW) {
            review(problem);
            return;
        }
        whenChecked(checks -> problem.card().ifPresent(card -> apply(checks, card, problem.finding(), choice)));
    }

    private void apply(FolderChecks checks, CardId card, Finding finding, QuickFix.Choice choice) {
        FixPlanner planner = new FixPlanner(checks, findings.settings().settings());
        CardDocument document = bench.workspaceProperty().get().orElseThrow().document(card);
        Optional<PlannedCard> planned = planner.answered(card, document, finding, choice.title());
        String title = bench.title(card);
        if (planned.filter(PlannedCard::possible).isPresent()) {
            AppliedStep step = new StepPlan(List.of(planned.get()), 1).apply(Strings.get("fix.step", RuleCatalog.title(finding.rule())));
            bench.apply(step.change(), step.documents(), Strings.get("fix.done", choice.title(), title));
        } else {
            String why = planned.map(PlannedCard::left).filter(left -> !left.isEmpty()).map(List::getFirst)
                    .orElseGet(() -> Strings.get("fix.gone"));
            bench.dialogs().error(Strings.get("fix.failed", title), why);
        }
    }

    /** Previews the fix of one problem. */
    void review(ProblemRow.Problem problem) {
        problem.card().ifPresent(card -> whenChecked(_ -> previews.rule(problem.finding().rule(), () -> List.of(card),
                Optional.empty(), (planner, cards, progress) -> planner.one(problem.finding(), cards, progress))));
    }

    /** Previews the fixes of all problems of a rule. */
    void fixRule(String rule) {
        whenChecked(_ -> {
            ScopeViewModel scope = new ScopeViewModel(bench, ScopeViewModel.Cards.ALL);
            previews.rule(rule, scope::cards, Optional.of(scope),
                    (planner, cards, progress) -> planner.rule(rule, cards, progress));
        });
    }

    /** Previews everything that has one right answer, of all cards unless a person limits it. */
    void fixSafe() {
        whenChecked(_ -> previews.safe());
    }

    /** Previews cleaning, of the chosen cards unless a person widens it. */
    void clean() {
        previews.clean();
    }

    /** Runs once the problems are those of the cards as they are. */
    private void whenChecked(Consumer<FolderChecks> action) {
        if (!findings.pendingProperty().get()) {
            findings.checks().ifPresent(action);
            return;
        }
        bench.message(Strings.get("problems.waiting"));
        findings.pendingProperty().addListener(new ChangeListener<Boolean>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> observed, Boolean old, Boolean now) {
                findings.pendingProperty().removeListener(this);
                findings.checks().ifPresent(action);
            }
        });
    }
}
