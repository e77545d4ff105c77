package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as other programs put them on the clipboard. */
class PastedLinesTest {
    @Test
    void bulletsTabsAndEmptyLinesGo() {
        assertEquals(List.of("One", "Two words", "Three", "o'clock", "-5 degrees", "Last"),
                PastedLines.of("\u2022\tOne\r\n\r\n"
                        + "  - Two  words\no\tThree\no'clock\n-5 degrees\n\u00B7\u00A0 Last\n"));
    }

    @Test
    void numbersGo() {
        assertEquals(List.of("Listens", "Answers", "Asks", "Writes", "3.5 percent", "2024 budget", "A. Smith reviews"),
                PastedLines.of("1. Listens\n2)\tAnswers\n(3) Asks\nb) Writes\n3.5 percent\n2024 budget\nA. Smith reviews"));
    }

    @Test
    void marksOfAutomaticListsGo() {
        assertEquals(List.of("Listens", "Answers", "Asks", "Writes", "Reads", "Tells", "12 of 15 cards"),
                PastedLines.of("a.\tListens\r\niv.\tAnswers\r\n1.2\tAsks\r\n3\tWrites\r\n(ii) Reads\r\n"
                        + "\u27A4 Tells\r\n12 of 15\tcards\r\n"));
    }

    @Test
    void blankTextHoldsNoLines() {
        assertEquals(List.of(), PastedLines.of(" \r\n\t\n"));
    }

    @Test
    void wordAndExcelTextLosesWhatNobodySeesAndKeepsItsQuotes() {
        assertEquals(List.of("agency\u2019s \u201Cgreen book\u201D \u2013 annual", "Second item"),
                PastedLines.of("\uF0B7\tagency\u2019s\u00A0\u201Cgreen\u200B book\u201D \u2013 an\u00ADnual\r\n"
                        + "\uF0A7 \uFEFFSecond\u2009item\r\n"));
    }

    @Test
    void aTablesCellOfSeveralLinesComesWithoutItsQuotes() {
        assertEquals(List.of("Says \"no\"", "Says yes"), PastedLines.of("\"Says \"\"no\"\"\nSays yes\"\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"a\u00A0b,a b", "x\u200By,xy", "tab\there,tab here", "\u2018q\u2019,\u2018q\u2019", "p\uE000q,pq"})
    void aSingleTextIsCleanedToo(String pasted, String clean) {
        assertEquals(clean, PastedText.clean(pasted));
    }
}
