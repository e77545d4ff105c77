package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.cardwright.merge.ValueChange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One value became another one on three cards: what is said of it. */
class ValueChangeTest {
    private static final List<String> CARDS = List.of("a.md", "b.md", "c.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, emptyValue = "", value = {
        "0501|501|\"0501\" is now \"501\" (3 times on 3 cards)", "501|0501|\"501\" is now \"0501\" (3 times on 3 cards)",
        "510.0|510|\"510.0\" is now \"510\" (3 times on 3 cards)", "Mid|''|removed \"Mid\" (3 cards)",
        "''|Mid|added \"Mid\" (3 cards)", "~|Entry|\"~\" is now \"Entry\" (3 times on 3 cards)",
        "0501 Financial|501 Financial|\"0501\" is now \"501\" (3 times on 3 cards)",
        "/cards/501-A B|/cards/0501-A B|\"501\" is now \"0501\" (3 times on 3 cards)",
        "GS 7-9|GS 10-13|\"7-9\" is now \"10-13\" (3 times on 3 cards)", "GS 7-9|7-9|removed \"GS\" (3 cards)",
        "good service|very good service|added \"very\" (3 cards)", "works with|works well with|added \"well\" (3 cards)", "works well with|works with|removed \"well\" (3 cards)",
        "a b c|a c|removed \"b\" (3 cards)",
        "customer service|Customer Service|\"customer service\" is now \"Customer Service\" (3 times on 3 cards)",
        "one service|one services|\"service\" is now \"services\" (3 times on 3 cards)",
        "A  B|A B|only spaces and invisible characters (3 times on 3 cards)",
        "A B|A\u00A0B|only spaces and invisible characters (3 times on 3 cards)",
        "A B|A\u200B B|only spaces and invisible characters (3 times on 3 cards)",
        "A B|A B |only spaces and invisible characters (3 times on 3 cards)",
        "AB C|A B C|only spaces and invisible characters (3 times on 3 cards)",
        "''|' '|only spaces and invisible characters (3 times on 3 cards)",
        "x 😀 y|x 😁 y|\"😀\" is now \"😁\" (3 times on 3 cards)",
        "the cafe\u0301 x|the cafe x|\"cafe\u0301\" is now \"cafe\" (3 times on 3 cards)",
        "https://a.org/x/1|https://b.net/x/1|\"a.org\" is now \"b.net\" (3 times on 3 cards)",
        "http://a.org/x|https://a.org/x|\"http\" is now \"https\" (3 times on 3 cards)",
        "https://a.org/x?s=1|https://a.org/x|removed \"?s=1\" (3 cards)"})
    void itIsSaidInWholeWords(String before, String after, String words) {
        assertEquals("Field: " + words, Summary.step(new ValueChange("Field", before, after).core(), CARDS));
    }

    /** A title may be of any length, the line is not. */
    @ParameterizedTest
    @CsvSource({"200", "90"})
    void aLongValueIsCut(int length) {
        String line = Summary.step(new ValueChange("Field", "", "w".repeat(length)).core(), CARDS);
        assertEquals("Field: added \"" + "w".repeat(79) + "…\" (3 cards)", line);
    }
}
