package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.FileStep;
import org.cardwright.edit.Progress;
import org.cardwright.model.CourseText;
import org.cardwright.source.Excerpt;
import org.cardwright.source.NewCourseDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits on cards that a site's generator wrote from a real excerpt of its sources. */
final class SiteSourcingTest {
    private static final String STEWARDSHIP = "0501-Primary-Financial-Stewardship-Mid.md";

    @TempDir
    private Path temp;

    private Path folder;
    private SiteRepo site;

    @BeforeEach
    void makeFolderAndSite() throws IOException {
        Path made = temp.resolve("made");
        Excerpt.site(made);
        folder = Files.createDirectory(temp.resolve("work"));
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), made.resolve("_cards"));
        copy(made.resolve("_cards"), folder);
        for (String place : List.of("assets/CPTT", "_data")) {
            try (Stream<Path> files = Files.list(made.resolve(place))) {
                for (Path file : files.toList()) {
                    site.write(place + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        site.commit("Sources");
        SiteRepo.open(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void on(String card, String what, String with) throws IOException {
        String text = Files.readString(folder.resolve(card));
        assertTrue(text.contains(what), what);
        Files.writeString(folder.resolve(card), text.replace(what, with));
    }

    private void everywhere(String what, String with) throws IOException {
        try (Stream<Path> cards = Files.list(folder)) {
            for (Path card : cards.toList()) {
                Files.writeString(card, Files.readString(card).replace(what, with));
            }
        }
    }

    private Plan plan() throws IOException {
        return Export.plan(Source.read(folder, Progress.NONE), SiteTarget.of(site.root), Optional.empty(), Progress.NONE);
    }

    private Optional<SourcesChange> change() throws IOException {
        Plan plan = plan();
        return SiteSourcing.change(plan, Selection.proposed(plan), new SourcesOptions(Optional.empty(),
                Optional.of(temp.resolve("data"))));
    }

    /** Exports with the sources as the command does: the form of cards first. */
    private List<String> export() throws IOException {
        Optional<SourcesChange> change = change();
        if (change.isPresent()) {
            for (CardChange form : change.get().forms()) {
                if (form.after().isPresent()) {
                    Files.write(folder.resolve(form.card().file()), form.after().get().bytes());
                } else {
                    Files.delete(folder.resolve(form.card().file()));
                }
            }
        }
        Plan plan = plan();
        Export.apply(plan, Selection.proposed(plan), new ExportOptions(true, Optional.empty(), Optional.empty(), change,
                Optional.empty()), Progress.NONE);
        return change.map(SourcesChange::notes).orElse(List.of());
    }

    @Test
    void withoutAnEditNothingIsAskedOfTheSources() throws IOException {
        assertEquals(Optional.empty(), change());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Appropriations Law&#58; Advanced Applications | Appropriations Law&#58; Masterclass
            campaign=CFOTTEP&utm_id=23FM                  | campaign=CFOTTEP&utm_id=24FM
            </a>, Management Concepts                     | </a>, MC
            functional_competency_designation: Job Specific Competencies | functional_competency_designation: Job Competencies
            Requires occasional guidance                  | Requires guidance now and then
            """)
    void whatIsChangedOnAllCardsSurvivesTheNextRun(String what, String with) throws IOException {
        everywhere(what, with);
        assertEquals(List.of(), export());
        assertEquals(List.of(), site.status());
        Excerpt.assertNextRunChangesNothing(site.root);
        assertEquals(Optional.empty(), change());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            competency_group: Primary       | competency_group: Secondary | Primary   | Secondary
            0501 Financial Administration and Program Support | 0560 Budget Analysis | 0501 | 0560
            career_level: Mid               | career_level: Senior        | Mid       | Senior
            """)
    void aCardWithAnotherNameGetsTheGeneratorsFile(String what, String with, String old, String now) throws IOException {
        String card = STEWARDSHIP;
        on(card, what, with);
        if (what.startsWith("0501")) {
            on(card, "series: 501\n", "series: 560\n");
        }
        assertEquals(List.of(), export());
        assertEquals(List.of(false, true), List.of(Files.exists(folder.resolve(card)),
                Files.exists(folder.resolve(card.replace(old, now)))));
        assertEquals(List.of(), site.status());
        Excerpt.assertNextRunChangesNothing(site.root);
    }

    @Test
    void aCardThatIsDeletedLosesItsEntry() throws IOException {
        Files.delete(folder.resolve(STEWARDSHIP));
        assertEquals(1, export().size());
        Excerpt.assertNextRunChangesNothing(site.root);
    }

    @Test
    void oneCardsDescriptionIsOneCell() throws IOException {
        on(STEWARDSHIP, "competency_description: Manage, allocate, and monitor", "competency_description: Manage and monitor");
        List<FileStep> files = change().orElseThrow().files();
        assertEquals(List.of("assets/CPTT/cards.json"), files.stream().map(FileStep::name).toList());
        assertEquals(2, files.getFirst().diff().unified().lines().filter(line -> line.matches("[-+][^-+].*")).count());
        export();
        assertEquals(List.of("* _cards/" + STEWARDSHIP, "* assets/CPTT/cards.json"), site.changed("HEAD"));
        Excerpt.assertNextRunChangesNothing(site.root);
    }

    @Test
    void whatTheSourcesCannotSayIsNamedAndTheRestIsWritten() throws IOException {
        on(STEWARDSHIP, "permalink: /cardsNew/501-", "permalink: /cardsNew/own-");
        everywhere("Requires occasional guidance", "Requires guidance now and then");
        SourcesChange change = change().orElseThrow();
        assertEquals(List.of("assets/CPTT/competency_descriptions.json"), change.files().stream().map(FileStep::name)
                .toList());
        assertEquals(1, change.notes().size(), change.notes().toString());
        assertTrue(change.notes().getFirst().startsWith(STEWARDSHIP + ": Permalink cannot be written to the sources, so "
                + "the next run undoes it."), change.notes().toString());
    }

    @Test
    void whatWasTypedOfANewCourseGoesIntoItsRow() throws IOException {
        on(STEWARDSHIP, "</a>, Management Concepts\n", "</a>, Management Concepts\n- <a href=\"https://e.example/1\" "
                + "aria-label=\"Ethics&#58; Basics - https://e.example/1\">Ethics&#58; Basics</a>, AGA\n");
        NewCourseDetails.of(SiteTarget.of(site.root).root()).put(new CourseText("Ethics: Basics", "AGA",
                "https://e.example/1"), Map.of("price", "$9", "course_description", "Two\nlines"));
        assertEquals(List.of(), export());
        assertTrue(Files.readString(site.root.resolve("assets/CPTT/courses.csv")).contains(
                "\nEthics: Basics,AGA,https://e.example/1,,$9,,\"Two\nlines\","));
        Excerpt.assertNextRunChangesNothing(site.root);
    }

    @Test
    void aSiteWithoutTablesIsAskedForNothing() throws IOException {
        Files.delete(site.root.resolve("assets/CPTT/cards.json"));
        Files.delete(site.root.resolve("assets/CPTT/courses.csv"));
        Files.delete(site.root.resolve("assets/CPTT/competency_descriptions.json"));
        everywhere("Requires occasional guidance", "Requires guidance now and then");
        assertEquals(Optional.empty(), change());
    }
}
