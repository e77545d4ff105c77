package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelSetsTest {
    /** Levels of today, then cards: + is to have the course, - is not, with a mark behind where a person said so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,2   | +12 +23 -45   | 1,2   | 1,2
            1,2   | +3 -1 -2      | 3     | 3
            1,2,5 | +12           | 1,2,5 | 1,2,5
            ''    | +123 +345     | 3     | 3
            ''    | +12 +34       | 1,3   | 1,3
            2     | +23 -2        | 3     | 3
            3,4   | +34 -34       | none  | 3,4
            3,4   | +34! -34      | none  | 3,4
            3,4   | +34 -34!      | none  | ''
            3,4   | +34! -34!     | none  | none
            1     | +12! +1 -2    | 1     | 1
            1,3   | +13 -1! +3    | 3     | 3
            4     | -4            | ''    | ''
            """)
    void theSmallestChangeIsFound(String today, String cards, String exact, String nearest) {
        List<LevelSets.Holder> holders = Stream.of(cards.split(" ")).map(LevelSetsTest::card).toList();
        assertEquals(exact, words(LevelSets.exact(levels(today.replace(",", "")), holders)));
        assertEquals(nearest, words(LevelSets.nearest(levels(today.replace(",", "")), holders)));
    }

    private static LevelSets.Holder card(String text) {
        return new LevelSets.Holder(text, levels(text.replaceAll("\\D", "")), text.startsWith("+"), text.endsWith("!"));
    }

    private static Set<Integer> levels(String digits) {
        return digits.chars().mapToObj(digit -> digit - '0').collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Optional<Set<Integer>> levels) {
        return levels.map(set -> set.stream().map(String::valueOf).collect(Collectors.joining(","))).orElse("none");
    }
}
