package org.cardwright.check;

import java.util.List;

import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.Severity;

/** A line that says that courses will come stands beside courses that have come. */
final class PlaceholderBesideCoursesRule implements Rule {
    @Override
    public String id() {
        return "placeholder-beside-courses";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Subject card, Report report) {
        List<Course> courses = card.card().courses();
        if (courses.stream().allMatch(course -> course.kind() == CourseKind.PLACEHOLDER)) {
            return;
        }
        for (int i = 0; i < courses.size(); i++) {
            if (courses.get(i).kind() == CourseKind.PLACEHOLDER) {
                report.atCourse(this, i);
            }
        }
    }
}
