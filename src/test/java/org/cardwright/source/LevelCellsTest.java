package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelCellsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,2     | 12   | 1,2
            2,1     | 12   | 2,1
            2,1     | 123  | 3,2,1
            1,3     | 123  | 1,2,3
            '1, 2'  | 123  | 1, 2, 3
            1,2,3   | 13   | 1,3
            ''      | 45   | 4,5
            5       | 5    | 5
            """)
    void theCellOfACourseKeepsItsOrder(String cell, String levels, String wanted) {
        assertEquals(wanted, LevelCells.ofCourse(cell, levels.chars().mapToObj(digit -> digit - '0')
                .collect(Collectors.toSet())));
    }

    @Test
    void theLevelsOfACardAreANumberOrAText() {
        assertEquals(List.of("APPLICABLE PROFICIENCY RATINGS=#4", "=", "__1=", "__2=", "APR=#4"), cells(4));
        assertEquals(List.of("APPLICABLE PROFICIENCY RATINGS=#1", "=#2", "__1=#3", "__2=", "APR=1,2,3"), cells(1, 2, 3));
    }

    private static List<String> cells(Integer... levels) {
        return LevelCells.ofCard(Stream.of(levels).toList()).entrySet().stream().map(cell -> cell.getKey() + "="
                + (cell.getValue() instanceof SourceValue.Digits ? "#" : "") + cell.getValue().text()).toList();
    }
}
