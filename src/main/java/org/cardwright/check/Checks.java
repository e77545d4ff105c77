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
        List<Finding> all = new ArrayList<>(document.findings().size() + 4);
        document.findings().forEach(finding -> settings.graded(finding).ifPresent(all::add));
        if (document.readable()) {
            all.addAll(report(document, fileName, settings, false).findings());
        }
        all.sort(IN_FILE_ORDER);
        return List.copyOf(all);
    }

    /** What the content rules find on a readable card. */
    static Report report(CardDocument document, String fileName, RuleSettings settings, boolean withFixes) {
        Subject subject = new Subject(document, fileName);
        Report report = new Report(subject, settings, withFixes);
        for (Rule rule : RuleCatalog.CARD_RULES) {
            if (settings.severity(rule.info()).isPresent()) {
                rule.check(subject, report);
            }
        }
        return report;
    }
}
