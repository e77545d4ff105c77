package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Severity;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class NumbersOverTimeTest {
    private static final NumbersOverTime NUMBERS = new NumbersOverTime("Aug 1, 2026: <First>",
            new FolderTotals(5, 40, Map.of(Severity.ERROR, 3), Map.of("date-invalid", 3), OptionalInt.of(4)),
            new FolderTotals(6, 30, Map.of(Severity.WARNING, 1), Map.of("bullet-in-item", 1), OptionalInt.of(4)));

    @Test
    void eachNumberIsToldThenAndNowWithItsDifference() {
        assertEquals(List.of("Cards: then 5, now 6, difference +1", "Courses: then 40, now 30, difference −10",
                "Errors: then 3, now 0, difference −3", "Warnings: then 0, now 1, difference +1", "Notes: then 0, now 0, difference 0",
                "Dead links: then 4, now 4, difference 0", RuleCatalog.title("date-invalid") + ": then 3, now 0, difference −3",
                RuleCatalog.title("bullet-in-item") + ": then 0, now 1, difference +1"), NUMBERS.rows().stream().map(NumbersOverTime.Row::spoken).toList());
    }

    @Test
    void cardsCoursesProblemsAndDeadLinksAreCounted() {
        CardId card = new CardId(Path.of("a.md"));
        Map<CardId, CardDocument> cards = Map.of(card, CardDocument.read(new SourceText("""
                ---
                competency: Care
                relevant_courses:
                 - <a href="https://example.org/a" aria-label="A - https://example.org/a">A</a>, P
                 - <a href="https://example.org/a" aria-label="B - https://example.org/a">B</a>, P
                 - <a href="https://example.org/c" aria-label="C - https://example.org/c">C</a>, P
                ---
                """, false)));
        FolderChecks checks = FolderChecks.of(cards, RuleSettings.DEFAULT);
        FolderTotals totals = FolderTotals.of(cards, checks.findings(), Optional.of(url -> url.endsWith("/a")));
        assertEquals(List.of(1, 3, OptionalInt.of(1)), List.of(totals.cards(), totals.courses(), totals.deadLinks()));
        assertEquals(checks.findings().get(card).size(), totals.rules().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(totals.rules().values().stream().mapToInt(Integer::intValue).sum(),
                totals.severities().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(OptionalInt.empty(), FolderTotals.of(cards, checks.findings(), Optional.empty()).deadLinks());
    }

    @Test
    void theReportHasADrawingAndAllOfItInATable() {
        String page = HtmlReport.of(List.of(), LocalDate.of(2026, 11, 28), Optional.of(NUMBERS));
        assertTrue(page.contains("<p>Compared with Aug 1, 2026: &lt;First&gt;.</p>"), page);
        assertTrue(page.contains("<tr><th scope=\"row\">Courses</th><td class=\"n\">40</td><td class=\"n\">30</td><td class=\"n\">−10</td></tr>"), page);
        assertTrue(page.contains("<svg role=\"img\" aria-label=\"Bars of each number then and now.\""), page);
        assertEquals(2 * NUMBERS.main().size() + 2, page.split("<rect ").length - 1);
        assertEquals(-1, HtmlReport.of(List.of(), LocalDate.of(2026, 11, 28)).indexOf("<svg"));
    }
}
