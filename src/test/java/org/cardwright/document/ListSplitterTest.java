package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The format of the cases is described where they stand. */
final class ListSplitterTest {
    private static String items(String text, boolean wide) {
        return ListSplitter.split(text, wide).stream().map(span -> "[" + span.of(text) + "]").collect(Collectors.joining());
    }

    private static String said(String line) {
        String text = CaseCard.visible(line);
        return line + " => " + items(text, false) + " => " + items(text, true);
    }

    @Test
    void itemsStandBetweenQuestionMarksThatTouchABlankOrAnEnd() throws IOException {
        List<String> lines = CaseFile.all("/document/split.txt").findFirst().orElseThrow().lines();
        assertEquals(String.join("\n", lines), String.join("\n", lines.stream()
                .map(line -> said(line.replaceFirst(" =>.*", ""))).toList()));
    }
}
