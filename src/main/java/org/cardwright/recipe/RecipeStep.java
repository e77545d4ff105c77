package org.cardwright.recipe;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.cardwright.bulk.BulkEdit;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.check.FixPlanner;
import org.cardwright.check.FixRequest;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.RuleSettings;
import org.cardwright.check.WordChange;
import org.cardwright.course.BulkChange;
import org.cardwright.course.CourseRequest;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearchException;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.MadeBy;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.provider.ListRequest;

/** One step of a recipe: what its planner was asked, and for which cards. */
public sealed interface RecipeStep {
    /** An edit of fields. */
    record Fields(BulkEdit edit, CardScope cards) implements RecipeStep {}

    /** A change of courses. */
    record Courses(CourseRequest change, CardScope cards) implements RecipeStep {}

    /** Replacements by a list. */
    record Listed(ListRequest list, CardScope cards) implements RecipeStep {}

    /**
     * Corrections, or cleaning.
     *
     * @param answers what is answered to which question
     */
    record Fixes(FixRequest fix, CardScope cards, Map<String, String> answers) implements RecipeStep {
        public Fixes {
            answers = Map.copyOf(answers);
        }
    }

    CardScope cards();

    /** The step that made a change, if it is one of these kinds. */
    static Optional<RecipeStep> of(MadeBy by) {
        CardScope cards = by.request().cards();
        return Optional.ofNullable(switch (by.request().what()) {
            case BulkEdit edit -> new Fields(edit, cards);
            case CourseRequest change -> new Courses(change, cards);
            case ListRequest list -> new Listed(list, cards);
            case FixRequest fix -> new Fixes(fix, cards, by.answers());
            default -> null;
        });
    }

    /** The step in the words of the menu. */
    default String name() {
        return switch (this) {
            case Fields(BulkEdit edit, CardScope _) -> edit.step();
            case Courses(CourseRequest change, CardScope _) -> change.kind().step();
            case Listed _ -> Strings.get("recipe.list");
            case Fixes(FixRequest fix, CardScope _, Map<String, String> _) -> fix.step();
        };
    }

    /** With which texts, and for which cards, in a line. */
    default String says() {
        return RecipeWords.of(this);
    }

    /**
     * What it would do to cards, as its planner works it out.
     *
     * @param all all cards of a folder, sorted
     * @throws CancellationException if the progress says that nobody waits any more
     */
    default StepPlan plan(Map<CardId, CardDocument> all, RuleSettings settings, Progress progress) {
        Map<CardId, CardDocument> some = cards().of(all);
        return switch (this) {
            case Fields(BulkEdit edit, CardScope _) -> BulkPlan.of(all, some.keySet(), edit, progress);
            case Courses(CourseRequest change, CardScope scope) -> courses(change::plan, all, some, scope, progress);
            case Listed(ListRequest list, CardScope scope) -> courses(change -> list.plan(all, change, progress), all, some, scope,
                    progress);
            case Fixes(FixRequest fix, CardScope _, Map<String, String> answers) -> switch (fix) {
                case FixRequest.OfRule(String rule) -> new FixPlanner(checks(all, settings, progress), settings)
                        .rule(rule, some, progress).with(card -> answered(card, answers));
                case FixRequest.Safe _ -> FixPlanner.safe(some, settings, progress);
                case FixRequest.Word(String word, String use) -> WordChange.plan(word, use, some, progress);
                case FixRequest.Clean(var form) -> FixPlanner.clean(some, form, progress);
            };
        };
    }

    /** What changes courses may be no search after all. */
    interface CoursePlanner {
        StepPlan plan(BulkChange change) throws CourseSearchException;
    }

    private static StepPlan courses(CoursePlanner planner, Map<CardId, CardDocument> all, Map<CardId, CardDocument> some, CardScope scope,
            Progress progress) {
        try {
            return planner.plan(new BulkChange(all, CourseScope.ALL).on(CourseScope.cards(some.keySet()), scope).watchedBy(progress));
        } catch (CourseSearchException e) {
            return StepPlan.refused(Set.of(Refusal.of(e.getMessage())));
        }
    }

    private static FolderChecks checks(Map<CardId, CardDocument> all, RuleSettings settings, Progress progress) {
        return FolderChecks.of(all, settings, () -> {
            if (progress.canceled()) {
                throw new CancellationException();
            }
        });
    }

    private static PlannedCard answered(PlannedCard card, Map<String, String> answers) {
        return card.questions().isEmpty() ? card : card.answered(card.questions().stream().map(question ->
                Optional.ofNullable(answers.get(question.text())).filter(question.answers()::contains).or(question::chosen)).toList());
    }
}
