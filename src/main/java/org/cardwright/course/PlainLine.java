package org.cardwright.course;

import java.util.Optional;
import java.util.OptionalInt;

import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.html.CourseLine;
import org.cardwright.html.CourseShape;
import org.cardwright.html.CourseWriter;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;

/**
 * The quick way for the lines that make up nearly all cards: a line without quotes is rewritten by itself, without
 * reading its card.
 */
final class PlainLine {
    /** What begins a value that YAML does not take as it stands. */
    private static final String INDICATORS = "\"'>|&*![{?";

    private PlainLine() {}

    /** The line as it will stand in the file; empty where the whole card must be asked. */
    static Optional<String> rewritten(Course course, CourseText text) {
        boolean sameParts = course.provider().isEmpty() == text.provider().isEmpty() && course.url()
                .isEmpty() == text.url().isEmpty();
        return sameParts ? line(course).flatMap(line -> CourseWriter.inPlace(line, text)
                .filter(way -> stands(way, text, line.number()))
                // The other ways cost as much again, and hardly any line needs them.
                .or(() -> CourseWriter.rewrite(line, text, line.shape()).stream()
                        .filter(way -> stands(way, text, line.number())).findFirst())) : Optional.empty();
    }

    private static boolean stands(String way, CourseText text, OptionalInt number) {
        return readsBack(way, text, number) && ScalarWriter.least(way).equals(way);
    }

    /** The line in the newest shape; empty where words would be lost. */
    static Optional<String> modern(Course course, CourseText text) {
        return line(course).filter(line -> canBeModern(line) && !text.url().isEmpty())
                .map(line -> CourseWriter.write(CourseShape.LABELED_TITLE, OptionalInt.empty(), text))
                .filter(way -> readsBack(way, text, OptionalInt.empty())).map(ScalarWriter::least);
    }

    /** The label of a link may be another address, which the newest shape has no place for. */
    private static boolean canBeModern(CourseLine line) {
        return switch (line.shape()) {
            case LINKED_TITLE, ALL_IN_LINK, LABELED_TITLE -> true;
            case TRAILING_LINK -> line.urls().size() > 1 && !line.parts().title().isEmpty();
            case NO_LINK, PLACEHOLDER, OTHER -> false;
        };
    }

    private static boolean readsBack(String way, CourseText text, OptionalInt number) {
        CourseLine read = CourseLine.read(way);
        return read.parts().equals(text) && (number.isEmpty() || read.number().equals(number));
    }

    private static Optional<CourseLine> line(Course course) {
        if (course.kind() != CourseKind.LINKED && course.kind() != CourseKind.UNLINKED
                || course.raw().isEmpty() || INDICATORS.indexOf(course.raw().charAt(0)) >= 0 || course.raw()
                .indexOf('\n') >= 0) {
            return Optional.empty();
        }
        return Optional.of(CourseLine.read(course.raw())).filter(line -> line.course(course.raw()).equals(course));
    }
}
