package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelHeadingTest {
    private static final int EFFORT = Integer.getInteger("cardwright.effort", 1);
    /** What a heading is, in one expression. */
    private static final Pattern FORM =
            Pattern.compile("\\s*(.*?)\\s*\\(\\s*Level\\s*([0-9])\\s*(?:[-\u2013\u2014]\\s*([^)]*?))?\\s*\\)\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final List<String> PARTS = List.of("Customer", " ", "\n", "\t", "(", ")", "Level", "level", "LEVEL", "1", "12", "-",
            "–", "—", "Awareness", "(Level 1 - Awareness)", "(Level 2)", "( Level 3 – x )", "\u00A0", "&amp;", "\u000B", "(Level", "(Level 4 -",
            "Le", "()");

    private static Optional<LevelHeading> expected(String html) {
        Matcher matcher = FORM.matcher(html);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean named = matcher.group(3) != null;
        return Optional.of(new LevelHeading(HtmlText.decode(matcher.group(1)),
                new Span(matcher.start(1), matcher.end(1)), Integer.parseInt(matcher.group(2)),
                new Span(matcher.start(2), matcher.end(2)), named ? HtmlText.decode(matcher.group(3)) : "",
                named ? new Span(matcher.start(3), matcher.end(3)) : new Span(matcher.end(2), matcher.end(2))));
    }

    @Test
    void aHeadingSaysWhatItsFormSays() {
        Random random = new Random(20261122);
        int headings = 0;
        for (int round = 0; round < 60_000 * EFFORT; round++) {
            StringBuilder html = new StringBuilder();
            for (int left = random.nextInt(9); left >= 0; left--) {
                html.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            Optional<LevelHeading> heading = LevelHeading.of(html.toString());
            assertEquals(expected(html.toString()), heading, () -> "in " + html);
            headings += heading.isPresent() ? 1 : 0;
        }
        assertTrue(headings > 3_000 * EFFORT, "only " + headings + " headings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ")", "()", "(Level 0)", "(Level 9)", "(Level /)", "(Level :)", "A (Level 1", "(Level)", "A(Level1-B)", "Level 1)", "(Level 1 -)", "(Level 1 -",
        "(Level 1)\u000E", "(Level 1)\t", "(Level 1)\r", "(Level 1)\b", "\u000B(\u000BLevel\u000B1\u000B-\u000BB\u000B)\u000B", "(Level 1 - B) (Level 2 - C)", "(Level 1 - B) c", " "})
    void aHeadingAtTheEdgeSaysWhatItsFormSays(String html) {
        assertEquals(expected(html), LevelHeading.of(html));
        assertEquals(expected(html).map(heading -> new LevelHeading(heading.competency(), heading.competencyAt().shifted(7), heading.number(),
                heading.numberAt().shifted(7), heading.name(), heading.nameAt().shifted(7))), LevelHeading.of(html).map(heading -> heading.shifted(7)));
    }

    @Test
    void whatIsAsLongAsAWholeCardIsNoHeading() {
        String heading = " (Level 1 - Awareness)";
        assertTrue(LevelHeading.of("A".repeat(1000 - heading.length()) + heading).isPresent());
        assertEquals(Optional.empty(), LevelHeading.of("A".repeat(1001 - heading.length()) + heading));
    }
}
