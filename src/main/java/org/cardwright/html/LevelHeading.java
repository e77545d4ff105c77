package org.cardwright.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.text.Span;

/**
 * A level's heading in a body, such as {@code Customer Service (Level 1 - Awareness)} (format notes, 1).
 *
 * @param competencyAt the competency's range in the heading's HTML
 * @param numberAt the number's range
 * @param nameAt the name's range; empty and at the number's end where there is none
 */
public record LevelHeading(String competency, Span competencyAt, int number, Span numberAt, String name, Span nameAt) {
    /** No heading is anywhere near; the form takes time that grows with the square. */
    private static final int LONGEST = 1000;

    private static final Pattern FORM =
            Pattern.compile("\\s*(.*?)\\s*\\(\\s*Level\\s*([0-9])\\s*(?:[-\u2013\u2014]\\s*([^)]*?))?\\s*\\)\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What a heading says; empty if it names no level. */
    static Optional<LevelHeading> of(String html) {
        if (html.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(html);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Span nameAt = matcher.group(3) == null ? new Span(matcher.end(2), matcher.end(2))
                : new Span(matcher.start(3), matcher.end(3));
        return Optional.of(new LevelHeading(HtmlText.decode(matcher.group(1)),
                new Span(matcher.start(1), matcher.end(1)),
                Integer.parseInt(matcher.group(2)), new Span(matcher.start(2), matcher.end(2)),
                matcher.group(3) == null ? "" : HtmlText.decode(matcher.group(3)), nameAt));
    }

    LevelHeading shifted(int by) {
        return new LevelHeading(competency, competencyAt.shifted(by), number, numberAt.shifted(by), name,
                nameAt.shifted(by));
    }
}
