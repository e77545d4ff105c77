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
    void aFolderWithoutSiteOrASiteWithoutTablesHasNoDetails() throws IOException {
        Path alone = Files.createDirectory(temp.resolve("alone"));
        assertEquals(Optional.empty(), SiteDetails.of(alone, new ExportMemory(Optional.empty()), Optional.empty()));
        for (String file : List.of("cards.json", "competency_descriptions.json", "courses.csv")) {
            Files.delete(root.resolve("assets/CPTT").resolve(file));
        }
        assertEquals(Optional.empty(), read(Optional.empty()));
    }
}
