package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.model.CardHead;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class CardNarrowingTest {
    private final CardHead first = card("501", "Entry");
    private final CardHead second = card("\"0501\"", "entry");
    private final CardHead third = card("510", "Mid");
    private final CardNarrowing narrowing = new CardNarrowing();

    private static CardHead card(String series, String level) {
        return CardDocument.read(new SourceText("---\nseries: " + series + "\ncareer_level: " + level + "\n---\n", false))
                .head();
    }

    @Test
    void aValueIsTheSameInAnyCaseAndASeriesWithOrWithoutItsZero() {
        assertEquals(List.of("501", "510"), CardNarrowing.values(Stream.of(first, second, third), CardField.SERIES));
        assertEquals(List.of("Entry", "Mid"), CardNarrowing.values(Stream.of(first, second, third),
                CardField.CAREER_LEVEL));
        narrowing.narrow(CardField.SERIES, List.of("0501"));
        narrowing.narrow(CardField.CAREER_LEVEL, List.of("Entry"));
        assertTrue(narrowing.fits(first));
        assertTrue(narrowing.fits(second));
        assertFalse(narrowing.fits(third));
    }

    @Test
    void allFieldsHaveToFitAndOneWithoutValuesLeavesAny() {
        narrowing.narrow(CardField.SERIES, List.of("510"));
        narrowing.narrow(CardField.CAREER_LEVEL, List.of("Entry"));
        assertFalse(narrowing.fits(third));
        narrowing.narrow(CardField.CAREER_LEVEL, List.of());
        assertTrue(narrowing.fits(third));
        assertFalse(narrowing.fits(first));
        narrowing.clear();
        assertTrue(narrowing.fits(first));
    }
}
