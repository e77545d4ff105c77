package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class ListSwapTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/swapped.txt");
    }

    private static List<String> said(CardDocument card) {
        List<String> lines = new ArrayList<>();
        lines.add("  the body is " + (ListSwap.isBodySwapped(card.anatomy()) ? "swapped" : "not swapped"));
        for (ListSwap.Where where : ListSwap.Where.values()) {
            lines.add("  " + where);
            try {
                CardDocument after = ListSwap.swapped(card, where);
                lines.addAll(LineChanges.between(card, after));
                assertEquals(card.text(), where == ListSwap.Where.BOTH ? ListSwap.swapped(after, where).text() : card.text());
            } catch (EditRefusedException e) {
                lines.add("  refused: " + e.getMessage());
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void listsUnderEachOthersHeadingAreExchangedTextForText(CaseFile swapped) throws IOException {
        List<String> lines = swapped.lines().stream().filter(line -> !line.startsWith(" ")).toList();
        List<String> said = new ArrayList<>(lines);
        said.addAll(said(CaseCard.changed(CaseCard.named(lines.getFirst().substring(2)), lines.subList(1, lines.size()))));
        assertEquals(String.join("\n", swapped.lines()), String.join("\n", said));
    }
}
