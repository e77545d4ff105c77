package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What is decoded without the parser is what the parser would make of it. */
final class HtmlTextTest {
    private static final List<String> PIECES = List.of("&", "&#58;", "&#5", "&#x3a;", "#", ";", "amp", "amp;", "lt", "=",
            "utm_id", "copy", "courseId", "not", "notin;", "frac12", "AElig", " ", "a", "7", "58;", "&AMP", "sup2", "x",
            "\uD83D\uDE00", "é", "uml", "Agrave", "zwj;", "THORN", "yen", "QUOT", ":", "\"", "<");

    @Test
    void referencesAreDecodedAsTheParserDecodesThem() {
        Random random = new Random(7);
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(1, 6); piece > 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertEquals(Parser.unescapeEntities(text.toString(), false), HtmlText.decode(text.toString()));
            assertEquals(Parser.unescapeEntities(text.toString(), true), HtmlText.decodeAttribute(text.toString()));
            assertEquals(text.toString(), HtmlText.decode(HtmlText.encode(text.toString())), text.toString());
        }
    }

    @Test
    void whatTheEditorWritesIntoABodyIsNoCommandToJekyllAndReadsAsTheText() {
        Random random = new Random(8);
        List<String> pieces = List.of("{", "{", "%", "}", "%}", "#", "\\", " x ", "&", "<", "-");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(1, 9); piece > 0; piece--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String written = HtmlText.encodeBody(text.toString());
            assertEquals(-1, LiquidText.first(written, 0), written);
            assertEquals(-1, written.indexOf('\\'), written);
            assertEquals(text.toString(), HtmlText.decode(written));
        }
        assertEquals("&#123;&#123;{ a }} &#123;% b %} { {", HtmlText.encodeBody("{{{ a }} {% b %} { {"));
    }

    @Test
    void everyNameOfOneLetterAfterAnotherIsDecodedAsTheParserDecodesIt() {
        for (char first = 'A'; first <= 'z'; first++) {
            for (char second = 'A'; second <= 'z'; second++) {
                for (String rest : List.of("", "p", "grave", "acute", "circ", "tilde", "uml", "r=1", "lash", "m", "t")) {
                    String text = "&" + first + second + rest + " ";
                    assertEquals(Parser.unescapeEntities(text, false), HtmlText.decode(text));
                }
            }
        }
    }
}
