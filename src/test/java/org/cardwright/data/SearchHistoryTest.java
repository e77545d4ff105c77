package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SearchHistoryTest {
    private final Map<String, String> remembered = new TreeMap<>(Map.of("other", "stays"));
    private final SearchHistory history = new SearchHistory(remembered, "filter");

    @Test
    void theFiltersUsedLastComeBackOneByOneAndThenFromTheStart() {
        assertEquals(Optional.empty(), history.before(""));
        List.of("audit", "  ", " gsu ", "audit", "audit").forEach(history::used);
        assertEquals(List.of("audit", "gsu"), history.all());
        assertEquals(Optional.of("audit"), history.before(""));
        assertEquals(Optional.of("gsu"), history.before("audit"));
        assertEquals(Optional.of("audit"), history.before("gsu"));
        assertEquals(Optional.of("audit"), history.before("typed"));
        assertEquals(Map.of("other", "stays", "filter.0", "audit", "filter.1", "gsu"), remembered);
    }

    @Test
    void onlyTheLastTenAreKept() {
        IntStream.range(0, 15).mapToObj(String::valueOf).forEach(history::used);
        assertEquals(List.of("14", "13", "12", "11", "10", "9", "8", "7", "6", "5"), history.all());
    }
}
