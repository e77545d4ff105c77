package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.cardwright.site.CareerLevel;
import org.junit.jupiter.api.Test;

/** The format of the cases is described where they stand. */
final class GradesTest {
    private static String said(String text) {
        Optional<String> named = Grades.of(text);
        String career = Grades.career(text).map(CareerLevel::label).map(label -> ", " + label).orElse("");
        String right = Grades.bare(text).map(bare -> ", write " + bare).orElse("");
        return text + " => " + named.orElse("nothing") + career + right;
    }

    @Test
    void theLevelsAreFoundInEveryFormThatCardsHaveAndInNoOther() throws IOException {
        List<String> lines = CaseFile.all("/document/grades.txt").findFirst().orElseThrow().lines();
        assertEquals(String.join("\n", lines), String.join("\n", lines.stream()
                .map(line -> said(line.replaceFirst(" =>.*", ""))).toList()));
    }
}
