package org.cardwright.course;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.model.CourseText;

/**
 * What is wanted of one line, before anybody asked whether it can be written.
 *
 * @param stays what of the line a search leaves although it was found there
 */
record LineDraft(int index, LineChange change, List<Mark> marks, Optional<Stays> stays) {
    LineDraft(int index, LineChange change) {
        this(index, change, List.of());
    }

    LineDraft(int index, LineChange change, List<Mark> marks) {
        this(index, change, marks, Optional.empty());
    }

    /** In which parts of the course a search found something. */
    Set<CoursePart> parts() {
        Set<CoursePart> parts = EnumSet.noneOf(CoursePart.class);
        marks.forEach(mark -> parts.add(mark.part()));
        return parts;
    }

    /** The course that results where only some parts are set, and the others are as they were. */
    static CourseText only(Set<CoursePart> some, CourseText old, CourseText wanted) {
        return new CourseText((some.contains(CoursePart.TITLE) ? wanted : old).title(),
                (some.contains(CoursePart.PROVIDER) ? wanted : old).provider(),
                (some.contains(CoursePart.LINK) ? wanted : old).url());
    }

    /** The same without what was found in other parts. */
    LineDraft only(Set<CoursePart> some) {
        return new LineDraft(index, change, marks.stream().filter(mark -> some.contains(mark.part())).toList(), stays);
    }
}
