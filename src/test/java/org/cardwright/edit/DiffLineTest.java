package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Lines that were replaced stand above those that replace them, and show which part differs. */
class DiffLineTest {
    private static List<String> marked(LineDiff diff) {
        return DiffLine.of(diff).stream().map(line -> line.kind() + " " + line.pieces().stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining())).toList();
    }

    private static List<String> marked(String before, String after) {
        return marked(LineDiff.of("a.md", before, after));
    }

    @Test
    void aChangedLineShowsItsChangedWords() {
        assertEquals(List.of("SAME  one", "REMOVED -keeps [two]", "ADDED +keeps [too]", "SAME  three"),
                marked("one\nkeeps two\nthree\n", "one\nkeeps too\nthree\n"));
    }

    @Test
    void aPlaceIsNamedWhereLinesAreLeftOut() {
        assertEquals(List.of("PLACE Line 2", "SAME  2", "SAME  3", "SAME  4", "ADDED +new"),
                marked("1\n2\n3\n4\n", "1\n2\n3\n4\nnew\n"));
    }

    @Test
    void addedAndRemovedLinesStandWhole() {
        assertEquals(List.of("REMOVED -x", "ADDED +b", "ADDED +c", "SAME  a"), marked("x\na\n", "b\nc\na\n"));
    }

    @Test
    void aMissingLineEndIsToldWhereItIsAllThatChanges() {
        assertEquals(List.of("REMOVED -a", "PLACE (no line break at the end)", "ADDED +a"), marked("a", "a\n"));
        assertEquals(List.of("REMOVED -a", "ADDED +a", "PLACE (no line break at the end)"), marked("a\n", "a"));
        assertEquals(List.of("REMOVED -a", "ADDED +b"), marked("a", "b"));
    }

    @Test
    void linesThatLookLikeAHeadAreStillLines() {
        assertEquals(List.of("REMOVED --- x", "REMOVED -@@ y", "SAME  a"), marked("-- x\n@@ y\na\n", "a\n"));
    }

    @Test
    void aFileThatIsNewOrRenamedOrGoesIsNamed() {
        assertEquals(List.of("PLACE Before: no file", "PLACE After: a.md", "ADDED +a"),
                marked(LineDiff.of("a.md", Optional.empty(), Optional.of("a\n"))));
        assertEquals(List.of("PLACE Before: a.md", "PLACE After: no file", "REMOVED -a"),
                marked(LineDiff.of("a.md", Optional.of("a\n"), Optional.empty())));
        assertEquals(List.of("PLACE Before: a.md", "PLACE After: b.md", "ADDED +a"),
                marked(new LineDiff(Optional.of("a.md"), Optional.of("b.md"), "", "a\n")));
    }

    @Test
    void equalTextsHaveNoLines() {
        assertEquals(List.of(), marked("a\n", "a\n"));
    }
}
