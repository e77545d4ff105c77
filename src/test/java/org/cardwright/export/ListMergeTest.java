package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListMergeTest {
    private static List<String> items(String text) {
        return text == null ? List.of() : Stream.of(text.split("")).toList();
    }

    /** One letter is one item; a dispute stands as {base|ours|theirs}. */
    @ParameterizedTest
    @CsvSource({
        "abc, abc, abc, abc", "abc, aXc, abc, aXc", "abc, abc, abY, abY", "abc, aXc, abY, aXY", "abc, Xbc, aYc, XYc",
        "abc, ac, abcd, acd", "abc, abcd, abce, abcde", "abc, abcd, abcd, abcd", ", x, y, xy", "abc, aXc, aXc, aXc",
        "abc, aXc, aYc, a{b|X|Y}c", "abc, ac, aYc, a{b||Y}c", "abc, aXc, ac, a{b|X|}c", "ab, XY, ZY, {a|X|Z}Y",
        "abcd, dabc, abcd, dabc", "abc, , abc, ''", "abc, abc, , ''", "abcdef, XbcdeY, abZdef, XbZdeY",
        "ab, aXb, aY, aXY", "abc, a, abcd, ad", "abc, XYZW, abU, {abc|XYZW|abU}"})
    void changesOfBothSidesAreTakenAndOnlyTheSameItemIsDisputed(String base, String ours, String theirs,
            String merged) {
        List<String> result = ListMerge.merge(items(base), items(ours), items(theirs), (_, _, _) -> Optional.empty(),
                (_, old, mine, other) -> List.of("{" + String.join("", old) + "|" + String.join("", mine) + "|"
                        + String.join("", other) + "}"));
        assertEquals(merged, String.join("", result));
    }
}
