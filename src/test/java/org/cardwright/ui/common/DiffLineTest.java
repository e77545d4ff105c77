package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.cardwright.edit.UnifiedDiff;
import org.junit.jupiter.api.Test;

/** Pairs of lines show which part of them differs. */
class DiffLineTest {
    private static List<String> marked(String before, String after) {
        return DiffLine.of(UnifiedDiff.of("a.md", before, after).lines()).stream()
                .map(line -> line.kind() + " " + line.pieces().stream()
                        .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining())).toList();
    }

    @Test
    void aChangedLineShowsItsChangedWords() {
        assertEquals(List.of("PLACE --- a/a.md", "PLACE +++ b/a.md", "PLACE @@ -1,3 +1,3 @@", "SAME  one",
                "REMOVED -[two]", "ADDED +[too]", "SAME  three"), marked("one\ntwo\nthree\n", "one\ntoo\nthree\n"));
    }

    @Test
    void eachChangedWordIsMarkedWholeAndWhatStandsBetweenIsNot() {
        assertEquals(List.of("PLACE --- a/a.md", "PLACE +++ b/a.md", "PLACE @@ -1,1 +1,1 @@",
                "REMOVED -[Establishes] and maintains relationships with [customers]",
                "ADDED +[Establish] and maintains [good ]relationships with [clients]"),
                marked("Establishes and maintains relationships with customers\n",
                        "Establish and maintains good relationships with clients\n"));
    }

    @Test
    void addedAndRemovedLinesStandWhole() {
        assertEquals(List.of("PLACE --- a/a.md", "PLACE +++ b/a.md", "PLACE @@ -1,2 +1,3 @@", "REMOVED -x",
                "ADDED +b", "ADDED +c", "SAME  a"), marked("x\na\n", "b\nc\na\n"));
    }

    @Test
    void theNoteOnAMissingLineEndIsNoLine() {
        assertEquals(List.of("PLACE --- a/a.md", "PLACE +++ b/a.md", "PLACE @@ -1,1 +1,1 @@", "REMOVED -a",
                "PLACE \\ No newline at end of file", "ADDED +b", "PLACE \\ No newline at end of file"),
                marked("a", "b"));
    }

    @Test
    void linesThatLookLikeAHeadAreStillLines() {
        assertEquals(List.of("PLACE --- a/a.md", "PLACE +++ b/a.md", "PLACE @@ -1,2 +1,1 @@", "REMOVED --- x",
                "SAME  a"), marked("-- x\na\n", "a\n"));
    }

    @Test
    void equalTextsHaveNoLines() {
        assertEquals(List.of(), marked("a\n", "a\n"));
    }
}
