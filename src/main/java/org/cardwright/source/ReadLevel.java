package org.cardwright.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A proficiency level as the generator reads it.
 *
 * @param name what it is within a text
 * @param number empty if it is no number at all; what cannot be read as one is NaN, which equals itself here and there
 */
record ReadLevel(String name, Optional<Double> number) {
    /** The levels of a text such as {@code 1,2}. */
    static List<ReadLevel> all(String text) {
        return Arrays.stream(text.split(",", -1)).map(part -> of(EngineNumber.of(part))).toList();
    }

    /** The levels of an entry: a number or a text; a missing one is a level, too. */
    static List<ReadLevel> all(Optional<SourceValue> value) {
        return switch (value.orElse(null)) {
            case SourceValue.Words words -> all(EngineText.trim(words.text()));
            case SourceValue.Digits digits -> List.of(of(EngineValue.number(digits)));
            case null, default -> List.of(new ReadLevel(EngineValue.printed(value), Optional.empty()));
        };
    }

    private static ReadLevel of(double number) {
        // Of the two zeros the engine knows only one here.
        return new ReadLevel(EngineNumber.text(number), Optional.of(number + 0.0));
    }

    /** Whether the card has a heading for it: nothing is read as 0. */
    boolean counts() {
        return number.filter(value -> value == 0).isEmpty();
    }

    /** The level as a whole number. */
    Optional<Integer> whole() {
        return number.filter(value -> value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE)
                .map(Double::intValue);
    }
}
