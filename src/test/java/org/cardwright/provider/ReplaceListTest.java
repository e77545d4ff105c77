package org.cardwright.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cardwright.course.CourseSearchException;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepGroup;
import org.cardwright.edit.StepPlan;
import org.cardwright.document.CardDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplaceListTest {
    private final Map<CardId, CardDocument> cards = ProviderCards.of(
            ProviderCards.card("510", "Entry", "Budget",
                    "- <a href=\"https://mc.example/1\" aria-label=\"Basics - https://mc.example/1\">Basics</a>, MC",
                    "- Budget Law, GSU, <a href=\"https://gsu.example/law\">https://gsu.example/law</a>"),
            ProviderCards.card("511", "Senior", "Audit",
                    "- <a href=\"https://mc.example/1\" aria-label=\"Basics - https://mc.example/1\">Basics</a>, MC"));

    private StepPlan plan(String... rows) throws CourseSearchException {
        return ProviderCards.replace(cards, table(rows));
    }

    /** Rows of cells between bars. */
    private static ListTable table(String... rows) {
        List<ListTable.Row> all = new ArrayList<>();
        for (String row : rows) {
            all.add(new ListTable.Row(all.size() + 1, List.of(row.split("\\|", -1))));
        }
        return new ListTable(all);
    }

    private static List<String> problems(StepPlan plan) {
        return plan.refusals().stream().map(Refusal::reason).toList();
    }

    private static String courses(StepPlan plan, int card) {
        AppliedStep applied = plan.apply("Replace");
        return applied.documents().get(ProviderCards.id(card)).card().courses().stream()
                .map(course -> course.text().readable()).collect(Collectors.joining(" / "));
    }

    @Test
    void allRowsActAtOnceOnAllCourses() throws CourseSearchException {
        StepPlan plan = plan("Find|Replace", "https://mc.example/1|https://mc.example/one", "MC|GSU|", "GSU|MC");
        assertEquals("Basics · GSU · https://mc.example/one / Budget Law · MC · https://MC.example/law", courses(plan, 1));
        assertEquals("Basics · GSU · https://mc.example/one", courses(plan, 2));
        assertEquals(List.of("6 matches in 3 lines.", "These rows swap texts, and each place changes only once: 3 ↔ 4",
                "What a row puts in is not replaced again by another: 2 → 3"), plan.notes());
    }

    @Test
    void chainsAreSaidAndNothingIsReplacedTwice() throws CourseSearchException {
        StepPlan plan = plan("old text|new text", "Basics|Budget Law", "Budget Law|Fiscal Law");
        assertEquals("Budget Law · MC · https://mc.example/1 / Fiscal Law · GSU · https://gsu.example/law", courses(plan, 1));
        assertEquals(List.of("What a row puts in is not replaced again by another: 2 → 3"), plan.notes());
    }

    @Test
    void rowsWithoutHitAreMarked() throws CourseSearchException {
        StepPlan plan = plan("Find|Replace", "Basics|Start", "basics|Begin", "Nowhere|x", "Law |y");
        assertEquals(List.of(new StepGroup("Row 2: \"Basics\" → \"Start\"", ""),
                new StepGroup("Row 3: \"basics\" → \"Begin\"", "Finds nothing: row 2 finds the same first."),
                new StepGroup("Row 4: \"Nowhere\" → \"x\"", "Finds nothing."),
                new StepGroup("Row 5: \"Law \" → \"y\"", "Finds nothing. What to find begins or ends with a space.")), plan.groups());
        assertEquals(List.of("3 rows find nothing: 3, 4, 5"), plan.notes());
    }

    @Test
    void aRowMayBeLimited() throws CourseSearchException {
        StepPlan plan = plan("Find|Replace with|Where|Job series|Career level", "Basics|Start|title|0511|", "MC|X|link||",
                "mc|Y|link||entry", "MC|Management Concepts|provider|510|Entry");
        assertEquals("Basics · Management Concepts · https://Y.example/1 / Budget Law · GSU · https://gsu.example/law"
                .replace("https://Y", "https://X"), courses(plan, 1));
        assertEquals("Start · MC · https://X.example/1", courses(plan, 2));
    }

    @Test
    void wholeWordsCaseAndExpressions() throws CourseSearchException {
        StepPlan plan = plan("find|replace|word|case|regex", "Basic|X|yes||", "basics|Y||x|", "(\\w+)sics|$1se|||true");
        assertEquals("Base · MC · https://mc.example/1", courses(plan, 2));
    }

    @Test
    void textsOfCardsChangeTooWhereARowSaysSo() throws CourseSearchException {
        StepPlan plan = plan("Find|Replace|Where", "Plans|Makes plans for|Behaviors", "Basics|Start|any", "Budget|Funds|competency, title");
        CardDocument after = plan.apply("Replace").documents().get(ProviderCards.id(1));
        assertEquals("Funds", after.card().text(org.cardwright.model.CardField.COMPETENCY));
        assertTrue(after.text().contains("Makes plans for the year."));
        assertEquals("Start · MC · https://mc.example/1 / Funds Law · GSU · https://gsu.example/law", courses(plan, 1));
        assertTrue(plan.cards().stream().allMatch(card -> card.parts().stream().noneMatch(part -> part.groups().isEmpty())));
    }

    @ParameterizedTest
    @CsvSource({"Updated URL,Current URL", "New address,Old address", "Replacement course,Retired course", "Changed to,Original",
        "NEW_LINK (2027),OLD_LINK (2026)"})
    void theFirstRowSaysWhichColumnIsWhich(String with, String find) throws CourseSearchException {
        assertEquals("Bases · MC · https://mc.example/1", courses(plan(with + "|" + find, "Bases|Basics"), 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "|x||; Row 2: There is nothing to find. Fill in the cell, or empty the row.",
        "a(|x||yes; Row 2: The regular expression is not valid at character 3",
        "a|$2||yes; Row 2: ",
        "a|x|nowhere|; Row 2: \"nowhere\" isn't a place to look in.",
        "a|x||perhaps; Row 2: \"perhaps\" under Regular expression is neither yes nor no."})
    void aWrongRowIsNamedByItsNumber(String row, String begins) throws CourseSearchException {
        StepPlan plan = plan("Find|Replace|Where|Regular expression", row);
        assertEquals(1, plan.refusals().size());
        assertTrue(problems(plan).getFirst().startsWith(begins), problems(plan)::toString);
        assertFalse(plan.isPossible());
    }

    @Test
    void unknownSeriesAndLevelsAreNamed() throws CourseSearchException {
        assertEquals(List.of("Row 3: No card has the job series 9999.", "Row 4: No card has the career level Expert."),
                problems(plan("Find|Replace|Series|Level", "a|b|510; 0511|Entry, Senior", "a|b|9999|", "a|b||Expert")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Old link|New link|Note; 'Find: Old link · Replace: New link · not used: Note'",
        "Basics|Start; 'Find: column 1 · Replace: column 2 · not used: column 3'",
        "Replace_With:|FIND|Regex; 'Find: FIND · Replace: Replace_With: · Regular expression: Regex'"})
    void columnsAreGuessedAndSaid(String header, String words) {
        assertEquals(words, ProviderCards.list(cards, table(header, "a|b|")).columns());
    }

    @Test
    void aListWithoutTheTwoColumnsIsNone() throws CourseSearchException {
        assertEquals(List.of("The list needs two columns: what to find, and what to replace it with. Name them Find and Replace in the first row."),
                problems(plan("Find|Where", "a|title")));
        assertEquals(List.of("The list has no rows."), problems(plan("Find|Replace")));
        assertEquals(StepPlan.NOTHING.cards(), plan().cards());
    }
}
