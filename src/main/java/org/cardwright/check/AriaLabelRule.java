package org.cardwright.check;

import org.cardwright.model.Severity;

/** Screen readers spell out the address that the label of a link repeats. */
final class AriaLabelRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("aria-label-url", Severity.INFO, "4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String LABEL = "aria-label=\"";

    @Override
    public void check(Subject card, Report report) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < card.card().courses().size(); i++) {
            String raw = card.card().courses().get(i).raw();
            int start = raw.indexOf(LABEL);
            int address = start < 0 ? -1 : raw.indexOf("://", start);
            if (address >= 0 && address < raw.indexOf('"', start + LABEL.length())) {
                first = count++ == 0 ? i : first;
            }
        }
        if (count > 0) {
            report.atCourse(this, first, count);
        }
    }
}
