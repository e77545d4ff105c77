package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.check.ExtraFindings;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.Edit;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.site.SourceNames;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class SourceFindingsTest {
    private static final String FILE = "0501-Primary-Financial-Stewardship-Mid.md";
    private static final String TABLE = "assets/CPTT/courses.csv";

    private final EditedSite site = new EditedSite(Excerpt.sources());

    private static List<String> lines(ExtraFindings found, String rule) {
        return Stream.concat(found.cards().entrySet().stream().flatMap(card -> card.getValue().stream()
                .map(one -> line(card.getKey().name(), one))), found.files().stream().flatMap(file -> file.findings().stream()
                .map(one -> line(file.file(), one)))).filter(line -> line.endsWith("[" + rule + "]")).sorted().toList();
    }

    private static String line(String file, Finding found) {
        return file + ":" + found.position().line() + ": " + found.severity() + ": " + found.message() + " [" + found.rule() + "]";
    }

    private static ExtraFindings editing(EditedSite site) {
        return new SourceFindings(site.compare()).forEditing();
    }

    private static ExtraFindings report(EditedSite site) {
        return new SourceFindings(site.compare()).forReport(file -> file.toString().replace('\\', '/'), true);
    }

    private static EditedSite with(SourceKind kind, TableEdit... edits) {
        return new EditedSite(Excerpt.sources().with(Map.of(kind, List.of(edits))));
    }

    private static TableEdit set(int row, String column, String text) {
        return new TableEdit.SetCell(row, column, new SourceValue.Words(text));
    }

    @Test
    void cardsAsTheSourcesMakeThemHaveNone() {
        assertEquals(Map.of(), editing(site).cards());
        assertEquals(Map.of(), report(site).cards());
    }

    @Test
    void aCourseThatTheNextRunRemovesOrReplacesStandsAtItsLine() {
        CourseText first = CourseComparer.said(site.card(FILE).card()).getFirst();
        int count = site.card(FILE).card().courses().size();
        site.edit(FILE, new Edit.SetCourse(0, new CourseText(first.title(), first.provider(), "https://example.gov/moved")))
                .edit(FILE, new Edit.AddCourse(count, new CourseText("Brand new", "DAU", "https://example.gov/new")));
        int line = site.card(FILE).places().ofCourse(0).line();
        List<String> wanted = List.of(
                FILE + ":" + line + ": WARNING: The site's next run replaces this course, because the site's sources say: "
                        + first.readable() + " [source-course-removed]",
                FILE + ":" + (line + count) + ": WARNING: The site's next run removes this course, because the site's sources do "
                        + "not have it for this card: Brand new · DAU · https://example.gov/new [source-course-removed]");
        assertEquals(wanted, lines(editing(site), "source-course-removed"));
        assertEquals(wanted, lines(report(site), "source-course-removed"));
        site.edit(FILE, new Edit.RemoveCourse(count)).edit(FILE, new Edit.SetCourse(0, first));
        assertEquals(Map.of(), editing(site).cards());
    }

    @Test
    void aCourseOfOneCardThatTheNextRunSpreadsIsToldOnTheOthers() {
        CourseText first = CourseComparer.said(site.card(FILE).card()).getFirst();
        site.edit(FILE, new Edit.RemoveCourse(0));
        assertEquals(List.of(FILE + ":" + site.card(FILE).places().of(CardField.COURSES).line()
                + ": WARNING: The site's next run adds a course that this card does not have: " + first.readable()
                + " [source-course-added]"), lines(editing(site), "source-course-added"));
    }

    @Test
    void nobodyKnowsWhatCardsGetFromATableThatCannotBeRead() {
        String text = Excerpt.text(SourceKind.COURSES).text();
        SiteSources ragged = new SiteSources(site.sources.cards(), site.sources.texts(), SiteSources.read(SourceKind.COURSES,
                new SourceText(text.replace(",,,\n", "\n"), false)));
        site.edit(FILE, new Edit.RemoveCourse(0));
        SourceComparison comparison = SourceComparison.of(ragged, Generator.generate(ragged), site.cards);
        assertEquals(Map.of(), new SourceFindings(comparison).forEditing().cards());
    }

    @Test
    void aCompetencyWithoutTextStandsAtTheCardAndInTheTable() {
        String competency = site.made.cards().getFirst().competency();
        int row = site.sources.table(SourceKind.TEXTS).rows().stream()
                .filter(one -> one.text(SourceNames.TEXT_OF).equals(competency)).findFirst().orElseThrow().index();
        EditedSite without = with(SourceKind.TEXTS, set(row, SourceNames.TEXT_OF, "Another"));
        String says = "\"" + competency + "\" has no entry with behaviors and definitions in competency_descriptions.json. The "
                + "generator writes this card without them. Add the entry, or correct the name.";
        GeneratedCard card = without.made.cards().getFirst();
        int entry = without.sources.table(SourceKind.CARDS).rows().get(card.entry()).line();
        String atCard = lines(editing(without), "source-text-missing").stream().filter(line -> line.startsWith(card.file()))
                .findFirst().orElseThrow();
        assertEquals(card.file() + ":" + without.card(card.file()).places().of(CardField.COMPETENCY).line()
                + ": ERROR: " + says + " (assets/CPTT/cards.json, line " + entry + ") [source-text-missing]", atCard);
        assertEquals(List.of("assets/CPTT/cards.json:" + entry + ": ERROR: " + says + " [source-text-missing]"),
                lines(report(without), "source-text-missing").stream().filter(line -> line.contains(":" + entry + ":")).toList());
    }

    @Test
    void aCompetencyThatNoCardHasAndALinkOfSeveralCoursesStandInTheTable() {
        String unknown = "No card has the competency \"Accounting Analysis\", so nobody gets the course for it. Correct the name, "
                + "or remove it. [source-competency-unknown]";
        assertTrue(lines(report(site), "source-competency-unknown").contains(TABLE + ":2: WARNING: " + unknown));
        assertTrue(lines(editing(site), "source-competency-unknown").contains(TABLE + ":2: WARNING: " + TABLE + ": " + unknown));
        assertEquals(List.of(TABLE + ":8: INFO: https://www.agacgfm.org/Training/Webinars.aspx is the link of 2 courses: Webinar - "
                + "Uniform Guidance and Grant Accounting, Webinar - Cybersecurity/ERM. Each of them stays a course of its own. "
                + "[source-link-shared]"), lines(report(site), "source-link-shared"));
    }

    @Test
    void aLevelOutsideOneToFiveStandsInTheTableOfCoursesOrAtTheCard() {
        EditedSite courses = with(SourceKind.COURSES, set(2, SourceNames.levels(7), "1,6"));
        assertEquals(List.of(TABLE + ":4: WARNING: \"1,6\" for \"Financial Stewardship\" is not a list of levels from 1 to 5, such "
                + "as 1,2. Correct it. [source-level-invalid]"), lines(report(courses), "source-level-invalid"));
        EditedSite cards = with(SourceKind.CARDS, set(0, "APR", "1,7"));
        GeneratedCard card = cards.made.cards().getFirst();
        int entry = cards.sources.table(SourceKind.CARDS).rows().getFirst().line();
        String says = "\"1,7\" contains a proficiency level other than 1 to 5: the generator writes \"undefined\" in the heading. "
                + "Correct APR.";
        assertEquals(List.of("assets/CPTT/cards.json:" + entry + ": WARNING: " + says + " [source-level-invalid]"),
                lines(report(cards), "source-level-invalid"));
        assertEquals(List.of(card.file() + ":" + cards.card(card.file()).places().of(CardField.BEHAVIORS)
                .line() + ": WARNING: " + says + " (assets/CPTT/cards.json, line " + entry + ") [source-level-invalid]"),
                lines(editing(cards), "source-level-invalid"));
    }

    @Test
    void settingsGradeThemOrSwitchThemOff() {
        RuleSettings settings = new RuleSettings(Map.of("source-competency-unknown", Optional.empty(), "source-link-shared",
                Optional.of(Severity.ERROR), "source-course-added", Optional.empty()));
        site.edit(FILE, new Edit.RemoveCourse(0));
        ExtraFindings graded = editing(site).graded(settings);
        assertEquals(Map.of(), graded.cards());
        assertEquals(List.of("source-link-shared ERROR"), graded.files().stream().flatMap(file -> file.findings().stream())
                .map(one -> one.rule() + " " + one.severity()).toList());
    }
}
