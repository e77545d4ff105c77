package org.cardwright.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;
import org.cardwright.fixtures.Sample;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

/** What a spreadsheet does to texts by itself is undone, or left and said. */
class SpreadsheetDamageTest {
    private Map<CardId, CardDocument> cards = TableWorkbook.cards(Sample.seeds().stream().map(Sample::source).toList());

    private TableWorkbook table() {
        return TableWorkbook.of(cards);
    }

    private void with(String key, String value) throws EditRefusedException {
        CardId first = cards.keySet().iterator().next();
        cards.put(first, cards.get(first).apply(new Edit.SetField(key, value)));
    }

    private void undone(TableWorkbook table, String... notes) {
        StepPlan plan = table.plan(cards);
        assertEquals(List.of(), plan.apply("").change().cards());
        assertEquals(List.of(notes), plan.notes());
    }

    private static TableWorkbook.Damage date(int month, int day) {
        return (sheet, row, column) -> {
            sheet.value(row, column, LocalDate.of(2026, month, day));
            sheet.style(row, column).format("d-mmm").set();
        };
    }

    @Test
    void aGradeThatBecameADate() {
        undone(table().damage(1, "GS level", date(7, 9)).damage(3, "GS level", date(9, 7)),
                "GS level: dates that the spreadsheet made are read as they were typed, such as 7-9 (rows 2, 4).");
    }

    @Test
    void aDateOfWhichNobodyKnowsWhatWasTyped() {
        undone(table().damage(1, "Description", date(7, 9)),
                "Description: dates are not used, such as 7-9 (row 2). Format the cells as text and type them again.");
    }

    @Test
    void aGradeThatBecameADateInCommaSeparatedValues() {
        undone(table().set(1, "GS level", "9-Jul"),
                "GS level: dates that the spreadsheet made are read as they were typed, such as 7-9 (row 2).");
    }

    @Test
    void aNumberThatLostItsZeroOrItsForm() throws EditRefusedException {
        with("competency_description", "1E5");
        with("competency", "0510");
        undone(table().damage(1, "Description", (sheet, row, column) -> sheet.value(row, column, 100000))
                .damage(1, "Competency", (sheet, row, column) -> sheet.value(row, column, 510)),
                "Competency: numbers are read as they were typed, such as 0510 (row 2).",
                "Description: numbers are read as they were typed, such as 1E5 (row 2).");
        undone(table().set(1, "Description", "1E+05").set(1, "Competency", "510"),
                "Competency: numbers are read as they were typed, such as 0510 (row 2).",
                "Description: numbers are read as they were typed, such as 1E5 (row 2).");
    }

    @Test
    void aNumberInATextCell() {
        undone(table().damage(1, "Series", (sheet, row, column) -> sheet.value(row, column, 501)));
    }

    @Test
    void aSymbolInPlaceOfLetters() throws EditRefusedException {
        with("competency_description", "Rules (c) and (R) of it...");
        undone(table().set(1, "Description", "Rules © and ® of it…"), "Description: symbols that the spreadsheet made of (c), "
                + "(r), (tm), or ... are read as they were typed (row 2).");
    }

    @Test
    void lineEndsSpacesAndEscapes() {
        TableWorkbook table = table();
        int column = table.rows("Cards").getFirst().indexOf("Behaviors 1");
        String cell = table.rows("Cards").get(1).get(column);
        undone(table.set(1, "Behaviors 1", cell.replace("\n", "_x000D_\n") + "  \n").set(2, "Description", table.rows("Cards")
                .get(2).get(table.rows("Cards").getFirst().indexOf("Description")) + "\u00A0"));
    }

    @Test
    void smartQuotesAreKept() throws EditRefusedException {
        StepPlan plan = table().set(1, "Description", "The “best” one’s").plan(cards);
        CardId first = cards.keySet().iterator().next();
        assertEquals(cards.get(first).apply(new Edit.SetField("competency_description", "The “best” one’s")).text(),
                plan.apply("").documents().get(first).text());
    }

    @Test
    void mergedCells() {
        undone(table().damage(1, "Description", (sheet, row, column) -> sheet.range(row, column, row + 1, column).merge()),
                "Description: merged cells are not used beyond the first (row 3).");
    }

    @Test
    void aFormulaGivesItsValueAnErrorNoneAndRichTextItsLetters() throws IOException {
        StepPlan plan = TableWorkbook.plan(Files.readAllBytes(Path.of("src/test/resources/table/damaged-by-libreoffice.xlsx")),
                cards, TableImport.Wants.ASK);
        assertEquals(List.of("card-1000.md Told by a formula", "card-1003.md Bold and plain"), plan.apply("").documents()
                .entrySet().stream().map(card -> card.getKey().name() + " " + card.getValue().card().text(
                        CardField.DESCRIPTION)).sorted().toList());
        assertEquals(List.of("GS level: dates that the spreadsheet made are read as they were typed, such as 7-9 (row 4).",
                "Description: the values of formulas are used, such as Told by a formula (row 2).",
                "Description: formulas without a value are not used, such as #DIV/0! (row 3)."), plan.notes());
    }

    @Test
    void aFormulaThatNobodyWorkedOutIsNotUsed() {
        undone(table().damage(1, "Description", (sheet, row, column) -> sheet.formula(row, column, "1+1")),
                "Description: formulas without a value are not used, such as – (row 2).");
    }

    @Test
    void textsThatLookLikeFormulasComeBackAsTheyWere() throws EditRefusedException {
        for (String text : List.of("=1+1", "+1-2", "-5", "@home", "'=1")) {
            with("competency_description", text);
            undone(table());
            assertEquals(List.of(), TableWorkbook.plan(TableWorkbook.csv(cards, "Cards"), cards, TableImport.Wants.ASK).cards());
        }
    }

    @Test
    void bytesThatAreNoTextComeBackAsTheyWere() {
        String text = Sample.seeds().getFirst().source().text();
        cards = TableWorkbook.cards(List.of(new SourceText(text.replace("career_level: Entry",
                "career_level: Entry \uDC80 _x0041_"), false)));
        undone(table());
    }
}
