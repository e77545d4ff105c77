package org.cardwright.check;

import java.util.List;
import java.util.Optional;

import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/** How many findings a card has, by severity. */
public record FindingCounts(int errors, int warnings, int notes) {
    public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    public static FindingCounts of(List<Finding> findings) {
        int[] counts = new int[Severity.values().length];
        findings.forEach(finding -> counts[finding.severity().ordinal()]++);
        return new FindingCounts(
                counts[Severity.ERROR.ordinal()], counts[Severity.WARNING.ordinal()], counts[Severity.INFO.ordinal()]);
    }

    FindingCounts and(FindingCounts more) {
        return new FindingCounts(errors + more.errors, warnings + more.warnings, notes + more.notes);
    }

    /** What people call problems: every finding. */
    public int problems() {
        return errors + warnings + notes;
    }

    public Optional<Severity> worst() {
        if (errors > 0) {
            return Optional.of(Severity.ERROR);
        }
        if (warnings > 0) {
            return Optional.of(Severity.WARNING);
        }
        return notes > 0 ? Optional.of(Severity.INFO) : Optional.empty();
    }
}
