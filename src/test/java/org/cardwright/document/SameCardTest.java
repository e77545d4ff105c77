package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class SameCardTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/same.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChangeOfWhatACardSaysIsNoticedAndThatOfItsFormIsNot(CaseFile changed) throws IOException {
        List<String> lines = changed.lines().stream().filter(line -> !line.startsWith(" ")).toList();
        SourceText text = CaseCard.named(lines.getFirst().substring(2));
        int other = lines.contains("then") ? lines.indexOf("then") : 0;
        CardDocument before = CaseCard.changed(text, lines.subList(1, Math.max(1, other)));
        CardDocument after = CaseCard.changed(text, lines.subList(other + 1, lines.size()));
        List<String> said = new ArrayList<>(lines);
        said.add("  " + (CardCleaner.saysTheSame(before.card(), after.card()) ? "the same" : "something else") + " to Clean, "
                + (Editor.same(before.card(), after.card()) ? "the same" : "something else") + " to an edit");
        assertEquals(String.join("\n", changed.lines()), String.join("\n", said));
    }
}
