package org.cardwright.check;

import java.util.HashSet;
import java.util.Set;

import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;

/** A course stands twice on the card: the same title, provider and link. */
final class RepeatedCourseRule implements Rule {
    @Override
    public String id() {
        return "course-repeated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject card, Report report) {
        Set<CourseText> seen = new HashSet<>();
        for (int i = 0; i < card.card().courses().size(); i++) {
            Course course = card.card().courses().get(i);
            if (course.kind() != CourseKind.UNREADABLE && !seen.add(course.text())) {
                report.atCourse(this, i);
            }
        }
    }
}
