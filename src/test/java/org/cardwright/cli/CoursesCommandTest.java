package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursesCommandTest {
    private static final String CARD = """
            ---
            title: A card
            relevant_courses:
            - Alpha&#58; One, GSU, <a href="https://x.gov/a?b=1&c=2">https://x.gov/a?b=1&c=2</a>
            - <a href="https://X.gov/a?b=1&c=2">Alpha&#58; One</a>, Gsu
            - "=1+2, @MC"
            - Course Coming Soon
            ---
            """;

    @TempDir
    private Path temp;

    private String folder() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("cards"));
        Files.writeString(folder.resolve("one.md"), CARD);
        Files.writeString(folder.resolve("two.md"), CARD.replaceAll("(?m)^- [<\"C].*\n", ""));
        return folder.toString();
    }

    @Test
    void jsonListsEachCourseOnceAsMostLinesWriteIt() throws IOException {
        CommandLineRun run = CommandLineRun.of("courses", folder(), "--json");
        assertEquals("0 1 line is not listed: placeholders, or lines that could not be understood.\n",
                run.exitCode() + " " + run.err());
        assertEquals("""
                [
                  {
                    "title": "\\u003d1+2",
                    "provider": "@MC",
                    "url": "",
                    "cards": 1,
                    "spellings": [
                      {
                        "title": "\\u003d1+2",
                        "provider": "@MC",
                        "url": "",
                        "lines": 1
                      }
                    ]
                  },
                  {
                    "title": "Alpha: One",
                    "provider": "GSU",
                    "url": "https://x.gov/a?b=1&c=2",
                    "cards": 2,
                    "spellings": [
                      {
                        "title": "Alpha: One",
                        "provider": "GSU",
                        "url": "https://x.gov/a?b=1&c=2",
                        "lines": 2
                      },
                      {
                        "title": "Alpha: One",
                        "provider": "Gsu",
                        "url": "https://X.gov/a?b=1&c=2",
                        "lines": 1
                      }
                    ]
                  }
                ]
                """.replace("\\u003d", "="), run.out());
    }

    @Test
    void withoutAnOptionEachCourseIsALine() throws IOException {
        assertEquals("1\t=1+2\t@MC\t\n2\tAlpha: One\tGSU\thttps://x.gov/a?b=1&c=2\n",
                CommandLineRun.of("courses", folder()).out());
    }

    @Test
    void csvHoldsNoFormulas() throws IOException {
        Path file = temp.resolve("courses.csv");
        CommandLineRun run = CommandLineRun.of("courses", folder(), "--csv", file.toString());
        assertEquals("0 ", run.exitCode() + " " + run.out());
        assertEquals("\uFEFFKey,Title,Provider,Link,Cards,Lines,Series,Competencies,"
                + "Career levels,Link state,Spellings\r\n"
                + "1434f9cddf0e,'=1+2,'@MC,,1,1,,,,No link,\r\n"
                + "e8b6c48503e4,Alpha: One,GSU,https://x.gov/a?b=1&c=2,2,3,,,,Unchecked,\"Alpha: One, GSU, https://x.gov/a?b=1&c=2 (2 lines) | "
                + "Alpha: One, Gsu, https://X.gov/a?b=1&c=2 (1 line)\"\r\n", Files.readString(file));
    }

    @Test
    void xlsxHoldsTextsAsTextsAndCountsAsNumbers() throws IOException {
        Path file = temp.resolve("courses.xlsx");
        assertEquals(0, CommandLineRun.of("courses", folder(), "--xlsx", file.toString()).exitCode());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = entry(zip, "xl/worksheets/sheet1.xml");
            assertTrue(sheet.matches("(?s).*<c r=\"B2\" s=\"\\d+\" t=\"s\">.*"), sheet);
            assertTrue(sheet.contains("<autoFilter ref=\"A1:K3\">"), sheet);
            assertTrue(!sheet.contains("<f>"), sheet);
            assertTrue(sheet.matches("(?s).*<c r=\"E3\" s=\"\\d+\" t=\"n\"><v>2</v></c>.*"), sheet);
            assertTrue(entry(zip, "xl/sharedStrings.xml").contains("=1+2"));
        }
    }

    private static String entry(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void whatCannotBeReadOrWrittenIsThreeAndTwoFormsAreTwo() throws IOException {
        assertEquals(3, CommandLineRun.of("courses", temp.resolve("none").toString()).exitCode());
        assertEquals(3, CommandLineRun.of("courses", folder(), "--csv", temp.resolve("no/such/folder.csv").toString())
                .exitCode());
        assertEquals(2, CommandLineRun.of("courses", folder(), "--json", "--csv", temp.resolve("x.csv").toString())
                .exitCode());
        assertEquals(2, CommandLineRun.of("courses").exitCode());
    }

    @Test
    void theSampleCardsShareCourses() {
        JsonArray courses = JsonParser.parseString(CommandLineRun.of("courses", "sample-cards", "--json").out())
                .getAsJsonArray();
        assertEquals(24, courses.size());
        long shared = courses.asList().stream().map(JsonElement::getAsJsonObject)
                .filter(course -> course.get("cards").getAsInt() > 1).count();
        assertEquals(2, shared);
    }
}
