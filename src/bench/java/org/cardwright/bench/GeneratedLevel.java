package org.cardwright.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One proficiency level of a generated card. */
record GeneratedLevel(int number, List<String> behaviors, List<String> definitions) {
    /** One to four levels in a row, starting where the career level usually does. */
    static List<GeneratedLevel> draw(int careerLevel, Draw draw) {
        int first = 1 + careerLevel + (careerLevel > 0 ? draw.number(0, 1) : 0);
        int last = Math.min(5, first + draw.weighted(4, 12, 3, 1));
        return IntStream.rangeClosed(first, last).mapToObj(number -> new GeneratedLevel(number,
                Stream.generate(() -> Words.behavior(draw)).limit(draw.number(2, 4)).toList(),
                Words.definitions(number))).toList();
    }

    /** The first three levels, with as many behaviors as a competency has at most. */
    static List<GeneratedLevel> three(Draw draw) {
        return IntStream.rangeClosed(1, 3).mapToObj(number -> new GeneratedLevel(number,
                Stream.generate(() -> Words.behavior(draw)).limit(7).toList(), Words.definitions(number))).toList();
    }

    String name() {
        return Words.LEVEL_NAMES.get(number - 1);
    }

    /** All items of the levels as the front matter holds them, in one of the separator styles of the notes. */
    static String joined(List<GeneratedLevel> levels, boolean behaviors, int separators) {
        List<String> texts = new ArrayList<>();
        for (GeneratedLevel level : levels) {
            texts.add(String.join(separators == 1 ? "  " : separators == 2 ? "  ? " : " ? ",
                    behaviors ? level.behaviors : level.definitions));
        }
        return separators == 1 ? " " + String.join(" ?  ", texts) : String.join(" ? ", texts);
    }
}
