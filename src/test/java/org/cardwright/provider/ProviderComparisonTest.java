package org.cardwright.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.cardwright.course.BulkChange;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.CourseScope;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.CourseText;
import org.cardwright.provider.ProviderDecision.Action;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderComparisonTest {
    private static final String[] FIRST = {"Budget", "Audit", "Grants", "Ethics", "Travel", "Payroll", "Leases", "Fraud", "Cost", "Risk"};
    private static final String[] SECOND = {"Basics", "Law", "Review", "Planning", "Seminar", "Reporting", "Controls"};

    @TempDir
    private Path data;

    private static ProviderRow row(int number, String title, String provider, String link) {
        return new ProviderRow(number, "", title, provider, link);
    }

    private static List<CatalogCourse> catalog(String... lines) {
        return CourseCatalog.of(ProviderCards.of(ProviderCards.card("510", "Entry", "Budget", lines))).courses();
    }

    private static String line(String title, String provider, String link) {
        return link.isEmpty() ? "- " + title + ", " + provider
                : "- <a href=\"" + link + "\" aria-label=\"" + title + " - " + link + "\">" + title + "</a>, " + provider;
    }

    private static List<ProviderRow> rows(List<CatalogCourse> catalog) {
        return IntStream.range(0, catalog.size()).mapToObj(i -> row(i + 2, catalog.get(i).title(), catalog.get(i).provider(),
                catalog.get(i).url())).toList();
    }

    /** 70 courses of one provider, every third without link, and 20 of another. */
    private static Map<CardId, CardDocument> many() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            lines.add(line(FIRST[i % 10] + " " + SECOND[i / 10] + " for Managers", "Management Concepts",
                    i % 3 == 0 ? "" : "https://mc.example/course/" + (1000 + i)));
        }
        for (int i = 0; i < 20; i++) {
            lines.add(line(FIRST[i % 10] + " " + SECOND[i / 10], "GSU", "https://gsu.example/" + i));
        }
        return ProviderCards.of(ProviderCards.card("510", "Entry", "Budget", lines.toArray(String[]::new)),
                ProviderCards.card("511", "Senior", "Audit", lines.subList(0, 5).toArray(String[]::new)));
    }

    @Test
    void aListMadeOfTheCatalogGivesOnlyTheSame() throws IOException {
        Map<CardId, CardDocument> samples = new TreeMap<>();
        FolderReader.readEach(new CardFolder(Path.of("sample-cards").toAbsolutePath()), Progress.NONE,
                (_, read) -> read.document(), samples);
        for (Map<CardId, CardDocument> cards : List.of(samples, many())) {
            List<CatalogCourse> courses = CourseCatalog.of(cards).courses().stream().filter(CatalogCourse::isCourse).toList();
            assertTrue(courses.size() > 20, () -> "only " + courses.size());
            List<ProviderMatch> matches = ProviderComparison.of(rows(courses), courses, Optional.empty()).matches();
            assertEquals(courses.size(), matches.size());
            assertEquals(List.of(), matches.stream().filter(match -> match.kind() != ProviderMatch.Kind.SAME).toList());
        }
    }

    @Test
    void fiftySeededChangesLandInTheRightClass() {
        List<CatalogCourse> catalog = CourseCatalog.of(many()).courses();
        List<CatalogCourse> own = catalog.stream().filter(course -> course.provider().equals("Management Concepts")).toList();
        List<ProviderRow> list = new ArrayList<>();
        Map<String, String> expected = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            CourseText course = own.get(i).text();
            boolean linked = !course.url().isEmpty();
            switch (i % 7) {
                case 0 -> expected.put("gone " + course.title(), "GONE []");
                case 1 -> {
                    // As a provider renames: with the link, a new title; without, a slip of the pen.
                    String title = linked ? "Advanced " + course.title() : course.title().replace("Managers", "Mangers");
                    list.add(row(i, title, course.provider(), course.url()));
                    expected.put("" + i, "CHANGED [TITLE]");
                }
                case 2 -> {
                    list.add(row(i, course.title(), course.provider(), "https://new.mc.example/" + i));
                    expected.put("" + i, "CHANGED [LINK]");
                }
                case 3 -> {
                    list.add(row(i, course.title(), linked ? "MC Learning" : "management concepts (MC)", course.url()));
                    expected.put("" + i, "CHANGED [PROVIDER]");
                }
                case 4 -> {
                    list.add(row(i, "Quantum Topics " + "ABCDEFGHIJ".charAt(i / 7), course.provider(), ""));
                    expected.put("" + i, "NEW []");
                    expected.put("gone " + course.title(), "GONE []");
                }
                default -> {
                    list.add(row(i, course.title(), course.provider(), course.url()));
                    expected.put("" + i, "SAME []");
                }
            }
        }
        Map<String, String> found = new HashMap<>();
        ProviderComparison.of(list, catalog, Optional.of("MC")).matches().forEach(match -> found.put(match.row()
                .map(row -> "" + row.number()).orElse("gone " + match.course().title()), match.kind() + " " + match.differs()));
        assertEquals(new TreeMap<>(expected), new TreeMap<>(found));
        assertEquals(50, IntStream.range(0, own.size()).filter(i -> i % 7 < 5).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "''; Budget Basics; GSU; https://A.example/1/; SAME; LINK; '[]'",
        "''; Cost Estimating; GSU; https://a.example/1; CHANGED; LINK; '[TITLE]'",
        "GS-101.16; Personnel Security; CDSE; ''; SAME; CODE; '[]'",
        "GS-101.16; Industrial Security; CDSE; ''; CHANGED; CODE; '[TITLE]'",
        "''; BUDG8001 Planning and Programming; ''; ''; CHANGED; CODE; '[TITLE]'",
        "''; budget basics; GSU; ''; CHANGED; TITLE; '[TITLE]'",
        "''; Budgets Basics; Graduate School USA (GSU); ''; CHANGED; NEAR; '[PROVIDER, TITLE]'",
        "''; Accounting Part I; GSU; ''; NEW; ''; '[]'",
        "''; Budget Basics; MC; ''; NEW; ''; '[]'"})
    void aCourseIsFoundByLinkNumberAndTitle(String code, String title, String provider, String link, String kind, String way,
            String differs) {
        List<CatalogCourse> catalog = catalog(line("Budget Basics", "GSU", "https://a.example/1"),
                line("CDSE GS-101.16 Personnel Security", "CDSE", ""), line("Accounting Part II", "GSU", ""),
                line("Planning, Army (BUDG8001)", "DAU", ""));
        ProviderMatch match = ProviderComparison.of(List.of(new ProviderRow(2, code, title, provider, link)), catalog, Optional.empty())
                .matches().getFirst();
        assertEquals(kind + " " + way + " " + differs, match.kind() + " " + match.way().map(Enum::name).orElse("") + " "
                + match.differs().stream().map(Enum::name).sorted().toList());
    }

    @Test
    void aNumberInATitleStaysThere() {
        List<CatalogCourse> catalog = catalog(line("CDSE GS-101.16 Personnel Security", "CDSE", ""), line("Fiscal Law (LAW 77)", "CDSE", ""));
        List<ProviderMatch> matches = ProviderComparison.of(List.of(new ProviderRow(2, "GS-101.16", "Industrial Security", "CDSE", ""),
                new ProviderRow(3, "LAW 77", "Federal Law", "CDSE", "")), catalog, Optional.empty()).matches();
        assertEquals(List.of("CDSE GS-101.16 Industrial Security", "Federal Law (LAW 77)"), matches.stream()
                .map(match -> match.after().title()).toList());
    }

    @Test
    void coursesThatShareALinkAreToldApartByTheirTitles() {
        List<CatalogCourse> catalog = catalog(line("Webinar on Fraud", "GSU", "https://a.example/w"),
                line("Webinar on Leases", "GSU", "https://a.example/w"));
        List<ProviderMatch> matches = ProviderComparison.of(List.of(row(2, "Webinar on Leases and Rents", "GSU", "https://a.example/w"),
                row(3, "Webinar on Fraud", "GSU", "https://a.example/w"), row(4, "Something Else", "GSU", "https://a.example/w")),
                catalog, Optional.empty()).matches();
        assertEquals(List.of("CHANGED Webinar on Leases", "SAME Webinar on Fraud", "NEW Something Else"), matches.stream()
                .map(match -> match.kind() + " " + match.course().title()).toList());
    }

    @Test
    void otherSpellingsOfACourseAreUpdatedWithIt() {
        List<CatalogCourse> catalog = catalog(line("Budget Basics", "GSU", "https://a.example/1"),
                line("Budget Basics", "GSU", "https://a.example/old"));
        ProviderMatch match = ProviderComparison.of(List.of(row(2, "Budget Basics", "GSU", "https://a.example/1")), catalog,
                Optional.empty()).matches().getFirst();
        assertEquals("Budget Basics · GSU · https://a.example/1\nsame link, 100%", match.words().replaceFirst("\nhttps.* → .*", ""));
        assertEquals("CHANGED [LINK] 2", match.kind() + " " + match.differs() + " " + match.courses().size());
    }

    @Test
    void allDecisionsAreOneStep() {
        Map<CardId, CardDocument> cards = ProviderCards.of(
                ProviderCards.card("510", "Entry", "Budget", line("Budget Basics", "GSU", "https://a.example/1"), line("Old", "GSU", ""),
                        line("Older", "GSU", "")),
                ProviderCards.card("511", "Senior", "Budget", line("Older", "GSU", ""), line("Stays", "MC", "")),
                ProviderCards.card("511", "Entry", "Audit", line("Old", "GSU", "")));
        ProviderComparison comparison = ProviderComparison.of(List.of(row(2, "Budget Basics II", "GSU", "https://a.example/1"),
                row(3, "Fresh", "GSU", "https://a.example/2"), row(4, "Unwanted", "GSU", "")), CourseCatalog.of(cards).courses(), Optional.of("GSU"));
        List<ProviderDecision> decisions = comparison.matches().stream().map(match -> switch (match.course().title()) {
            case "Fresh" -> ProviderDecision.suggested(match).to("budget", Optional.of("Senior"));
            case "Old" -> ProviderDecision.suggested(match).with(Action.REMOVE);
            case "Older" -> ProviderDecision.suggested(match).with(Action.PLACEHOLDER);
            default -> ProviderDecision.suggested(match);
        }).toList();
        assertEquals("[UPDATE, ADD, SKIP, REMOVE, PLACEHOLDER]", decisions.stream().map(ProviderDecision::action).toList().toString());
        StepPlan plan = new BulkChange(cards, CourseScope.ALL).revise(ProviderDecision.revision(decisions));
        AppliedStep applied = plan.apply("Compare");
        assertEquals(List.of("Budget Basics II · GSU · https://a.example/1 / Course Coming Soon",
                "Course Coming Soon / Stays · MC / Fresh · GSU · https://a.example/2", ""), List.of(1, 2, 3).stream().map(number ->
                        String.join(" / ", applied.documents().get(ProviderCards.id(number)).card().courses().stream()
                                .map(course -> course.text().readable()).toList())).toList());
        assertEquals(List.of(), applied.refused());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Course Title|Vendor|URL|Course No.|Description; {TITLE=0, PROVIDER=1, LINK=2, CODE=3}",
        "ID|Name|Web address; {TITLE=1, LINK=2, CODE=0}",
        "Budget Basics|https://a.example/1|GSU; {TITLE=0, PROVIDER=2, LINK=1}",
        "Training|Where; {TITLE=0, LINK=1}",
        "Kurs|Link; {TITLE=0, LINK=1}"})
    void columnsAreGuessed(String header, String columns) {
        ListTable table = new ListTable(List.of(new ListTable.Row(1, List.of(header.split("\\|"))),
                new ListTable.Row(2, List.of("Cost", "https://a.example/2", "GSU", "x", "y"))));
        CourseColumns guessed = CourseColumns.guess(table);
        assertEquals(columns, new TreeMap<>(guessed.columns()).toString());
    }

    @Test
    void columnsAreRememberedForEachProvider() throws IOException {
        ListTable table = new ListTable(List.of(new ListTable.Row(1, List.of("A", "B", "C")), new ListTable.Row(2, List.of("1", "2", "3"))));
        RememberedColumns remembered = new RememberedColumns(Optional.of(data));
        CourseColumns chosen = new CourseColumns(true, Map.of(CourseColumn.TITLE, 2, CourseColumn.CODE, 0));
        remembered.keep("GSU", table, chosen);
        remembered.keep("MC", table, chosen.with(CourseColumn.CODE, 1));
        remembered.keep("gsu", table, chosen.with(CourseColumn.LINK, 1));
        assertEquals(Optional.of(chosen.with(CourseColumn.LINK, 1)), remembered.of(table, Optional.of("GSU"))
                .map(RememberedColumns.Remembered::columns));
        assertEquals(Optional.of(chosen.with(CourseColumn.CODE, 1)), new RememberedColumns(Optional.of(data)).of(table, Optional.of("MC"))
                .map(RememberedColumns.Remembered::columns));
        assertEquals(Optional.empty(), remembered.of(table, Optional.of("DAU")));
        assertEquals(Optional.empty(), remembered.of(new ListTable(List.of(new ListTable.Row(1, List.of("A", "X")))), Optional.of("GSU")));
    }

    @Test
    void rowsThatRepeatAnotherCountOnce() {
        ListTable table = new ListTable(List.of(new ListTable.Row(1, List.of("Title", "Date")), new ListTable.Row(2, List.of("Cost ", "May")),
                new ListTable.Row(3, List.of("Cost", "June")), new ListTable.Row(4, List.of("", "July"))));
        assertEquals(List.of(row(2, "Cost", "", "")), CourseColumns.guess(table).rows(table));
    }
}
