package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.cardwright.model.CourseText;
import org.cardwright.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class CourseLinesTest {
    private static String places(String part, String said, List<Span> spans, String line) {
        String all = spans.stream().map(span -> span.start() + "[" + span.of(line) + "]").collect(Collectors.joining(" "));
        return said.isEmpty() && spans.isEmpty() ? "" : " " + part + " " + said + " at " + all;
    }

    private static String told(CourseLine line) {
        CourseText parts = line.parts();
        return line.shape().name().toLowerCase(Locale.ROOT) + (line.lacksProvider() ? " lacking a provider" : "")
                + (line.number().isPresent() ? " number " + line.number().getAsInt() : "")
                + places("title", parts.title(), line.titles(), line.line())
                + places("provider", parts.provider(), line.providers(), line.line())
                + places("url", parts.url(), line.urls(), line.line())
                + places("shown", "", line.shortUrl().stream().toList(), line.line());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/html/course-lines.txt", delimiterString = " | ", quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void everyLineIsReadWithThePlacesOfItsParts(String line, String read) {
        assertEquals(read, told(CourseLine.read(line)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/html/course-edits.txt", delimiterString = " | ", quoteCharacter = '`')
    void anEditKeepsTheShapeOfALineAndTheSpellingOfTheRest(String line, String wanted, String written) {
        String[] parts = wanted.split("(?:^| )/(?: |$)", -1);
        CourseText course = new CourseText(parts[0], parts[1], parts[2]);
        List<String> ways = CourseWriter.rewrite(CourseLine.read(line), course, CourseShape.LINKED_TITLE);
        assertEquals(written, String.join(" ¦ ", ways));
        assertEquals(course, CourseLine.read(ways.getFirst()).parts());
    }
}
