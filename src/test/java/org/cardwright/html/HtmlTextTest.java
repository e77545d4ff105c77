package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a & b|a & b|a & b", "a&b|a&b|a&b", "&amp;|&amp;amp;|&amp;amp;", "&lt|&amp;lt|&amp;lt", "&lt=|&amp;lt=|&lt=", "&#5|&amp;#5|&amp;#5", "&#x|&#x|&#x",
        "&|&|&", "a&|a&|a&", "&&lt;|&&amp;lt;|&&amp;lt;", "&copyright;|&amp;copyright;|&copyright;", "<b>|&lt;b&gt;|&lt;b&gt;", "\"'|\"'|&quot;'",
        "&CounterClockwiseContourIntegral;|&amp;CounterClockwiseContourIntegral;|&amp;CounterClockwiseContourIntegral;", "a␍b|a&#13;b|a␍b", "a␍¶b|a␍¶b|a␍¶b"})
    void onlyWhatHtmlWouldReadOtherwiseIsEscaped(String text, String content, String attribute) {
        assertEquals(content, VisibleText.of(HtmlText.encode(text(text))));
        assertEquals(attribute, VisibleText.of(HtmlText.encodeAttribute(text(text))));
        assertEquals(content.replace("&lt;", "<").replace("&gt;", ">").replace("&#13;", "␍"),
                VisibleText.of(HtmlText.encodeReferences(text(text))));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {"a b,a b,a b", " a,a,a", "a ,a,a", "a  b,a b,a  b",
        "a\tb,a b,a\tb", "\u00A0a\u200B\u200Bb␍¶,a b,a\u200B\u200Bb", "``,``,``", "`  `,``,``", "\u00A0,``,``", "a,a,a", "\u2000a\u200A,a,a",
        "\u1FFFa\u2010,\u1FFFa\u2010,\u1FFFa\u2010", "!a~,!a~,!a~", "a b c,a b c,a b c", "a b ,a b,a b", "a\u00A0b,a b,a\u00A0b"})
    void blanksAreFoldedAndTrimmedAlike(String text, String folded, String trimmed) {
        assertEquals(folded, HtmlText.fold(text(text)));
        assertEquals(text(trimmed), HtmlText.trim(text(text)));
    }

    private static String text(String visible) {
        return SourceText.decode(VisibleText.bytes(visible)).text();
    }
}
