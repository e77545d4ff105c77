package org.cardwright.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Finding;

/** Finds the problems of a card: what reading found and what the content rules find. */
public final class Checks {
    static final Comparator<Finding> IN_FILE_ORDER = Comparator.<Finding>comparingInt(finding -> finding.position()
            .line())
            .thenComparingInt(finding -> finding.position().column()).thenComparing(Finding::rule);

    private Checks() {}

    /** All findings of one card by itself, graded as the catalog does, in the order of their positions. */
    public static List<Finding> of(CardDocument document, String fileName) {
        return of(document, fileName, RuleSettings.DEFAULT);
    }

    /** All findings of one card by itself, graded as the settings say, in the order of their positions. */
    public static List<Finding> of(CardDocument document, String fileName, RuleSettings settings) {
        return document.readable() ? of(new Subject(document, fileName), settings)
                : sorted(document, List.of(), settings);
    }

    /** All findings of a readable card by itself. */
    static List<Finding> of(Subject subject, RuleSettings settings) {
        return sorted(subject.document(), report(subject, settings, false).findings(), settings);
    }

    private static List<Finding> sorted(CardDocument document, List<Finding> found, RuleSettings settings) {
        List<Finding> all = new ArrayList<>(document.findings().size() + found.size());
        document.findings().forEach(finding -> settings.graded(finding).ifPresent(all::add));
        all.addAll(found);
        all.sort(IN_FILE_ORDER);
        return List.copyOf(all);
    }

    /** What the content rules find on a readable card. */
    static Report report(CardDocument document, String fileName, RuleSettings settings, boolean withFixes) {
        return report(new Subject(document, fileName), settings, withFixes);
    }

    private static Report report(Subject subject, RuleSettings settings, boolean withFixes) {
        Report report = new Report(subject, settings, withFixes);
        for (Rule rule : RuleCatalog.CARD_RULES) {
            if (settings.severity(rule.info()).isPresent()) {
                rule.check(subject, report);
            }
        }
        return report;
    }
}
