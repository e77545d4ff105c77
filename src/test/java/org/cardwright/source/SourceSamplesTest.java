package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SourceSamplesTest {
    @Test
    void theSampleIsAsLargeAsARealSiteAndTheSameEachTime() {
        SourceSamples.Tables site = SourceSamples.of(1);
        assertEquals(490, site.cards().split("\"COMPETENCY:\"", -1).length - 1);
        assertEquals(100, site.texts().split("\"competency\":", -1).length - 1);
        assertEquals(site, SourceSamples.of(1));
        assertNotEquals(site, SourceSamples.of(2));
        assertEquals(73, SourceSamples.small(1).cards().split("\"COMPETENCY:\"", -1).length - 1);
    }
}
