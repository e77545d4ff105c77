package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Edits of courses on real cards that the site's generator wrote from a real {@code courses.csv} with several courses on
 * one link, a title with two links, a course with more than ten competencies, and one without provider.
 */
final class CourseSourcesTest {
    private static final Path SITE = Path.of("src/test/resources/sources");
    private static final String SENIOR = "0501-Primary-Financial-Concepts-Policies-and-Principles-Senior.md";
    private static final String ENTRY = "0510-Primary-Financial-Stewardship-Entry.md";

    @TempDir
    private Path temp;

    private Path folder;
    private SiteRepo site;
    private String csv;

    @BeforeEach
    void makeFolderAndSite() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> cards = Files.list(SITE.resolve("_cards"))) {
            for (Path card : cards.toList()) {
                Files.copy(card, folder.resolve(card.getFileName().toString()));
            }
        }
        csv = Files.readString(SITE.resolve("assets/CPTT/courses.csv"));
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
        SiteRepo.open(folder);
        site.write("assets/CPTT/courses.csv", csv);
        site.commit("Sources");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void everywhere(String what, String with) throws IOException {
        try (Stream<Path> cards = Files.list(folder)) {
            for (Path card : cards.toList()) {
                Files.writeString(card, Files.readString(card).replace(what, with));
            }
        }
    }

    private void on(String card, String what, String with) throws IOException {
        String text = Files.readString(folder.resolve(card));
        assertTrue(text.contains(what), what);
        Files.writeString(folder.resolve(card), text.replace(what, with));
    }

    private Optional<SourcesChange> change() throws IOException {
        Plan plan = Export.plan(Source.read(folder, Progress.NONE), SiteTarget.of(site.root), Optional.empty(),
                Progress.NONE);
        return CourseSources.change(plan, Selection.proposed(plan));
    }

    /** The rows that changed, old and new, and the words about what did not. */
    private String told() throws IOException {
        return change().map(change -> String.join("\n", change.diff().unified().lines()
                .filter(line -> line.matches("[-+][^-+].*")).toList()) + String.join("\n", change.notes())).orElse("");
    }

    @Test
    void withoutAnEditOfCoursesNoByteChanges() throws IOException {
        assertEquals(Optional.empty(), change());
        on(SENIOR, "competency_group: Primary", "competency_group: Secondary");
        assertEquals(Optional.empty(), change());
    }

    @Test
    void withCoursesThatTheFileDoesNotHaveNoByteChanges() throws IOException {
        String other = csv.replaceAll("(?m)^Webinar - Fraud,.*\n", "").replace("MC,https", "Management Concepts,https");
        site.write("assets/CPTT/courses.csv", other);
        site.commit("Other sources");
        assertEquals(Optional.empty(), change());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Webinar - Fraud<         | Webinar - Waste<         | Webinar - Fraud,        | Webinar - Waste,
            Webinar - Fraud & Data   | Webinar – Fraud & Data   | Webinar - Fraud & Data, | Webinar – Fraud & Data,
            www.example.gov/b        | www.example.gov/c        | www.example.gov/b,      | www.example.gov/c,
            >No provider</a>,        | >No provider</a>, AGA    | No provider,,           | No provider,AGA,
            >Everything</a>, MC      | >Everything</a>, "MC, Inc" | Everything,MC,        | Everything,"MC, Inc",
            """)
    void whatIsChangedOnAllCardsChangesInItsRowsAndNowhereElse(String what, String with, String row, String now)
            throws IOException {
        everywhere(what, with.replace("\"", ""));
        String wanted = csv.replace(row, now);
        if (with.contains("Waste")) {
            everywhere("Webinar - Fraud - http", "Webinar - Waste - http");
        } else if (with.contains("–")) {
            everywhere("Webinar - Fraud & Data", "Webinar – Fraud & Data");
        }
        SourcesChange change = change().orElseThrow();
        assertEquals(wanted, change.after().text());
        assertEquals(List.of(), change.notes());
        assertFalse(wanted.equals(csv));
    }

    @Test
    void aNewTitleOnSomeCardsOnlyIsNamedAndNotMade() throws IOException {
        on(ENTRY, "Webinar - Ethics", "Webinar - Ethics in Government");
        assertEquals("\"Webinar - Ethics\" is also on 2 cards of the site that did not change the same way. Its row in "
                + "courses.csv is for all of them, so it stays as it is.", told());
        assertFalse(change().orElseThrow().changes());
    }

    @Test
    void aCourseThatIsRemovedKeepsItsRow() throws IOException {
        everywhere("- <a href=\"https://www.example.gov/np\" aria-label=\"No provider - https://www.example.gov/np\">"
                + "No provider</a>, \n", "");
        assertEquals("\"No provider\" was removed from cards. Its row in courses.csv stays, because rows are never "
                + "deleted here: change it in the workbook, or the generator adds the course again. (No card of the "
                + "site still has it.)", told());
    }

    @Test
    void aNewCourseGetsARowIfItCanSayJustItsCards() throws IOException {
        on(SENIOR, "relevant_courses: \n", "relevant_courses: \n- <a href=\"https://new.gov/1\">Law, \\Advanced</a>, GSU\n");
        SourcesChange change = change().orElseThrow();
        assertEquals(csv + "\"Law, \\Advanced\",GSU,https://new.gov/1,,,,,,,,\"Financial Concepts, Policies and "
                + "Principles\",5" + ",".repeat(18) + "\n", change.after().text());
        assertEquals(List.of(), change.notes());
    }

    @Test
    void aNewCourseOfOneCardThatSharesItsLevelsWithOthersGetsNoRow() throws IOException {
        on(ENTRY, "relevant_courses: \n", "relevant_courses: \n- <a href=\"https://new.gov/1\">Law</a>, GSU\n");
        assertEquals("\"Law\" is new, but a row in courses.csv would also give it to other cards with the same "
                + "competency and levels. No row was added: add it in the workbook if all of them should have it.",
                told());
    }

    @Test
    void aCourseOfTheFileOnACardThatItIsNotForIsNamed() throws IOException {
        on(SENIOR, "relevant_courses: \n", "relevant_courses: \n- <a href=\"https://www.example.gov/every\">Everything"
                + "</a>, MC\n");
        assertTrue(told().startsWith("\"Everything\" was added to 1 card that its row in courses.csv does not give it "
                + "to (Financial Concepts, Policies and Principles)."), told());
    }

    @Test
    void aFileWithWindowsLineEndsKeepsThem() throws IOException {
        site.write("assets/CPTT/courses.csv", csv.replace("\n", "\r\n"));
        site.commit("Windows");
        everywhere("www.example.gov/b", "www.example.gov/c");
        assertEquals(csv.replace("\n", "\r\n").replace("gov/b", "gov/c"), change().orElseThrow().after().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cr", "ragged", "open", "inner", "behind"})
    void aFileThatTheGeneratorCannotReadIsRefusedInWords(String kind) throws IOException {
        Map<String, String> files = Map.of("cr", csv.replace("\n", "\r"), "ragged", csv.replaceFirst("\n", ",rating\n"),
                "open", csv + "\"Open,GSU,x,,,\n", "inner", csv.replace("Webinar - Ethics,", "Webinar \"Ethics\","),
                "behind", csv.replace("\"6,000\"", "\"6,000\" or so").replace("\"$6,000\"", "\"$6,000\" or so"));
        Map<String, String> words = Map.of("cr", "line 1: The line ends with a lone carriage return (an old Mac line end).",
                "ragged", "line 2: The heading has 31 cells, this row has 30.",
                "open", "line 23: A quotation mark opens a cell, and none closes it.",
                "inner", "line 14: A quotation mark is in the middle of a cell.",
                "behind", "line 3: A quotation mark is in the middle of a cell.");
        site.write("assets/CPTT/courses.csv", files.get(kind));
        site.commit("Broken");
        assertEquals("assets/CPTT/courses.csv, " + words.get(kind) + " The site's generator cannot read the file either, "
                + "so nothing is written into it.", assertThrows(ExportException.class, this::change).getMessage());
    }
}
