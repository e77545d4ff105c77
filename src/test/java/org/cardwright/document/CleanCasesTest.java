package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.fixtures.FixtureFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case that fails shows all that stands in its place now, to be read and put there if it is right. */
final class CleanCasesTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/cleaned.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cleaningChangesJustWhatIsNotInTheNewestForm(CaseFile cleaned) {
        String card = cleaned.lines().getFirst();
        CardDocument before = CardDocument.read(FixtureFile.named(card.substring(2)).source());
        List<String> said = new ArrayList<>(List.of(card));
        said.addAll(LineChanges.between(before, CardCleaner.clean(before).document()));
        assertEquals(String.join("\n", cleaned.lines()), String.join("\n", said));
    }
}
