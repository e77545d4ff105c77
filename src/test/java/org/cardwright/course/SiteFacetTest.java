package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A site is offered by what tells it from others. */
class SiteFacetTest {
    @Test
    void aSiteIsCalledWithoutTheBeginningThatMostHave() {
        assertEquals("learnatgsusa.com", CourseFacet.HOST.label("www.learnatgsusa.com"));
        assertEquals("skillsoft.com", CourseFacet.HOST.label("skillsoft.com"));
        assertEquals("(none)", CourseFacet.HOST.label(""));
    }
}
