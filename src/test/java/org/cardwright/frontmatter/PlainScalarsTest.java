package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

final class PlainScalarsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Customer Service", "7-9", "10-13", "a:b", "a#b", "it's", "say \"so\"", "x, y [z]", "-a", "?a", "’", "– dash",
        "/cards/501-X", "P&L", "<a href=\"https://x\">T</a>", "1st", "2024 Budget", "e5", "0501 Accounting", "v1.2.3"})
    void ordinaryTextsNeedNoQuotes(String text) {
        assertTrue(PlainScalars.isText(text));
        assertEquals(text, read("k: " + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "a: b", "a:", "a #b", "- a", "-", "? a", ": a", "#a", "[a", "{a", "&a", "*a", "!a", "|", ">", "'a", "\"a",
        "%a", "@a", "`a", ",a", "---", "... a", "a\nb", "a\tb", "yes", "No", "TRUE", "off", "y", "~", "null", "=", "<<", "501", "0510", "1_000",
        "1,000", "0x1F", "0b1", "1.5", ".5", "1e3", "12:30", "190:20:30", "2026-11-21", "2026-1-2", "2026-11-21 10:00:00", ".inf", "-.INF",
        ".nan", "+7", ":symbol"})
    void textsThatYamlOrPsychWouldReadOtherwiseNeedQuotes(String text) {
        assertFalse(PlainScalars.isText(text));
        assertEquals(text, read("k: " + ScalarWriter.least(text)));
        assertEquals(text, read("k: " + ScalarWriter.doubleQuoted(text)));
    }

    @Test
    void leastQuotingIsSingleUnlessOnlyDoubleQuotesCanHoldIt() {
        assertEquals("it's so", ScalarWriter.least("it's so"));
        assertEquals("'it''s: so'", ScalarWriter.least("it's: so"));
        assertEquals("\"a\\nb\"", ScalarWriter.least("a\nb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "NULL", "yes", "No", "true", "FALSE", "on", "off", "OFF", "y", "Y", "n", "=", "<<", ".inf", "+.Inf",
        "-.INF", ".nan", ".NaN", "0", "7", "-7", "+7", "0510", "0o17", "0x1F", "0b101", "1_000", "1,000", "1,000,000,000,000", "1.5", "1.", ".5", "-.5",
        "1e3", "1.5e-3", "1.5E+3", "12:30", "190:20:30", "1:30.5", "2026-11-21", "2026-1-2", "2026-11-21 10:00:00", "2026-11-21t10:00:00Z",
        "2026-11-21T10:00:00.5 -05:00", "12345678901234567890"})
    void whatYamlMakesSomethingElseOfThanTextIsKnown(String text) {
        assertTrue(PlainScalars.isConstructed(text));
        assertTrue(PlainScalars.isConstructed(text), "asked again");
        assertTrue(PlainScalars.isMisread(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yess", "nulls", "nul", "none", "not", "ok", "fal", "offs", "nay", ".in", ".nano", "-", "+", ".", "..", "a", "e5", "1a", "7-9", "10-13",
        "0x", "0xG", "0b2", "1:60", "1:2:3x", "2026-11", "2026-11-21 10:00", "2026-11-21x", "20261-1-1", "1st", "5 %", "-a", "+a", ".5.5x", "<", "<<<", "==",
        "~a", "12 34", "1/2", "(1)", "\"1\"", "*1", "#1", "1234567890123 words", "2026 is the year", "Ninety", "Oxford", "true north", "yes, no", "0501 Accounting",
        "/1", ";1", ":1x", "1;2", "12;30", "1`2"})
    void whatYamlReadsAsTextIsKnown(String text) {
        assertFalse(PlainScalars.isConstructed(text));
        assertEquals(text.charAt(0) == ':', PlainScalars.isMisread(text));
    }

    /** SnakeYAML takes less for numbers than Ruby does; what it constructs must be known here, except for {@code ._1}. */
    @Test
    void noShortTextIsTakenForTextThatYamlConstructs() {
        Resolver resolver = new Resolver();
        String letters = "01589-+.:,_eExfFnNyYtToO~=< aZ;`/";
        List<String> texts = new ArrayList<>(List.of(""));
        for (int from = 0, length = 0; length < 4; length++) {
            int to = texts.size();
            for (; from < to; from++) {
                for (int i = 0; i < letters.length(); i++) {
                    texts.add(texts.get(from) + letters.charAt(i));
                }
            }
        }
        List<String> missed = texts.stream().filter(text -> !text.isBlank() && !text.matches("[-+]?\\._.*") && !PlainScalars.isConstructed(text)
                && !resolver.resolve(NodeId.scalar, text, true).equals(Tag.STR)).toList();
        assertEquals(List.of(), missed);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "7, true", "510, true", "1000, true", "00, false", "0510, false", "-7, false", "1_0, false", "'1,0', false",
        "1.0, false", "'', false", "x, false", "7x, false"})
    void aDecimalNumberIsOneThatYamlReadsAsItIsWritten(String text, boolean decimal) {
        assertEquals(decimal, PlainScalars.isDecimal(text));
    }

    @ParameterizedTest
    @CsvSource({"':', false", "':a', true", "'a:', false", "'::', true", "no, true", "word, false"})
    void aColonInFrontMakesASymbolForRuby(String text, boolean misread) {
        assertEquals(misread, PlainScalars.isMisread(text));
    }

    /** What YAML 1.1 lets stand raw on one line, except for the tab, which no editor shows. */
    @Test
    void onlyWhatCanBePrintedStandsOnALineAsItIs() {
        for (int c = 0; c < 0x11000; c++) {
            boolean printable = c >= ' ' && c <= '~' || c > 0x9F && (c < 0xD800 || c > 0xDFFF)
                    && c != 0x2028 && c != 0x2029 && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
            int code = c;
            assertEquals(printable, PlainScalars.isInline(c), () -> Integer.toHexString(code));
        }
        assertTrue(PlainScalars.isInline(0x10FFFF));
    }

    private static Object read(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).<java.util.Map<String, Object>>load(yaml).get("k");
    }
}
