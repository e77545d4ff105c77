package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.FileStep;
import org.cardwright.site.SourceNames;
import org.cardwright.workspace.FileSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSiteTest {
    private static final Map<SourceKind, List<TableEdit>> EDIT = Map.of(SourceKind.COURSES, List.of(
            new TableEdit.SetCell(0, SourceNames.TITLE, new SourceValue.Words("Another title"))));

    @TempDir
    Path root;

    @TempDir
    Path office;

    @BeforeEach
    void write() throws IOException {
        Excerpt.write(Excerpt.sources(), root);
    }

    private static List<FileStep> changes(SourceSite site, SiteSources after) throws IOException {
        return site.changes(after, Generator.generate(after));
    }

    private static List<String> names(List<FileStep> steps) {
        return steps.stream().map(FileStep::name).toList();
    }

    @Test
    void nothingIsWrittenWhereNothingChanges() throws IOException {
        SourceSite site = SourceSite.read(root, Optional.empty()).orElseThrow();
        assertEquals(List.of(), changes(site, site.tables()));
        assertEquals(Optional.empty(), SourceSite.read(office, Optional.empty()));
    }

    @Test
    void aChangedTableBringsWhatTheGeneratorMakesOfIt() throws IOException {
        SourceSite site = SourceSite.read(root, Optional.empty()).orElseThrow();
        List<FileStep> steps = changes(site, site.tables().with(EDIT));
        assertEquals(List.of("assets/CPTT/courses.csv", "assets/CPTT/courses.json", "_data/courses_meta.yml"),
                names(steps));
        FileSteps.apply(steps);
        assertEquals("count: 12", Files.readString(root.resolve("_data/courses_meta.yml")));
        SourceSite now = SourceSite.read(root, Optional.empty()).orElseThrow();
        assertEquals(List.of(), changes(now, now.tables()));
        assertEquals("Another title", now.tables().table(SourceKind.COURSES).rows().getFirst().text(SourceNames.TITLE));
    }

    @Test
    void theFilesFollowTheWorkbook() throws IOException {
        Path book = office.resolve("Cards.xlsx");
        Files.write(book, WorkbookTest.excerpt());
        SourceSite site = SourceSite.read(root, Optional.of(book)).orElseThrow();
        assertEquals(List.of(), changes(site, site.tables()));
        List<FileStep> steps = changes(site, site.tables().with(EDIT));
        assertEquals(List.of("Cards.xlsx", "assets/CPTT/courses.csv", "assets/CPTT/courses.json",
                "_data/courses_meta.yml"), names(steps));
        FileSteps.apply(steps);
        SourceSite now = SourceSite.read(root, Optional.of(book)).orElseThrow();
        assertEquals("Another title", now.tables().table(SourceKind.COURSES).rows().getFirst().text(SourceNames.TITLE));
        assertEquals(List.of(), changes(now, now.tables()));
        FileSteps.apply(steps.stream().map(FileStep::reversed).toList());
        assertEquals(Map.of(), TableSync.edits(Excerpt.sources(), SourceSite.read(root, Optional.of(book)).orElseThrow()
                .tables()));
    }

    @Test
    void whatTheWorkbookAloneSaysIsWrittenToTheFiles() throws IOException {
        Path book = office.resolve("Cards.xlsx");
        SiteSources other = Workbook.read("Cards.xlsx", WorkbookTest.excerpt()).sources().with(EDIT);
        Files.write(book, other.files().get("Cards.xlsx"));
        SourceSite site = SourceSite.read(root, Optional.of(book)).orElseThrow();
        assertEquals(List.of("assets/CPTT/courses.csv", "assets/CPTT/courses.json", "_data/courses_meta.yml"),
                names(changes(site, site.tables())));
    }
}
