package org.cardwright.check;

import java.util.List;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.Severity;

/** A line that says that courses will come stands beside courses that have come. */
final class PlaceholderBesideCoursesRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("placeholder-beside-courses", Severity.WARNING, "4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        List<Course> courses = card.card().courses();
        if (courses.stream().allMatch(course -> course.kind() == CourseKind.PLACEHOLDER)) {
            return;
        }
        for (int i = 0; i < courses.size(); i++) {
            if (courses.get(i).kind() == CourseKind.PLACEHOLDER) {
                int index = i;
                report.atCourse(this, i).fix(() -> Answers.safe(Answers.edit(Strings.get("fix.remove-line"),
                        new Edit.RemoveCourse(index))));
            }
        }
    }
}
