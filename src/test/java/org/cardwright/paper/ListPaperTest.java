package org.cardwright.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.cardwright.check.FolderSettings;
import org.cardwright.check.FolderTotals;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;
import org.junit.jupiter.api.Test;

class ListPaperTest {
    private static final Map<CardId, CardDocument> CARDS = PrintedPdf.cards(card("501", "Entry", "Drive & Care", "Knows\u00A0<rules>"),
            card("510", "Mid", "Drive & Care", "Knows more"), card("510", "Entry", "Drive & Care", "Knows more"), card("560", "Mid", "Other", "Acts"));

    private static String card(String series, String level, String competency, String behavior) {
        return "---\nseries: " + series + "\ncareer_level: " + level + "\ncompetency: " + competency + "\nrelevant_courses:\n"
                + " - Law, GSU, <a href=\"https://www.x.gov/law\">x</a>\n - New Course Coming Soon!\n---\n\n"
                + "<div class=\"grid-col-6\"><p class=\"label-color\">Behavior Illustrations</p><dl><dt>" + competency + " (Level 2 - Basic)</dt><dd>"
                + behavior.replace("<", "&lt;") + "</dd></dl></div>\n<div class=\"grid-col-6\"><p>Proficiency Level Definition</p><dl></dl></div>\n";
    }

    private static PrintedPdf printed(PaperKind kind, List<CardId> wanted, Map<CardId, List<Finding>> findings) {
        return PrintedPdf.of(new PaperRequest(kind, CARDS, wanted, new CardLook(false, true, true), FolderSettings.NONE, findings,
                PrintedPdf.DAY).paper());
    }

    @Test
    void theOverviewHasTheNumbersOfAnEarlierDayWithTheirBars() {
        NumbersOverTime numbers = new NumbersOverTime("Aug 1, 2026: First", new FolderTotals(5, 40, Map.of(), Map.of(), OptionalInt.of(2)),
                new FolderTotals(4, 50, Map.of(Severity.ERROR, 1), Map.of(), OptionalInt.of(2)));
        PrintedPdf pdf = PrintedPdf.of(new PaperRequest(PaperKind.OVERVIEW, CARDS, all(), new CardLook(false, true, true), FolderSettings.NONE,
                Map.of(), PrintedPdf.DAY).with(Optional.of(numbers)).paper());

        assertTrue(lines(pdf).contains("""
                Compared with an earlier day
                Compared with Aug 1, 2026: First.
                What Then Now Difference
                Cards 5 4 −1
                Courses 40 50 +10
                Errors 0 1 +1
                Warnings 0 0 0
                Notes 0 0 0
                Dead links 2 2 0
                """), lines(pdf));
    }

    private static List<CardId> all() {
        return List.copyOf(CARDS.keySet());
    }

    private static String lines(PrintedPdf pdf) {
        return pdf.text().replaceAll(" +\n", "\n");
    }

    @Test
    void theMatrixHasACompetencyWithEachWordingOnce() {
        PrintedPdf pdf = printed(PaperKind.MATRIX, List.of(all().getFirst()), Map.of());

        assertEquals("""
                Competency matrix
                Drive & Care
                Level 0501 Entry 0510 Entry 0510 Mid
                Level 1 Awareness Missing Missing Missing
                Level 2 Basic Different B Same Same
                Level 3 Intermediate Missing Missing Missing
                Level 4 Advanced Missing Missing Missing
                Level 5 Expert Missing Missing Missing
                Level 2 Basic · Same
                0510 Entry, 0510 Mid
                Behavior Illustrations
                Knows more
                Level 2 Basic · Different B
                0501 Entry
                Behavior Illustrations
                Knows <rules>
                """, lines(pdf).replace('\u00A0', ' '));
        List<String> tags = new ArrayList<>(pdf.tags().stream().map(String::strip).toList());
        tags.removeIf(tag -> !tag.matches("H\\d|Table|THead|TBody|TR|TH|L"));
        assertEquals("H1 H2 Table THead TR TH TH TH TH TBody TR TH TR TH TR TH TR TH TR TH H3 H4 L H3 H4 L", String.join(" ", tags));
    }

    @Test
    void coursesAreListedOnceWithTheNumberOfTheirCards() {
        assertEquals("""
                Course list
                2 courses on 3 cards
                Course Provider Cards
                Law
                https://www.x.gov/law
                GSU 3
                New Course Coming Soon! 3
                """, lines(printed(PaperKind.COURSES, all().subList(0, 3), Map.of())));
    }

    @Test
    void problemsAreThoseOfTheReport() {
        Finding finding = new Finding(Severity.ERROR, "yaml-invalid", new Position(3, 4), "Something & more", Optional.empty());

        String text = lines(printed(PaperKind.PROBLEMS, all().subList(0, 2), Map.of(all().getFirst(), List.of(finding),
                all().getLast(), List.of(finding))));

        assertTrue(text.startsWith("Problems of the competency cards\n2 files checked on 2026-11-28: 1 error"), text);
        assertTrue(text.contains("card-0.md\nLine Severity Message Rule\n3:4 error Something & more "), text);
    }

    @Test
    void numbersAreTables() {
        PrintedPdf pdf = printed(PaperKind.OVERVIEW, all(), Map.of());

        String text = lines(pdf);
        assertTrue(text.startsWith("Overview\nOverview Number\nCards 4\nErrors 0\n"), text);
        assertTrue(text.contains("Cards by series and career level\nSeries Entry Mid\n0501 1 0\n0510 1 1\n0560 0 1\n"), text);
        assertTrue(text.contains("Which series has which competency\nCompetency 0501 0510 0560\nDrive & Care 1 2 0\nOther 0 0 1\n"), text);
        assertEquals(4, pdf.tags().stream().filter(tag -> tag.strip().equals("Table")).count());
    }
}
