package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is that of {@code edits.txt}, with changes of the card below its name. */
final class SearchGuardTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/guarded.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextThatBreaksTheSearchIsRefusedWhereNoneStoodBefore(CaseFile guarded) throws IOException {
        List<String> changes = guarded.lines().stream().skip(1).filter(line -> line.contains(" => ")).toList();
        CardDocument before = CaseCard.changed(CaseCard.named(guarded.lines().getFirst().substring(2)), changes);
        List<String> said = new ArrayList<>(guarded.lines().subList(0, 1 + changes.size()));
        for (String line : guarded.lines().stream().skip(said.size()).filter(line -> !line.startsWith(" ")).toList()) {
            said.add(line);
            try {
                SearchGuard.check(before, EditWords.edit(line));
            } catch (EditRefusedException e) {
                said.add("  " + e.getMessage());
            }
        }
        assertEquals(String.join("\n", guarded.lines()), String.join("\n", said));
    }
}
