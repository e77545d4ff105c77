package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemFilterTest {
    @ParameterizedTest
    @MethodSource("org.cardwright.fixtures.ReplaceCase#filters")
    void aTypedTextMeansWhatItMeansInEverySearch(String typed, String text, String left) {
        var filter = new ProblemFilter(ProblemFilter.words(typed), Set.of(), Optional.empty(), Optional.empty());
        assertEquals(left.equals("yes"), filter.wants(Optional.empty(),
                new Finding(Severity.ERROR, "rule", new Position(1, 1), text, Optional.empty()), ""));
    }
}
