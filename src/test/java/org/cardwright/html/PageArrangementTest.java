package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Where the parts of a box are. */
class PageArrangementTest {
    /** Words of so many letters, each one pixel wide and ten high. */
    private record Words(PageSpace space, int letters) implements PageArrangement.Part {
        @Override
        public double width() {
            return letters;
        }

        @Override
        public double height(double width) {
            return 10 * Math.ceil(letters / width);
        }
    }

    private static Words words(double above, double below, double share, int letters) {
        return new Words(new PageSpace(above, below, share), letters);
    }

    private static String places(OptionalDouble gap, double room, Words... parts) {
        PageArrangement arranged = PageArrangement.of(List.of(parts), gap, room);
        return arranged.places().stream().map(place -> String.format(Locale.ROOT, "%.0f,%.0f %.0f×%.0f", place.x(), place.y(),
                place.width(), place.height())).collect(Collectors.joining(" | ")) + " = " + Math.round(arranged.height());
    }

    @Test
    void partsAreBelowEachOtherWithTheirSpace() {
        assertEquals("0,5 100×10 | 0,16 100×30 | 0,53 50×20 = 73",
                places(OptionalDouble.empty(), 100, words(5, 1, 1, 100), words(0, 0, 1, 201), words(7, 0, 0.5, 60)));
    }

    @Test
    void aMarkerIsBeforeTheFirstLineOfWhatFollows() {
        assertEquals("-6,0 6×10 | 0,0 100×20 = 20",
                places(OptionalDouble.empty(), 100, words(0, 0, PageSpace.MARKER, 6), words(0, 0, 1, 150)));
    }

    @Test
    void aButtonIsInTheMiddleAndNotWiderThanTheBox() {
        assertEquals("20,12 60×10 = 26", places(OptionalDouble.empty(), 100, words(12, 4, PageSpace.FIT, 60)));
        assertEquals("0,12 50×20 = 36", places(OptionalDouble.empty(), 50, words(12, 4, PageSpace.FIT, 60)));
    }

    @Test
    void partsOfARowShareTheWidthAndAreAsHighAsTheHighest() {
        assertEquals("0,2 45×30 | 55,2 45×30 | 0,40 100×10 = 50", places(OptionalDouble.of(10), 100,
                words(2, 3, 0.5, 45), words(2, 3, 0.5, 130), words(5, 0, 1, 50)));
        assertEquals("0,0 33×10 | 33,0 33×10 | 67,0 33×10 = 10", places(OptionalDouble.of(0), 100,
                Stream.generate(() -> words(0, 0, 1.0 / 3, 20)).limit(3).toArray(Words[]::new)));
    }

    @Test
    void nothingNeedsNoRoom() {
        assertEquals(" = 0", places(OptionalDouble.of(10), 100));
        assertEquals(" = 0", places(OptionalDouble.empty(), 100));
    }
}
