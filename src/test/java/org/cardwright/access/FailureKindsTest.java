package org.cardwright.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What git and servers say is told apart, as a file has it line by line. */
class FailureKindsTest {
    private static final Path SAID = Path.of("src/test/resources/fixtures/access/said.txt");

    @Test
    void whatIsSaidIsToldApart() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(SAID)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] parts = line.split(" \\| ", 2);
                RemoteFailure.Kind found = RemoteFailure.of("https://git.example.org/site.git", parts[1].replace('⏎', '\n')
                        .replace("github.com", "git.example.org").replace("gitlab.com", "git.example.org")).kind();
                if (!found.name().equals(parts[0])) {
                    wrong.add(found + " for " + line);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
