package org.cardwright.html;

import java.util.Optional;

import org.cardwright.site.BodyMarks;
import org.cardwright.text.Span;

/**
 * A level's heading in a body, such as {@code Customer Service (Level 1 - Awareness)} (format notes, 1).
 *
 * @param competencyAt the competency's range in the heading's HTML
 * @param numberAt the number's range
 * @param nameAt the name's range; empty and at the number's end where there is none
 */
public record LevelHeading(String competency, Span competencyAt, int number, Span numberAt, String name, Span nameAt) {
    /** No heading is anywhere near. */
    private static final int LONGEST = 1000;

    /** What a heading says; empty if it names no level: nothing but blanks stands behind the parentheses that do. */
    static Optional<LevelHeading> of(String html) {
        int close = beforeBlanks(html, 0, html.length()) - 1;
        if (html.length() > LONGEST || close < 0 || html.charAt(close) != ')') {
            return Optional.empty();
        }
        for (int open = html.indexOf('('); open >= 0; open = html.indexOf('(', open + 1)) {
            int word = afterBlanks(html, open + 1);
            int number = afterBlanks(html, word + BodyMarks.LEVEL.length());
            if (html.regionMatches(true, word, BodyMarks.LEVEL, 0, BodyMarks.LEVEL.length()) && number < close
                    && html.charAt(number) >= '0' && html.charAt(number) <= '9') {
                Optional<Span> name = name(html, number + 1, close);
                if (name.isPresent()) {
                    return Optional.of(heading(html, open, number, name.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The name behind the number and a dash, or nothing behind the number; empty if something else stands there. */
    private static Optional<Span> name(String html, int from, int close) {
        int dash = afterBlanks(html, from);
        if (dash == close) {
            return Optional.of(new Span(from, from));
        }
        int start = afterBlanks(html, dash + 1);
        boolean named = "-\u2013\u2014".indexOf(html.charAt(dash)) >= 0 && html.indexOf(')', start) == close;
        return named ? Optional.of(new Span(start, beforeBlanks(html, start, close))) : Optional.empty();
    }

    private static LevelHeading heading(String html, int open, int number, Span name) {
        int start = Math.min(open, afterBlanks(html, 0));
        Span competency = new Span(start, beforeBlanks(html, start, open));
        return new LevelHeading(HtmlText.decode(competency.of(html)), competency, html.charAt(number) - '0',
                new Span(number, number + 1), HtmlText.decode(name.of(html)), name);
    }

    private static int afterBlanks(String html, int from) {
        int at = from;
        while (at < html.length() && isBlank(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int beforeBlanks(String html, int from, int to) {
        int end = to;
        while (end > from && isBlank(html.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    LevelHeading shifted(int by) {
        return new LevelHeading(competency, competencyAt.shifted(by), number, numberAt.shifted(by), name,
                nameAt.shifted(by));
    }
}
