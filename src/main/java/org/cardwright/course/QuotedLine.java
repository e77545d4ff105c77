package org.cardwright.course;

import java.util.List;
import java.util.Optional;

import org.cardwright.html.CourseLine;
import org.cardwright.html.CourseWriter;
import org.cardwright.html.HtmlText;
import org.cardwright.model.Course;
import org.cardwright.model.CourseText;

/**
 * The gentle way for lines in quotes and in block scalars: what stands around the changed words keeps its spelling,
 * which may need less escaping there than in a line without quotes. Only proposes; the card has the last word.
 */
final class QuotedLine {
    private static final String COLON = "&#58;";

    private QuotedLine() {}

    static Optional<String> proposed(Course course, CourseText text) {
        String raw = course.raw();
        if (raw.startsWith(">") || raw.startsWith("|")) {
            return Optional.of(inPlace(course, text)).filter(proposed -> !proposed.equals(raw));
        }
        if (raw.length() < 2 || raw.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String inner = raw.substring(1, raw.length() - 1);
        if (raw.startsWith("'") && raw.endsWith("'")) {
            return rewritten(inner.replace("''", "'"), text).map(line -> "'" + line.replace("'", "''") + "'");
        }
        boolean onlyQuotes = raw.startsWith("\"") && raw.endsWith("\"") && inner.replace("\\\"", "").indexOf('\\') < 0;
        return onlyQuotes ? rewritten(inner.replace("\\\"", "\""), text)
                .filter(line -> line.indexOf('\\') < 0).map(line -> '"' + line.replace("\"", "\\\"") + '"')
                : Optional.empty();
    }

    private static Optional<String> rewritten(String line, CourseText text) {
        CourseLine old = CourseLine.read(line);
        boolean colonsStay = line.contains(COLON);
        return CourseWriter.rewrite(old, text, old.shape()).stream()
                .map(way -> colonsStay ? way : way.replace(COLON, ":"))
                .filter(way -> CourseLine.read(way).parts().equals(text)).findFirst();
    }

    private static String inPlace(Course course, CourseText text) {
        String line = course.raw();
        for (CoursePart part : List.of(CoursePart.LINK, CoursePart.TITLE, CoursePart.PROVIDER)) {
            String before = part.of(course.text());
            String after = part.of(text);
            if (!before.isEmpty() && !before.equals(after)) {
                line = line.replace(before, HtmlText.encodeAttribute(after));
            }
        }
        return line;
    }
}
