package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedTextTest {
    private static String marked(List<ChangedText.Piece> pieces) {
        return pieces.stream().map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "same|same|same|same",
        "GSU|Graduate School|[GSU]|[Graduate School]",
        "Principles|Principals|Princip[les]|Princip[als]",
        "of the Budget|of a Budget|of [the] Budget|of [a] Budget",
        "https://a.org/x|http://a.org/x|http[s]://a.org/x|http://a.org/x",
        "www.LearnAtGSUSA.com/ADMB7003|www.learn.gsusa.edu/ADMB7003"
            + "|www.[LearnAtGSUSA.com]/ADMB7003|www.[learn.gsusa.edu]/ADMB7003",
        "One old and two old|One new and two new|One [old] and two [old]|One [new] and two [new]",
        "aa|a|[aa]|[a]"})
    void onlyWhatChangesIsMarked(String before, String after, String markedBefore, String markedAfter) {
        ChangedText change = ChangedText.of(before, after);
        assertEquals(markedBefore, marked(change.before()));
        assertEquals(markedAfter, marked(change.after()));
    }

    @ParameterizedTest
    @CsvSource({"😀,😁", "a😀b,a😁b", "😀😀,😀"})
    void charactersStayWhole(String before, String after) {
        ChangedText change = ChangedText.of(before, after);
        Stream.concat(change.before().stream(), change.after().stream()).flatMapToInt(piece -> piece.text().codePoints())
                .forEach(code -> assertNotEquals(Character.SURROGATE, Character.getType(code)));
        assertEquals(before, change.before().stream().map(ChangedText.Piece::text).collect(Collectors.joining()));
        assertEquals(after, change.after().stream().map(ChangedText.Piece::text).collect(Collectors.joining()));
    }
}
