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

class CoursesCompareCommandTest {
    private static final String CARD = "---\ntitle: A card\nseries: 510\ncareer_level: Entry\ncompetency: Budget\nrelevant_courses: \n"
            + "- Basics, MC, <a href=\"https://mc.example/1\">https://mc.example/1</a>\n- Law, GSU\n- Audit, MC\nfilters: a b c\n---\n\n<div></div>";

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(temp.resolve("_cards"));
        Files.writeString(folder.resolve("a.md"), CARD);
    }

    private CommandLineRun compare(String rows, String... options) throws IOException {
        Path list = Files.writeString(temp.resolve("list.csv"), rows);
        return CommandLineRun.of(Stream.concat(Stream.of("courses", "compare", folder.toString(), list.toString()),
                Arrays.stream(options)).toArray(String[]::new));
    }

    @Test
    void eachRowSaysWhatBecameOfItsCourseAndNothingChanges() throws IOException {
        CommandLineRun run = compare("Course title,Vendor,URL\nBasics II,MC,https://mc.example/1/\nBrand New,MC,\n");
        assertEquals("""
                1 changed\t2\t70\t1\tBasics · MC · https://mc.example/1 → Basics II · MC · https://mc.example/1/
                new\t3\t-\t0\tBrand New · MC
                gone\t-\t-\t1\tAudit · MC
                0 same, 1 changed, 1 new, 1 gone.
                """, run.exitCode() + " " + run.out());
        assertEquals(CARD, Files.readString(folder.resolve("a.md")));
    }

    @Test
    void aListOfTheSameIsNoFinding() throws IOException {
        CommandLineRun run = compare("Name;Provider\nLaw;GSU\n", "--provider", "GSU", "--json");
        assertEquals("""
                0 {
                  "provider": "GSU",
                  "changed": 0,
                  "new": 0,
                  "gone": 0,
                  "same": 1,
                  "courses": [
                    {
                      "result": "same",
                      "row": 2,
                      "by": "title",
                      "score": 100,
                      "cards": 1,
                      "changes": [],
                      "catalog": [
                        {
                          "title": "Law",
                          "provider": "GSU",
                          "link": ""
                        }
                      ],
                      "list": {
                        "title": "Law",
                        "provider": "GSU",
                        "link": ""
                      }
                    }
                  ]
                }
                """, run.exitCode() + " " + run.out());
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        CommandLineRun none = CommandLineRun.of("courses");
        assertEquals(2, none.exitCode());
        assertTrue(none.err().contains("FOLDER"), none.err());
        assertEquals(2, compare("").exitCode());
        assertEquals(3, CommandLineRun.of("courses", "compare", folder.toString(), temp.resolve("none.csv").toString()).exitCode());
    }
}
