package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReferencesTest {
    private static final List<String> PIECES = List.of("&", "&amp", "&amp;", "&#58;", "&#x3a;", "&#58", "&#", "&#x", "&not",
            "&notit;", "&notin;", "&copy", "&copy=", "&lt;", "&lt", "&nbsp;", "&fjlig;", "&a", "&id=", "&course=", "&;",
            "&CounterClockwiseContourIntegral;", "&NoSuchName;", "&Amp;", "&AMP", "&#0;", "&#1114112;", "&#128;",
            "&#x1F600;", "R&D", " ", ";", "=", "#", "x", "7", "A", "é", "amp;", "https://a.gov/?x=1");

    @Test
    void everyTextIsDecodedAsTheParserDecodesIt() {
        Random random = new Random(2026);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(1, 7); count > 0; count--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String html = text.toString();
            assertEquals(Parser.unescapeEntities(html, false), HtmlText.decode(html), html);
            assertEquals(Parser.unescapeEntities(html, true), HtmlText.decodeAttribute(html), html);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget & Finance", "https://a.gov/?a=1&b=2", "R&D", "&", ""})
    void aTextWithoutReferenceStaysTheSame(String text) {
        assertEquals(text, HtmlText.decode(text));
        assertEquals(text, HtmlText.decodeAttribute(text));
    }
}
