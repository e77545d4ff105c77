package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cardwright.model.CardField;
import org.cardwright.model.FieldMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SERIES       | 501                        | ``
            SERIES       | 5O1                        | The series must be a number, such as 501.
            SERIES       | ``                         | ``
            LEVEL        | 7-9                        | ``
            LEVEL        | GS 7-9                     | The site looks for two grades with a hyphen, such as 7-9.
            LAYOUT       | anything else              | ``
            """)
    void aFieldSaysWhatNoCheckOfTheCardSays(CardField field, String text, String message) {
        assertEquals(message, FieldRules.of(field).check(text).map(FieldMessage::text).orElse(""));
    }

    @Test
    void anItemHoldsAText() {
        assertEquals("This item is empty. Type a text, or press Backspace to remove it.",
                FieldRules.item(" ").map(FieldMessage::text).orElse(""));
        assertEquals("", FieldRules.item("Listens").map(FieldMessage::text).orElse(""));
    }
}
