package org.cardwright.check;

import org.cardwright.model.CourseKind;
import org.cardwright.model.Severity;

/** A course that cannot be clicked helps nobody. */
final class CourseWithoutLinkRule implements Rule {
    @Override
    public String id() {
        return "course-without-link";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
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
