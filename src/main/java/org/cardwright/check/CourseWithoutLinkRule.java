package org.cardwright.check;

import org.cardwright.model.CourseKind;
import org.cardwright.model.Severity;

/** A course that cannot be clicked helps nobody. */
final class CourseWithoutLinkRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("course-without-link", Severity.INFO, "4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (int i = 0; i < card.card().courses().size(); i++) {
            if (card.card().courses().get(i).kind() == CourseKind.UNLINKED) {
                report.atCourse(this, i);
            }
        }
    }
}
