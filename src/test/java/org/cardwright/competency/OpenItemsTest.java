package org.cardwright.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.cardwright.competency.OpenItems.Item;
import org.cardwright.model.ItemKind;
import org.junit.jupiter.api.Test;

class OpenItemsTest {
    private static final OpenItems ITEMS = new OpenItems(List.of(new Item(ItemKind.BEHAVIOR, "Writes", 2),
            new Item(ItemKind.BEHAVIOR, "Writes", 0), new Item(ItemKind.DEFINITION, "Writes", 3)));

    private static OpenItems given(int... levels) {
        return new OpenItems(IntStream.range(0, levels.length)
                .mapToObj(i -> ITEMS.items().get(i).at(levels[i])).toList());
    }

    @Test
    void whatWasGivenStaysWithItsItemEachOnce() {
        assertEquals(given(5, 0, 1), given(4, 4, 4).keeping(given(5, 0, 1)));
        assertEquals(given(5, 4, 4), given(4, 4, 4).keeping(given(5)));
    }

    @Test
    void aSuggestionWithoutLevelTakesNoneAway() {
        assertEquals(given(1, 0, 3), ITEMS.with(given(1, 0, 0)));
    }

    @Test
    void whatWasEnteredIsPutBackAlsoOnACardWithOtherItems() {
        // Of two that read the same either may have either level.
        assertEquals(given(1, 4, 0), given(0, 0, 5).entering(given(4, 1, 0).entered()));
        assertEquals(given(0, 0, 5), given(0, 0, 5).entering(List.of("4 BEHAVIOR Reads")));
    }

    @Test
    void itIsCountedWhatGetsALevel() {
        assertEquals(2, ITEMS.given());
        assertEquals(1, ITEMS.count(3));
        assertEquals(1, ITEMS.count(0));
    }
}
