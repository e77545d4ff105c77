package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Stream;

import org.cardwright.fixtures.Sample;
import org.cardwright.model.CardHead;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BegunCardTest {
    static List<Sample> samples() {
        return Sample.all(50);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aCardThatWasOnlyBegunSaysWhatOneSaysThatWasReadWhole(Sample sample) {
        CardDocument whole = CardDocument.read(sample.source());
        CardDocument begun = CardDocument.begin(sample.source());

        assertEquals(CardHead.of(whole.card()), begun.head());
        assertEquals(whole.head(), begun.head());
        assertEquals(whole.readable(), begun.readable());
        assertSame(sample.source(), begun.source());
        assertEquals(whole.card(), begun.card());
        assertEquals(whole.findings(), begun.findings());
        assertEquals(whole.template(), begun.template());
        assertEquals(whole.beside(), begun.beside());
        assertEquals(CardHead.of(whole.card()), begun.head());
    }

    @Test
    void theBodyIsReadOnceWhoeverAsksForItFirst() {
        CardDocument begun = CardDocument.begin(new SourceText("---\ntitle: a\n---\n", false));
        assertEquals(1, Stream.generate(begun::card).parallel().limit(50).map(System::identityHashCode).distinct()
                .count());
    }
}
