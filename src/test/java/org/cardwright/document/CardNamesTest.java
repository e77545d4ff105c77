package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The format of the cases is described where they stand. */
final class CardNamesTest {
    private static String said(String line) {
        String[] parts = line.split(" / ");
        return line + " => " + String.join(" => ", List.of(CardNames.series(parts[0]), CardNames.fourDigits(parts[0]),
                CardNames.jobSeries(parts[0], "X"), CardNames.file(parts[0], parts[1], parts[2], parts[3]),
                CardNames.permalink(parts[0], parts[2], parts[3]),
                CardNames.permalinkLike(parts[4], parts[0], parts[2], parts[3])));
    }

    @Test
    void namesAreMadeAsTheNewestGeneratorMakesThem() throws IOException {
        List<String> lines = CaseFile.all("/document/names.txt").findFirst().orElseThrow().lines();
        assertEquals(String.join("\n", lines), String.join("\n", lines.stream()
                .map(line -> said(line.replaceFirst(" =>.*", ""))).toList()));
    }
}
