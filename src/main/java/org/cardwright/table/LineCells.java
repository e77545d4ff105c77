package org.cardwright.table;

import java.util.List;

import org.cardwright.course.CourseFacet;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;

/**
 * A course line as its row has it.
 *
 * @param kind as people call it
 * @param pieces title, provider and link; of a line that is not understood its text alone
 * @param readable whether it can be edited
 */
record LineCells(String kind, List<String> pieces, boolean readable) {
    static LineCells of(Course course) {
        boolean readable = course.kind() != CourseKind.UNREADABLE;
        return new LineCells(CourseFacet.label(course.kind()), readable ? List.of(cell(course.title()),
                cell(course.provider()), cell(course.url())) : List.of(cell(course.raw()), "", ""), readable);
    }

    private static String cell(String text) {
        return TableValues.cell(TableValues.line(text));
    }

    static CourseText text(List<String> pieces) {
        return new CourseText(pieces.get(0), pieces.get(1), pieces.get(2));
    }
}
