package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.FieldMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule is a warning in plain words, and silent about what the site can show. */
class FieldRulesTest {
    private static final String SEARCH = "A quotation mark, a backslash or a line break breaks the search of the whole "
            + "site. Use curly quotation marks, or leave it out.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SERIES       | 501                        | ``
            SERIES       | ``                         | The series is a number, such as 501.
            SERIES       | 5O1                        | The series is a number, such as 501.
            SERIES       | 0501                       | Leave out the zero in front: the site adds it by itself.
            PERMALINK    | /cards/501-A               | ``
            PERMALINK    | /cards/501 A               | A permalink must not contain blanks; use hyphens.
            PERMALINK    | cards/501-A                | A permalink begins with a slash.
            LEVEL        | 7-9                        | ``
            LEVEL        | GS 7-9                     | The site looks for two grades with a hyphen, such as 7-9.
            CATEGORY     | career                     | ``
            CATEGORY     | careers                    | The site lists only cards whose category is "career".
            FILTERS      | Personal-A GS-7-9 series-0501 | ``
            COMPETENCY   | Learning                   | ``
            COMPETENCY   | ``                         | A card needs a competency; the site lists it by that name.
            LAYOUT       | anything else              | ``
            """)
    void aFieldSaysWhatTheSiteNeeds(CardField field, String text, String message) {
        assertEquals(message, FieldRules.of(field).check(text).map(FieldMessage::text).orElse(""));
    }

    @Test
    void filtersAreThreeWords() {
        assertEquals("The site expects three words here, parted by blanks: group and competency, GS level, series.",
                FieldRules.of(CardField.FILTERS).check("Personal A GS-7-9 series-0501").orElseThrow().text());
    }

    @ParameterizedTest
    @CsvSource({"TITLE", "DESCRIPTION", "COMPETENCY", "PERMALINK", "FILTERS", "LEVEL", "GROUP"})
    void whatBreaksTheSearchIsSaidAtEachField(CardField field) {
        for (String text : new String[] {"a \"b\"", "a\\b", "a\nb"}) {
            assertEquals(new FieldMessage(Severity.WARNING, SEARCH), FieldRules.of(field).check(text).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://example.gov/a  | ``
            HTTP://example.gov     | ``
            ``                     | ``
            www.example.gov        | A link of the web begins with https://
            https://               | A link of the web begins with https://
            https://example.gov/a b| A link must not contain blanks.
            """)
    void aLinkIsOneOfTheWeb(String link, String message) {
        assertEquals(message, FieldRules.link(link).map(FieldMessage::text).orElse(""));
    }
}
