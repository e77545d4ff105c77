package org.cardwright.ui.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.cardwright.check.Checks;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.QuickFix;
import org.cardwright.check.QuickFixes;
import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleInfo;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.edit.Progress;

/** Works out what quick fixes would make of cards as they were when they were checked; never guesses an answer. */
final class FixPlanner {
    private final FolderChecks checks;
    private final RuleSettings settings;

    FixPlanner(FolderChecks checks, RuleSettings settings) {
        this.checks = checks;
        this.settings = settings;
    }

    /** All that has one right answer on which nothing else depends. */
    Planner.Plan safe(Map<CardId, CardDocument> cards, Progress progress) {
        return new Planner.Plan(Planner.each(cards, progress, card -> {
            QuickFixes.Fixed fixed = QuickFixes.allSafe(card.getValue(), card.getKey().name(), settings);
            return fixed.rules().isEmpty() ? Optional.empty() : Optional.of(new PlannedCard(card.getKey(),
                    card.getValue(), fixed.document(), titles(fixed.rules()), List.of(), List.of()));
        }), 0);
    }

    private static List<String> titles(List<String> rules) {
        return rules.stream().map(rule -> RuleCatalog.byId(rule).map(RuleInfo::title).orElse(rule)).toList();
    }

    /** Every problem of a rule that can be corrected without typing. */
    Planner rule(String rule) {
        return (cards, progress) -> {
            AtomicInteger byHand = new AtomicInteger();
            List<PlannedCard> planned = Planner.each(cards, progress, card -> {
                List<Finding> findings = checks.findings().getOrDefault(card.getKey(), List.of()).stream()
                        .filter(finding -> finding.rule().equals(rule)).toList();
                List<FixItem> items = items(card.getKey(), findings);
                byHand.addAndGet(findings.size() - items.size());
                return items.isEmpty() ? Optional.empty() : Optional.of(apply(card.getKey(), card.getValue(), items));
            });
            return new Planner.Plan(planned, byHand.get());
        };
    }

    /** One problem of one card. */
    Planner one(Finding finding) {
        return (cards, progress) -> new Planner.Plan(Planner.each(cards, progress, card -> {
            List<FixItem> items = items(card.getKey(), List.of(finding));
            return items.isEmpty() ? Optional.empty() : Optional.of(apply(card.getKey(), card.getValue(), items));
        }), 0);
    }

    /** One problem of one card with the answer of that title; empty where it is not offered any more. */
    Optional<PlannedCard> answered(CardId card, CardDocument document, Finding finding, String title) {
        return items(card, List.of(finding)).stream()
                .flatMap(item -> item.choice(title).map(choice -> item.choosing(Optional.of(choice))).stream())
                .findFirst().map(item -> apply(card, document, List.of(item)));
    }

    private List<FixItem> items(CardId card, List<Finding> findings) {
        return findings.stream().flatMap(finding -> checks.fix(card, finding).stream()
                .map(fix -> FixItem.of(finding, fix))).toList();
    }

    /** The card with these answers. */
    PlannedCard with(PlannedCard card, List<FixItem> items) {
        return apply(card.card(), card.before(), items);
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
        return new PlannedCard(card, before, now, done.reversed().stream().distinct().toList(), left, items);
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
                .flatMap(finding -> QuickFixes.of(now, card.name(), finding).stream())
                .flatMap(fix -> fix.choices().stream().filter(choice -> choice.title().equals(chosen.title())))
                .findFirst();
        return again.isPresent() ? again.get().correction().apply(now) : now;
    }

    private static int distance(Finding a, Finding b) {
        return Math.abs(a.position().line() - b.position().line()) * 10_000
                + Math.abs(a.position().column() - b.position().column());
    }
}
