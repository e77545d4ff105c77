package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class OffersTest {
    private final Offers<String> offers = new Offers<>(List.of("Customer Service", "Service Design", "Audit"), text -> text);

    @Test
    void whatContainsEveryWordIsOfferedUntilItIsThere() {
        assertEquals(List.of("Customer Service", "Service Design"), offers.matching("serv"));
        assertEquals(List.of("Customer Service"), offers.matching("SERV cust"));
        assertEquals(List.of(), offers.matching(""));
        assertEquals(List.of(), offers.matching("audit"));
        assertEquals(3, offers.all().size());
    }

    @Test
    void aTextMeansTheValueThatDiffersOnlyInCase() {
        assertEquals(Optional.of("Audit"), offers.meant(" audit"));
        assertEquals(Optional.empty(), offers.meant("Audit"));
        assertEquals(Optional.empty(), offers.meant("Audi"));
    }
}
