package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.model.ItemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class DriftCasesTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/drifts.txt");
    }

    private static String row(Drift.Row row) {
        return "  " + row.level() + " " + (row.agrees() ? "= " + row.front().orElseThrow()
                : row.front().orElse("-") + " | " + row.body().orElse("-")) + " " + row.place();
    }

    private static List<String> said(CardDocument card) {
        List<String> lines = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            Optional<Drift> drift = card.drift(kind);
            if (drift.isPresent()) {
                lines.add("  " + kind.field().key() + (drift.get().otherOrder() ? " in another order" : ""));
                drift.get().rows().stream().map(DriftCasesTest::row).forEach(lines::add);
            }
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatSaysNearlyTheSameStandsSideBySide(CaseFile drifted) throws IOException {
        List<String> card = drifted.lines().stream().filter(line -> !line.startsWith(" ")).toList();
        List<String> said = new ArrayList<>(card);
        said.addAll(said(CaseCard.changed(CaseCard.named(card.getFirst().substring(2)), card.subList(1, card.size()))));
        assertEquals(String.join("\n", drifted.lines()), String.join("\n", said));
    }
}
