package org.cardwright.course;

import org.cardwright.model.CourseText;

/** What becomes of one course line. */
public sealed interface LineChange {
    /** The line keeps its shape and says this course. */
    record SetCourse(CourseText course) implements LineChange {}

    /** The line is not understood and becomes this text. */
    record SetRaw(String raw) implements LineChange {}

    record Remove() implements LineChange {}

    /** A new line after the others. */
    record Add(CourseText course) implements LineChange {}
}
