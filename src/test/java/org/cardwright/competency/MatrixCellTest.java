package org.cardwright.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.cardwright.edit.CardId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixCellTest {
    @ParameterizedTest
    @CsvSource({"SAME, 0, 3, ''", "DIFFERENT, 0, 1, ' A'", "DIFFERENT, 25, 1, ' Z'", "DIFFERENT, 26, 1, ' 27'",
        "MISSING, -1, 0, ''"})
    void wordingsThatDifferHaveALetterAndThenANumber(SharedState state, int variant, int alike, String letter) {
        var cell = new CompetencyMatrix.Cell(new CardId(Path.of("a.md")), 1, state, variant, alike);
        assertEquals(state.label() + letter, cell.label());
    }
}
