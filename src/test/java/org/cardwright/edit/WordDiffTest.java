package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordDiffTest {
    static String marked(WordDiff diff) {
        return diff.pieces().stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "[+" + piece.text() + "+]";
        }).collect(Collectors.joining());
    }

    private static void givesBack(String before, String after) {
        WordDiff diff = WordDiff.of(before, after);
        assertEquals(before, WordDiff.text(diff.before()));
        assertEquals(after, WordDiff.text(diff.after()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/differences/words.csv", delimiter = '|')
    void onlyWhatChangesIsMarked(String before, String after, String marked) {
        String old = before.translateEscapes();
        String now = after.translateEscapes();
        assertEquals(marked.translateEscapes(), marked(WordDiff.of(old, now)));
        givesBack(old, now);
        givesBack(now, old);
    }

    @Test
    void thePiecesOfAnyTextsGiveBothBack() {
        Random random = new Random(15);
        for (int i = 0; i < 5000; i++) {
            givesBack(text(random), text(random));
        }
    }

    /** Of few words and signs, so that two texts have much in common. */
    static String text(Random random) {
        String[] parts = {"a", "records", "record", "Keeps", " ", " ", "  ", "\n", "\n", "\r\n", "-", "’", "😀", "👩‍💻", "e\u0301",
            "\u0301", "1", "\ud83d", "\ude00", ".", "\u00a0", "–", "résumé"};
        return random.ints(random.nextInt(14), 0, parts.length).mapToObj(part -> parts[part])
                .collect(Collectors.joining());
    }

    @Test
    void textsOfManyWordsThatDifferThroughoutReplaceEachOtherWhole() {
        String old = "same " + "a b c d ".repeat(1000) + "end";
        String now = "same " + "e f g h ".repeat(1000) + "end";
        assertEquals("same [-" + "a b c d ".repeat(1000).strip() + "-][+" + "e f g h ".repeat(1000).strip()
                + "+] end", marked(WordDiff.of(old, now)));
    }

    @Test
    void aLongTextIsShortenedToWhatChangesWithAFewWordsAround() {
        String much = "and so on ".repeat(30);
        assertEquals("…so on and so on [-old-][+new+] and so on and…",
                marked(WordDiff.of(much + "old " + much, much + "new " + much).shortened(16)));
        assertEquals("…and so on [-old-][+new+] and so on…and so on [-old-][+new+]",
                marked(WordDiff.of(much + "old " + much + "old", much + "new " + much + "new").shortened(10)));
        assertEquals("short [-old-][+new+] text", marked(WordDiff.of("short old text", "short new text").shortened(16)));
        assertEquals("[-" + "and so on ".repeat(10).strip() + "…-]", marked(WordDiff.of(much, "").shortened(10)));
        assertEquals("same", marked(WordDiff.of("same", "same").shortened(16)));
    }
}
