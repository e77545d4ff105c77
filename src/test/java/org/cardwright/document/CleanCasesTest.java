package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case that fails shows all that stands in its place now, to be read and put there if it is right. */
final class CleanCasesTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/cleaned.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cleaningChangesJustWhatIsNotInTheNewestForm(CaseFile cleaned) throws IOException {
        List<String> said = new ArrayList<>(cleaned.lines().stream().filter(line -> !line.startsWith(" ")).toList());
        CardDocument before = CaseCard.changed(CaseCard.named(said.getFirst().substring(2)), said.subList(1, said.size()));
        Cleaned after = CardCleaner.clean(before);
        said.addAll(LineChanges.between(before, after.document()));
        after.changes().forEach(change -> said.add("  did: " + change));
        after.left().forEach(reason -> said.add("  left: " + reason));
        assertEquals(String.join("\n", cleaned.lines()), String.join("\n", said));
    }
}
