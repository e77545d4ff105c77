package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The format of the cases is described where they stand. */
final class AlignmentTest {
    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    private static String said(String line) {
        String[] lists = line.split(" \\| ?", 2);
        return line + " => " + Arrays.toString(Alignment.align(letters(lists[0]), letters(lists[1])));
    }

    @Test
    void equalTextsArePairedInOrderAsFarAsPossible() throws IOException {
        List<String> lines = CaseFile.all("/document/aligned.txt").findFirst().orElseThrow().lines();
        assertEquals(String.join("\n", lines), String.join("\n", lines.stream()
                .map(line -> said(line.replaceFirst(" =>.*", ""))).toList()));
    }

    @Test
    void listsOfThousandsArePairedInAnyOrder() {
        List<String> many = Collections.nCopies(2_000, "a");
        int[] pairs = Alignment.align(many, many.subList(0, 1_999));
        assertEquals(1_998, pairs[1_998]);
        assertEquals(-1, pairs[1_999]);
    }
}
