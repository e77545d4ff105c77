package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final int EFFORT = Integer.getInteger("cardwright.effort", 1);
    private static final List<String> PARTS = List.of("&", "&", "&amp", "&amp;", "&#58;", "&#58", "&#", "&#x3A;", "&#xZ", "&lt", "gt;",
            "&notit;", "&copy", "&nbsp;", "&ampere", "&b=2", "=", "-", "_", ";", "#", "1", "a", " ", "é", "&é", "&ampé", "😀", "\u0000",
            "&#0;", "&#128;", "&#xD800;", "&#1114112;", "&#99999999999;", "\n", "&zwj;", "&CounterClockwiseContourIntegral;", "<", "\"");

    @Test
    void textsAreDecodedAsTheHtmlParserDecodesThem() {
        Random random = new Random(20261122);
        for (int round = 0; round < 30_000 * EFFORT; round++) {
            StringBuilder html = new StringBuilder();
            for (int left = random.nextInt(6); left >= 0; left--) {
                html.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            String text = html.toString();
            assertEquals(Parser.unescapeEntities(text, false), HtmlText.decode(text), text);
            assertEquals(Parser.unescapeEntities(text, true), HtmlText.decodeAttribute(text), text);
        }
    }
}
