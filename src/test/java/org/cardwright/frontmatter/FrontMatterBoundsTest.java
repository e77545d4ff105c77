package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;
import org.cardwright.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class FrontMatterBoundsTest {
    private static final String NONE = "none: ";

    private static String text(String visible) {
        return SourceText.decode(VisibleText.bytes(visible)).text();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/frontmatter/bounds.txt", delimiter = '¦', ignoreLeadingAndTrailingWhitespace = false)
    void theFrontMatterIsWhatStandsBetweenTwoFences(String marked) {
        boolean none = marked.startsWith(NONE);
        String marks = text(none ? marked.substring(NONE.length()).replace("''", "") : marked);
        int close = marks.indexOf('»') - 1;
        Optional<FrontMatterBounds> bounds = none ? Optional.empty() : Optional.of(new FrontMatterBounds(
                new Span(marks.indexOf('«'), close), marks.indexOf('‸') - 2));
        assertEquals(bounds, FrontMatterBounds.of(marks.replaceAll("[«»‸]", "")));
    }

    @ParameterizedTest
    @CsvSource({"---, true", "---¶, true", "--- ␉␍¶a, true", "---¶a: 1¶, true", "'', false", "--, false", "---a, false",
        "--- a, false", "...¶, false", "¶---¶, false", "a¶---¶, false"})
    void aFileThatOpensWithAFenceIsToldFromOneWithout(String file, boolean opens) {
        assertEquals(opens, FrontMatterBounds.opens(text(file)));
    }
}
