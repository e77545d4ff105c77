package org.cardwright.course;

import org.cardwright.html.HtmlText;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.text.Folding;

/**
 * Equal for lines that name the same course: title, provider and link agree, however each is spelled. A link alone names
 * no course, since several courses may share one, and one title may have two links.
 */
public record CourseKey(String value) implements Comparable<CourseKey> {
    public static CourseKey of(Course course) {
        return switch (course.kind()) {
            case LINKED, UNLINKED -> of(course.text());
            case PLACEHOLDER -> placeholder(course.title());
            case UNREADABLE -> line(course.raw());
        };
    }

    /** The key of a course that is written in a readable line. */
    public static CourseKey of(CourseText course) {
        return new CourseKey("course\n" + folded(course.title()) + '\n' + folded(course.provider()) + '\n'
                + LinkForm.normalized(course.url()));
    }

    /** The key of a line that says that courses will come. */
    public static CourseKey placeholder(String title) {
        return new CourseKey("placeholder\n" + folded(title));
    }

    /** The key of a line that is not understood. */
    public static CourseKey line(String raw) {
        return new CourseKey("raw\n" + HtmlText.fold(raw));
    }

    /** What a key was made of, as far as that matters: it gives the very same key again. */
    public sealed interface Named {
        /** A course. */
        record ByCourse(CourseText course) implements Named {}

        /** A line that says that courses will come. */
        record ByPlaceholder(String title) implements Named {}

        /** A line that is not understood. */
        record ByLine(String line) implements Named {}
    }

    public Named named() {
        String[] parts = value.split("\n", 2);
        return switch (parts[0]) {
            case "placeholder" -> new Named.ByPlaceholder(parts[1]);
            case "raw" -> new Named.ByLine(parts[1]);
            default -> {
                String[] course = parts[1].split("\n", 3);
                yield new Named.ByCourse(new CourseText(course[0], course[1], LinkForm.unnormalized(course[2])));
            }
        };
    }

    /** Whether lines of this kind name a course at all. */
    static boolean isCourse(CourseKind kind) {
        return kind == CourseKind.LINKED || kind == CourseKind.UNLINKED;
    }

    static String folded(String text) {
        return Folding.of(text);
    }

    @Override
    public int compareTo(CourseKey other) {
        return value.compareTo(other.value);
    }
}
