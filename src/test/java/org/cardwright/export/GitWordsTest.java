package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.data.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What git and servers say, in a file: each block is what came of a try, what git wrote, and what is shown of it. */
class GitWordsTest {
    private static final Path SAID = Path.of("src/test/resources/fixtures/git/said.txt");

    record Said(String outcome, String output, List<String> words) {}

    static Stream<Said> said() throws IOException {
        List<Said> all = new ArrayList<>();
        for (String block : Files.readString(SAID).split("(?m)^=== ")) {
            if (!block.startsWith("#") && !block.isBlank()) {
                String[] parts = block.split("(?m)^--- shown\n", -1);
                String[] head = parts[0].split("\n", 2);
                all.add(new Said(head[0], head[1].replace("⟦tab⟧", "\t").replace("⟦esc⟧", "\u001b").replace("⟦cr⟧", "\r"),
                        parts[1].lines().filter(line -> !line.isBlank()).toList()));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("said")
    void whatIsForPeopleIsShown(Said said) {
        assertEquals(said.words(), GitWords.of(said.output()));
        assertEquals(said.outcome(), GitWords.heldByAnother(said.output()) ? "held"
                : GitWords.behind(said.output()) ? "behind" : "refused");
    }

    /** A server may say again what it was sent. */
    @Test
    void whatOneSignedInWithIsNoPartOfIt() {
        Secrets.know("ada", "tok-1a2b3c4d5e");
        assertEquals(List.of("remote: The token … has no access."), GitWords.of("remote: The token tok-1a2b3c4d5e has no access.\n"));
    }
}
