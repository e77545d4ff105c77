package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class ReadCasesTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/read.txt");
    }

    private static String finding(Finding finding) {
        return "  " + finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule() + " " + finding.position().line()
                + ":" + finding.position().column() + finding.field().map(CardField::key).map(key -> " " + key).orElse("") + ": "
                + finding.message();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNotUnderstoodIsAFindingAndWhatTheModelLacksALine(CaseFile read) throws IOException {
        List<String> lines = read.lines().stream().filter(line -> !line.startsWith(" ")).toList();
        CardDocument card = CaseCard.changed(CaseCard.named(lines.getFirst().substring(2)), lines.subList(1, lines.size()));
        List<String> said = new ArrayList<>(lines);
        card.findings().stream().map(ReadCasesTest::finding).forEach(said::add);
        if (card.readable()) {
            card.beside().forEach(line -> said.add("  " + line.number() + " [" + line.text() + "]"
                    + (line.text().equals(line.source()) ? "" : " of [" + line.source() + "]")));
        }
        assertEquals(String.join("\n", read.lines()), String.join("\n", said));
    }
}
