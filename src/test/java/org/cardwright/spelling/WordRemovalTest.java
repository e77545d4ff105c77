package org.cardwright.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WordRemovalTest {
    @Test
    void aWordGoesWithItsLineAndAllElseStays() {
        String list = "\uFEFF# ours\r\nalpha\r\n\r\nBeta \r\ngamma";
        assertEquals(list.replace("Beta \r\n", ""), WordFile.without(list, "Beta"));
        assertEquals(list, WordFile.without(list, "beta"));
        assertEquals("\uFEFFb\n", WordFile.without("\uFEFFa\nb\n", "a"));
        assertEquals("", WordFile.without("a\n", "a"));
        assertEquals(list, WordFile.without(WordFile.with(list, "delta"), "delta"));
        assertEquals(List.of("alpha", "Beta", "gamma"), WordFile.sorted(list));
    }
}
