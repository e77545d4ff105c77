package org.cardwright.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.cardwright.document.CardCleaner;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CleanForm;
import org.cardwright.document.Cleaned;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;

/** Works out what quick fixes would make of cards as they were when they were checked; never guesses an answer. */
public final class FixPlanner {
    private final FolderChecks checks;
    private final RuleSettings settings;

    public FixPlanner(FolderChecks checks, RuleSettings settings) {
        this.checks = checks;
        this.settings = settings;
    }

    /** Brings every card into a form. */
    public static StepPlan clean(Map<CardId, CardDocument> cards, CleanForm form, Progress progress) {
        return StepPlan.each(cards, progress, card -> {
            Cleaned cleaned = CardCleaner.clean(card.getValue(), form);
            return cleaned.changes().isEmpty() ? Optional.empty() : Optional.of(PlannedCard.changed(card.getKey(),
                    card.getValue(), cleaned.document()).saying(cleaned.changes(), cleaned.left()));
        }).from(new FixRequest.Clean(form));
    }

    /** All that has one right answer on which nothing else depends. */
    public StepPlan safe(Map<CardId, CardDocument> cards, Progress progress) {
        return safe(cards, settings, progress);
    }

    /** The same, which needs to know no other cards. */
    public static StepPlan safe(Map<CardId, CardDocument> cards, RuleSettings settings, Progress progress) {
        return StepPlan.each(cards, progress, card -> {
            QuickFixes.Fixed fixed = QuickFixes.allSafe(card.getValue(), card.getKey().name(), settings);
            return fixed.rules().isEmpty() ? Optional.empty() : Optional.of(PlannedCard.changed(card.getKey(),
                    card.getValue(), fixed.document()).saying(fixed.rules().stream().map(RuleCatalog::title).toList(), List.of()));
        }).from(new FixRequest.Safe());
    }

    /** Every problem of a rule that can be corrected without typing; says how many cannot. */
    public StepPlan rule(String rule, Map<CardId, CardDocument> cards, Progress progress) {
        AtomicInteger byHand = new AtomicInteger();
        StepPlan plan = StepPlan.each(cards, progress, card -> {
            List<Finding> findings = checks.findings(rule, card.getKey());
            List<FixItem> items = items(card.getKey(), findings);
            byHand.addAndGet(findings.size() - items.size());
            return items.isEmpty() ? Optional.empty() : Optional.of(apply(card.getKey(), card.getValue(), items));
        }).from(new FixRequest.OfRule(rule));
        return byHand.get() == 0 ? plan : plan.noting(Strings.get(plan.cards().isEmpty() ? "plan.byHand"
                : "plan.alsoByHand", byHand.get()));
    }

    /** One problem of one card. */
    public StepPlan one(Finding finding, Map<CardId, CardDocument> cards, Progress progress) {
        return StepPlan.each(cards, progress, card -> {
            List<FixItem> items = items(card.getKey(), List.of(finding));
            return items.isEmpty() ? Optional.empty() : Optional.of(apply(card.getKey(), card.getValue(), items));
        });
    }

    /** One problem of one card with the answer of that title; empty where it is not offered any more. */
    public Optional<PlannedCard> answered(CardId card, CardDocument document, Finding finding, String title) {
        return items(card, List.of(finding)).stream()
                .flatMap(item -> item.choice(title).map(choice -> item.choosing(Optional.of(choice))).stream())
                .findFirst().map(item -> apply(card, document, List.of(item)));
    }

    private List<FixItem> items(CardId card, List<Finding> findings) {
        return findings.stream().flatMap(finding -> checks.fix(card, finding).stream()
                .map(fix -> FixItem.of(finding, fix))).toList();
    }

    /**
     * From the last place to the first, so that what one fix removes does not shift the others; what cards have only
     * together comes first, because its answers were made for the card as it was.
     */
    private PlannedCard apply(CardId card, CardDocument before, List<FixItem> items) {
        List<String> done = new ArrayList<>();
        List<String> left = new ArrayList<>();
        CardDocument now = before;
        List<FixItem> order = items.stream().sorted(Comparator.comparing((FixItem item) -> !item.comparesCards())
                .thenComparing(item -> -item.finding().position().line())
                .thenComparing(item -> -item.finding().position().column())).toList();
        for (FixItem item : order) {
            if (item.chosen().isPresent()) {
                try {
                    now = onto(card, item, item.chosen().get(), before, now);
                    done.add(item.chosen().get().title());
                } catch (EditRefusedException e) {
                    left.add(e.getMessage());
                }
            }
        }
        PlannedCard planned = PlannedCard.changed(card, before, now)
                .saying(done.reversed().stream().distinct().toList(), left);
        List<FixItem> asking = items.stream().filter(item -> item.fix().asks()).toList();
        return asking.isEmpty() ? planned : planned.asking(asking.stream().map(FixItem::question).toList(),
                answers -> apply(card, before, answered(items, answers)));
    }

    private static List<FixItem> answered(List<FixItem> items, List<Optional<String>> answers) {
        Iterator<Optional<String>> next = answers.iterator();
        return items.stream().map(item -> item.fix().asks() ? item.choosing(next.next().flatMap(item::choice)) : item)
                .toList();
    }

    /** The same answer to the same problem, worked out on the card as the fixes before left it. */
    private CardDocument onto(CardId card, FixItem item, QuickFix.Choice chosen, CardDocument before,
            CardDocument now) throws EditRefusedException {
        if (now == before || item.comparesCards()) {
            return chosen.correction().apply(now);
        }
        Finding old = item.finding();
        Optional<QuickFix.Choice> again = Checks.of(now, card.name(), settings).stream()
                .filter(finding -> finding.rule().equals(old.rule()) && finding.message().equals(old.message()))
                .sorted(Comparator.comparingInt(finding -> distance(finding, old)))
                .flatMap(finding -> QuickFixes.of(now, card.name(), finding, settings).stream())
                .flatMap(fix -> fix.choices().stream().filter(choice -> choice.title().equals(chosen.title())))
                .findFirst();
        return again.isPresent() ? again.get().correction().apply(now) : now;
    }

    private static int distance(Finding a, Finding b) {
        return Math.abs(a.position().line() - b.position().line()) * 10_000
                + Math.abs(a.position().column() - b.position().column());
    }
}
