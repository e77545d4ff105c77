package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplaceListCommandTest {
    private static final String CARD = "---\ntitle: A card\nseries: 510\ncareer_level: Entry\ncompetency: Budget\nrelevant_courses: \n"
            + "- Basics, MC, <a href=\"https://mc.example/1\">https://mc.example/1</a>\n- Law, GSU\nfilters: a b c\n---\n\n<div></div>";

    @TempDir
    private Path temp;
    private Path card;
    private Path list;

    @BeforeEach
    void write() throws IOException {
        card = Files.writeString(Files.createDirectory(temp.resolve("_cards")).resolve("a.md"), CARD);
        list = temp.resolve("list.csv");
    }

    private CommandLineRun replace(String rows, String... options) throws IOException {
        Files.writeString(list, rows);
        return CommandLineRun.of(Stream.concat(Stream.of("replace", card.getParent().toString(), "--list", list.toString()),
                Arrays.stream(options)).toArray(String[]::new));
    }

    @Test
    void allRowsActAtOnceAndNotesGoToTheOtherStream() throws IOException {
        CommandLineRun run = replace("Find;Replace;Where\nMC;GSU;provider\nGSU;MC;provider\nmissing;x;\n");
        assertEquals("""
                0 2 matches in 2 lines.
                """.replace("2 matches in 2 lines.\n", "") + """
                1 row finds nothing: 4
                These rows swap texts, and each place changes only once: 2 ↔ 3
                """, run.exitCode() + " " + run.err().lines().sorted().map(line -> line + "\n").reduce("", String::concat));
        assertEquals(CARD.replace("Basics, MC", "Basics, GSU").replace("Law, GSU", "Law, MC"), Files.readString(card));
        assertTrue(run.out().endsWith("\nReplaced 2 courses on 1 card.\n"), run.out());
    }

    @Test
    void aDryRunSavesNothingAndSaysTheRowsAsJson() throws IOException {
        CommandLineRun run = replace("Old link,New link\nhttps://mc.example/1,https://mc.example/2\nx y,z\n", "--dry-run", "--json");
        assertEquals(CARD, Files.readString(card));
        assertEquals("""
                {
                  "saved": false,
                  "replaced": 1,
                  "cards": [
                    "FOLDER/a.md"
                  ],
                  "rows": [
                    {
                      "row": "Row 2: \\"https://mc.example/1\\" → \\"https://mc.example/2\\"",
                      "places": 1,
                      "note": ""
                    },
                    {
                      "row": "Row 3: \\"x y\\" → \\"z\\"",
                      "places": 0,
                      "note": "Finds nothing."
                    }
                  ],
                  "notes": [
                    "1 row finds nothing: 3"
                  ],
                  "unchanged": []
                }
                """, run.out().replace(card.getParent().toString(), "FOLDER"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Find,Replace,Regex§a(,b,yes | Row 2: The regular expression is not valid at character 3",
        "Find,Replace,Series§a,b,77 | Row 2: No card has the job series 77.",
        "Find,Replace§a,b§,c | Row 3: There is nothing to find.",
        "Find§a | The list needs two columns"})
    void aWrongRowIsNamedAndNothingIsSaved(String rows, String words) throws IOException {
        CommandLineRun run = replace(rows.replace("§", "\n"));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(words), run.err());
        assertEquals(CARD, Files.readString(card));
    }

    @Test
    void aListLeavesNoRoomForWhatIsFoundByOptions() throws IOException {
        CommandLineRun run = replace("Find,Replace\na,b\n", "--find", "a");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("A list says itself what to find"), run.err());
        CommandLineRun without = CommandLineRun.of("replace", card.getParent().toString(), "--find", "a");
        assertTrue(without.err().contains("--with=TEXT"), without.err());
        assertEquals("3 true", CommandLineRun.of("replace", card.getParent().toString(), "--list", temp.resolve("none.csv").toString())
                .exitCode() + " " + true);
    }

    @Test
    void nothingFoundIsAFinding() throws IOException {
        assertEquals(1, replace("Find,Replace\nnowhere,b\n").exitCode());
    }
}
