package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(delimiter = '/', value = {
        "Keeps records / Keeps records / Keeps records",
        "Keeps good records / Keeps records / Keeps [-good -]records",
        "Keeps records / Keeps good records / Keeps [+good +]records",
        "Builds and keeps ties / Makes or keeps ties / [-Builds and-][+Makes or+] keeps ties",
        "customers’ needs / customers' needs / customers[-’-][+'+] needs",
        "💰 first / 💰 second / 💰 [-first-][+second+]"})
    void wordsAreMarkedAsRemovedOrAdded(String before, String after, String marked) {
        WordDiff diff = WordDiff.of(before, after);
        assertEquals(marked, marked(diff));
    }

    private static String marked(WordDiff diff) {
        return diff.pieces().stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "[+" + piece.text() + "+]";
        }).collect(Collectors.joining());
    }

    @Test
    void linesThatHaveLittleInCommonReplaceEachOtherWhole() {
        WordDiff diff = WordDiff.ofLines("Keeps records\nDrafts long reports\nListens",
                "Keeps good records\nAnalyzes audit findings\nListens");
        assertEquals("Keeps [+good +]records\n[-Drafts long reports\n-][+Analyzes audit findings\n+]Listens\n",
                marked(diff));
    }

    @Test
    void textsOfManyWordsThatDifferThroughoutReplaceEachOtherWhole() {
        String old = "same " + "a b c d ".repeat(1000) + "end";
        String now = "same " + "e f g h ".repeat(1000) + "end";
        assertEquals("same [-" + "a b c d ".repeat(1000).strip() + "-][+" + "e f g h ".repeat(1000).strip()
                + "+] end", marked(WordDiff.of(old, now)));
    }

    @ParameterizedTest
    @CsvSource({"a b c,c b a", "'',one two", "one two,''", "same,same"})
    void thePiecesGiveBothTextsBack(String before, String after) {
        WordDiff diff = WordDiff.of(before, after);
        assertEquals(before, text(diff, WordDiff.Kind.ADDED));
        assertEquals(after, text(diff, WordDiff.Kind.REMOVED));
    }

    private static String text(WordDiff diff, WordDiff.Kind without) {
        return diff.pieces().stream().filter(piece -> piece.kind() != without).map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }
}
