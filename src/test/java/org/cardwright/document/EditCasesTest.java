package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class EditCasesTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/edits.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anEditChangesItsPlaceInTheFileAndWhatFollowsFromIt(CaseFile edits) throws IOException {
        List<String> changes = edits.lines().stream().filter(line -> !line.startsWith(" ") && line.contains(" => ")).toList();
        CardDocument before = CaseCard.changed(CaseCard.named(edits.lines().getFirst().substring(2)), changes);
        List<String> said = new ArrayList<>(edits.lines().subList(0, 1 + changes.size()));
        for (String line : edits.lines().stream().skip(said.size()).filter(line -> !line.startsWith(" ")).toList()) {
            said.add(line);
            try {
                said.addAll(LineChanges.between(before, before.apply(EditWords.edit(line))));
            } catch (EditRefusedException e) {
                said.add("  refused: " + e.getMessage());
            }
        }
        assertEquals(String.join("\n", edits.lines()), String.join("\n", said));
    }
}
