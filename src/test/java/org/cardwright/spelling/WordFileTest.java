package org.cardwright.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFileTest {
    /** Line ends as letters: n for LF, r for CRLF, B for the mark of the byte order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|beta|beta;n", "alpha;n|beta|alpha;nbeta;n", "gamma;n|beta|beta;ngamma;n",
            "alpha|beta|alpha;nbeta;n", "alpha;rgamma;r|beta|alpha;rbeta;rgamma;r", "B#Ours;nalpha;n|beta|B#Ours;nalpha;nbeta;n",
            "Bgamma;n|beta|Bbeta;ngamma;n", "B|beta|Bbeta;n", "#Ours;n;nalpha;n;n;n|beta|#Ours;n;nalpha;nbeta;n;n;n",
            "alpha;nbeta;n|beta|alpha;nbeta;n", "Alpha;nGAMMA;n|beta|Alpha;nbeta;nGAMMA;n", "zeta;nalpha;n|beta|beta;nzeta;nalpha;n"})
    void aWordComesToItsPlaceAndAllElseStays(String text, String word, String now) {
        assertEquals(real(now), WordFile.with(real(text), word));
    }

    private static String real(String text) {
        return text.replace(";n", "\n").replace(";r", "\r\n").replace("B", "\uFEFF");
    }

    @Test
    void remarksEmptyLinesAndSpacesAreNoWords() {
        assertEquals(Set.of("alpha", "beta", "o'clock"), WordFile.words("\uFEFF# Ours\r\n\r\n alpha \r\nbeta\no\u2019clock"));
    }
}
