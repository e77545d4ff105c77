package org.cardwright.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Finding;

/** Finds the problems of a card: what reading found and what the content rules find. */
public final class Checks {
    private static final Comparator<Finding> IN_FILE_ORDER = Comparator.<Finding>comparingInt(finding -> finding.position().line())
            .thenComparingInt(finding -> finding.position().column());

    private Checks() {}

    /** All findings of one card by itself, in the order of their positions. */
    public static List<Finding> of(CardDocument document, String fileName) {
        if (!document.readable()) {
            return document.findings();
        }
        Report report = new Report(document);
        Subject subject = new Subject(document, fileName);
        RuleCatalog.ALL.forEach(rule -> rule.check(subject, report));
        if (report.findings().isEmpty()) {
            return document.findings();
        }
        List<Finding> all = new ArrayList<>(document.findings());
        all.addAll(report.findings());
        all.sort(IN_FILE_ORDER);
        return List.copyOf(all);
    }
}
