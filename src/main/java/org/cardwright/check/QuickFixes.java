package org.cardwright.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;

/** Gives the fixes of findings, and applies those that need no answer. */
public final class QuickFixes {
    private static final int MAX_STEPS = 500;

    private QuickFixes() {}

    /** The fix of a finding that a card has by itself, if it has one; worked out on the card as it is. */
    public static Optional<QuickFix> of(CardDocument document, String fileName, Finding finding) {
        return of(document, fileName, finding, RuleSettings.DEFAULT);
    }

    /** The same by the settings of a folder. */
    public static Optional<QuickFix> of(CardDocument document, String fileName, Finding finding, RuleSettings settings) {
        Optional<Answers> reading = document.findings().stream().anyMatch(found -> found.rule().equals(finding.rule()))
                ? ReadingFixes.of(document, finding) : Optional.empty();
        if (reading.isPresent() || !document.readable()) {
            return reading.map(answers -> new QuickFix(finding.rule(), answers.trust(), answers.choices()));
        }
        Subject subject = new Subject(document, fileName);
        Report report = new Report(subject, settings, true);
        RuleCatalog.CARD_RULES.stream().filter(rule -> rule.id().equals(finding.rule()))
                .forEach(rule -> rule.check(subject, report));
        for (int i = 0; i < report.findings().size(); i++) {
            Finding found = report.findings().get(i);
            if (found.position().equals(finding.position()) && found.message().equals(finding.message())) {
                return report.fixes().get(i);
            }
        }
        return Optional.empty();
    }

    /**
     * A card after fixes.
     *
     * @param document the very same where nothing was fixed
     * @param rules the rules whose findings were corrected, in that order
     */
    public record Fixed(CardDocument document, List<String> rules) {
        public Fixed {
            rules = List.copyOf(rules);
        }
    }

    /** The card after all safe fixes. */
    public static Fixed allSafe(CardDocument document, String fileName, RuleSettings settings) {
        return apply(document, fileName, settings, QuickFix::safe);
    }

    /** The card after all fixes of a rule that need no answer. */
    public static Fixed allOf(String rule, CardDocument document, String fileName, RuleSettings settings) {
        return apply(document, fileName, settings, fix -> fix.rule().equals(rule) && !fix.asks());
    }

    /** One fix after the other, each worked out on the card as the one before left it. */
    private static Fixed apply(CardDocument document, String fileName, RuleSettings settings,
            Predicate<QuickFix> wanted) {
        List<String> rules = new ArrayList<>();
        Set<SourceText> seen = new HashSet<>(Set.of(document.source()));
        CardDocument now = document;
        for (int step = 0; step < MAX_STEPS; step++) {
            Optional<Step> next = step(now, fileName, settings, wanted, seen);
            if (next.isEmpty()) {
                break;
            }
            now = next.get().after();
            rules.add(next.get().rule());
        }
        return new Fixed(now, rules.stream().distinct().toList());
    }

    private record Step(String rule, CardDocument after) {}

    private static Optional<Step> step(CardDocument now, String fileName, RuleSettings settings,
            Predicate<QuickFix> wanted, Set<SourceText> seen) {
        for (QuickFix fix : all(now, fileName, settings).stream().filter(wanted).toList()) {
            try {
                CardDocument after = fix.apply(now);
                if (seen.add(after.source())) {
                    return Optional.of(new Step(fix.rule(), after));
                }
            } catch (EditRefusedException e) {
                // The finding stays, and says what to do by hand.
            }
        }
        return Optional.empty();
    }

    private static List<QuickFix> all(CardDocument document, String fileName, RuleSettings settings) {
        List<QuickFix> fixes = new ArrayList<>();
        for (Finding finding : document.findings()) {
            settings.graded(finding).flatMap(graded -> ReadingFixes.of(document, graded))
                    .ifPresent(answers -> fixes.add(new QuickFix(finding.rule(), answers.trust(), answers.choices())));
        }
        if (document.readable()) {
            Checks.report(document, fileName, settings, true).fixes().forEach(fix -> fix.ifPresent(fixes::add));
        }
        return fixes;
    }
}
