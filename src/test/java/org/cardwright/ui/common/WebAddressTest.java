package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WebAddressTest {
    @Test
    void addressesOfTheWebAreOpenedAndGetTheirScheme() {
        assertEquals("https://x.gov/a b", WebAddress.of(" https://x.gov/a b "));
        assertEquals("HTTP://X.gov", WebAddress.of("HTTP://X.gov"));
        assertEquals("https://www.x.gov", WebAddress.of("www.x.gov"));
        assertEquals("https://x.gov/path?q=1", WebAddress.of("x.gov/path?q=1"));
    }

    @Test
    void nothingElseIsOpened() {
        for (String link : List.of("", "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.c", "Data", "%%%",
                "https://", "/etc/passwd", "-option")) {
            assertEquals("", WebAddress.of(link), link);
        }
    }
}
