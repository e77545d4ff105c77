package org.cardwright.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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
        assertEquals("'it''s: so'", ScalarWriter.least("it's: so"));
        assertEquals("\"a\\nb\"", ScalarWriter.least("a\nb"));
    }

    private static Object read(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).<java.util.Map<String, Object>>load(yaml).get("k");
    }
}
