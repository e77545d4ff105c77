package org.cardwright.merge;

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
        ListMerge.Merged<String> result = ListMerge.merge(items(base), items(ours), items(theirs), (_, _, _) -> Optional.empty(),
                (_, old, mine, other) -> List.of("{" + String.join("", old) + "|" + String.join("", mine) + "|"
                        + String.join("", other) + "}"));
        assertEquals(merged, String.join("", result.merged()));
    }

    /** The places count in the list that both sides began with; items of stretches of one length are decided one by one. */
    @ParameterizedTest
    @CsvSource({"abcd, aXYd, aZWd, a{1b|X|Z}{2c|Y|W}d", "abcd, aXYd, aZd, a{1bc|XY|Z}d", "abc, Xbc, Ybc, {0a|X|Y}bc", "abcd, aXXd, abcYd, aXXYd",
        "abcdef, aXYZef, abPQRf, aX{2c|Y|P}{3d|Z|Q}Rf", "abcd, XbcY, ZbcW, {0a|X|Z}bc{3d|Y|W}", "abcdefg, aXcdeYg, abPQefZ, aXPQeYZ", "ab, aXb, aYb, aXYb",
        "abcd, acd, abXd, aXd", "abc, aXbc, aYc, aXYc", "abc, XYZ, abW, XY{2c|Z|W}"})
    void aDisputeKnowsWhereItBegan(String base, String ours, String theirs, String merged) {
        ListMerge.Merged<String> result = ListMerge.merge(items(base), items(ours), items(theirs), (_, _, _) -> Optional.empty(),
                (at, old, mine, other) -> List.of("{" + at + String.join("", old) + "|" + String.join("", mine) + "|"
                        + String.join("", other) + "}"));
        assertEquals(merged, String.join("", result.merged()));
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, abc", "aXc, abc, a{1|X|b}c", "abc, ac, a{1|b|}c", "ac, abc, a{1||b}c", ", ab, {0||ab}", "Xbc, abY, {0|X|a}b{2|c|Y}"})
    void whereNobodyKnowsHowTheyBeganEachStretchThatDiffersIsDisputed(String ours, String theirs, String merged) {
        ListMerge.Merged<String> result = ListMerge.choose(items(ours), items(theirs), (at, old, mine, other) -> List.of("{" + at
                + String.join("", old) + "|" + String.join("", mine) + "|" + String.join("", other) + "}"));
        assertEquals(merged, String.join("", result.merged()));
    }
}
