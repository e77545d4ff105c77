package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.FileStep;
import org.cardwright.model.CourseText;
import org.cardwright.source.CourseDetails;
import org.cardwright.source.Excerpt;
import org.cardwright.workspace.FileSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Details of a course in a site whose generator made all of its files from its tables. */
class SiteDetailsTest {
    private static final List<CourseText> COURSE = List.of(new CourseText("Webinar - Uniform Guidance and Grant Accounting",
            "AGA", "https://www.agacgfm.org/Training/Webinars.aspx"));

    @TempDir
    private Path temp;

    private Path root;

    @BeforeEach
    void site() throws IOException {
        root = temp.toRealPath().resolve("site");
        Excerpt.site(root);
    }

    private Optional<SiteDetails> read(Optional<SiteDetails> known) throws IOException {
        return SiteDetails.of(root.resolve("_cards"), new ExportMemory(Optional.empty()), known);
    }

    private String text(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    @Test
    void aDetailIsWrittenWithWhatTheGeneratorMakesOfItAndTakenBack() throws IOException {
        String table = text("assets/CPTT/courses.csv");
        String page = text("assets/CPTT/courses.json");
        SiteDetails details = read(Optional.empty()).orElseThrow();
        List<FileStep> files = details.write(COURSE, Map.of("price", "$1,065"));
        assertEquals(List.of("assets/CPTT/courses.csv", "assets/CPTT/courses.json"),
                files.stream().map(FileStep::name).toList());
        assertEquals(table.replace("Grant Accounting,AGA,https://www.agacgfm.org/Training/Webinars.aspx,CPE,$59,",
                "Grant Accounting,AGA,https://www.agacgfm.org/Training/Webinars.aspx,CPE,\"$1,065\","),
                text("assets/CPTT/courses.csv"));
        assertTrue(text("assets/CPTT/courses.json").contains("\"price\": 1065,"));
        Excerpt.assertNextRunChangesNothing(root);
        FileSteps.apply(files.stream().map(FileStep::reversed).toList());
        assertEquals(List.of(table, page), List.of(text("assets/CPTT/courses.csv"), text("assets/CPTT/courses.json")));
    }

    @Test
    void tablesThatAnotherProgramChangedAreNotWrittenAndReadAgain() throws IOException {
        Optional<SiteDetails> details = read(Optional.empty());
        assertSame(details.get(), read(details).orElseThrow());
        String changed = text("assets/CPTT/courses.csv") + "New,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n";
        Files.writeString(root.resolve("assets/CPTT/courses.csv"), changed);
        assertThrows(FileSteps.FilesChangedException.class, () -> details.get().write(COURSE, Map.of("price", "$1")));
        assertEquals(changed, text("assets/CPTT/courses.csv"));
        read(details).orElseThrow().write(COURSE, Map.of("price", "$1"));
        assertTrue(text("assets/CPTT/courses.csv").contains(",CPE,$1,"));
    }

    @Test
    void rowsThatDifferAreToldUntilSomethingIsTypedForAllOfThem() throws IOException {
        Path table = root.resolve("assets/CPTT/courses.csv");
        Files.writeString(table, text("assets/CPTT/courses.csv").replaceFirst(
                "(Management and Control \\(live, virtual\\)\",AGA,[^,]+,CPE,)[^,]+", "$1\\$600"));
        CoursePage page = read(Optional.empty()).orElseThrow().page(List.of(new CourseText(
                "Governmental Financial Management and Control (live, virtual)", "AGA",
                "https://www.agacgfm.org/CGFM/Candidates/PreparingforExams/CGFMVirtualCourses.aspx")));
        assertEquals("The rows of this course differ: $600 | $525. What you enter goes into all of them; a single "
                + "space empties them.",
                page.message(price(page)).orElseThrow().text());
        assertEquals(List.of("", false), List.of(page.text(price(page)), page.ready()));
        page.type("price", "$610");
        assertEquals(Optional.empty(), page.message(price(page)));
        assertEquals(2, page.write().files().getFirst().diff().unified().lines()
                .filter(line -> line.startsWith("+\"Gov")).count());
        assertEquals(false, page.ready());
    }

    @Test
    void aSpaceEmptiesAFieldOfWhichTheRowsDiffer() throws IOException {
        Path table = root.resolve("assets/CPTT/courses.csv");
        Files.writeString(table, text("assets/CPTT/courses.csv").replaceFirst(
                "(Management and Control \\(live, virtual\\)\",AGA,[^,]+,CPE,)[^,]+", "$1\\$600"));
        CoursePage page = read(Optional.empty()).orElseThrow().page(List.of(new CourseText(
                "Governmental Financial Management and Control (live, virtual)", "AGA",
                "https://www.agacgfm.org/CGFM/Candidates/PreparingforExams/CGFMVirtualCourses.aspx")));
        page.type("price", " ");
        assertEquals("All rows of this course become empty here.", page.message(price(page)).orElseThrow().text());
        assertEquals(List.of(" ", true), List.of(page.text(price(page)), page.ready()));
        page.write();
        assertEquals(2, text("assets/CPTT/courses.csv").split("Control \\(live, virtual\\)\",AGA,[^,]+,CPE,,", -1).length - 1);
    }

    private static CourseDetails.Detail price(CoursePage page) {
        return page.details().stream().filter(detail -> detail.column().equals("price")).findFirst().orElseThrow();
    }

    @Test
    void aFieldOfOneLineThatOnlyShowsLessThanTheCellIsNoEdit() throws IOException {
        Path table = root.resolve("assets/CPTT/courses.csv");
        Files.writeString(table, text("assets/CPTT/courses.csv").replace(",CPE,$59,", ",CPE,\"$59\t\","));
        CoursePage page = read(Optional.empty()).orElseThrow().page(COURSE);
        page.type("price", "$59");
        assertEquals(List.of(false, "$59\t"), List.of(page.ready(), page.text(price(page))));
        page.type("price", "$60");
        assertEquals(List.of(true, "$60"), List.of(page.ready(), page.text(price(page))));
        page.type("price", "$59");
        assertEquals(false, page.ready());
    }

    @Test
    void whatIsTypedMovesWithTheNameOfANewCourseButNotOntoOneThatTheTableHas() throws IOException {
        SiteDetails details = read(Optional.empty()).orElseThrow();
        CourseText first = new CourseText("N", "", "");
        CourseText then = new CourseText("New", "", "");
        details.page(List.of(first)).type("price", "$5");
        details.page(List.of(first)).moveTo(then);
        details.page(List.of(then)).moveTo(COURSE.getFirst());
        assertEquals(Map.of(then, Map.of("price", "$5")), details.typed().all());
        assertEquals(List.of(false, false), List.of(details.page(List.of(then)).known(), details.page(List.of(then)).ready()));
    }

    @Test
    void aFolderWithoutSiteOrASiteWithoutTablesHasNoDetails() throws IOException {
        Path alone = Files.createDirectory(temp.resolve("alone"));
        assertEquals(Optional.empty(), SiteDetails.of(alone, new ExportMemory(Optional.empty()), Optional.empty()));
        for (String file : List.of("cards.json", "competency_descriptions.json", "courses.csv")) {
            Files.delete(root.resolve("assets/CPTT").resolve(file));
        }
        assertEquals(Optional.empty(), read(Optional.empty()));
    }
}
