package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards of two values, a letter each. */
class RecoveredCardTest {
    private static Optional<SourceText> card(String values) {
        return Optional.ofNullable(values).map(text -> new SourceText("---\r\ntitle: " + text.charAt(0)
                + "\r\nseries: 501\r\ncompetency: " + text.charAt(1) + "\r\n---\r\n", false));
    }

    @ParameterizedTest
    @CsvSource({
        // saved, in the editor, now on the disk, restored
        "AB, CB, AB, CB",
        "AB, CB, AD, CD",
        "AB, CB, DB, CB",
        "AB, AB, AD, AD",
        "AB, , AD, ",
        ", CB, , CB",
        ", CB, AD, CB",
        "AB, CB, , CB"})
    void restoringKeepsWhatAnotherProgramChangedInOtherParts(String saved, String text, String now, String restored) {
        RecoveredCard card = new RecoveredCard(new CardId(Path.of("a.md")), card(text), card(saved));
        assertEquals(card(restored), card.restored(card(now)));
    }
}
