package org.cardwright.check;

import java.util.HashSet;
import java.util.Set;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;

/** A course stands twice on the card: the same title, provider and link. */
final class RepeatedCourseRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("course-repeated", Severity.WARNING, "4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        if (card.card().courses().size() < 2) {
            return;
        }
        Set<CourseText> seen = new HashSet<>();
        for (int i = 0; i < card.card().courses().size(); i++) {
            Course course = card.card().courses().get(i);
            boolean placed = course.kind() == CourseKind.LINKED || course.kind() == CourseKind.UNLINKED;
            if (placed && !seen.add(course.text())) {
                int index = i;
                report.atCourse(this, i).fix(() -> Answers.safe(Answers.edit(Strings.get("fix.remove-line"),
                        new Edit.RemoveCourse(index))));
            }
        }
    }
}
