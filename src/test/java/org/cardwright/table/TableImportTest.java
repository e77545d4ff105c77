package org.cardwright.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
import org.cardwright.fixtures.Sample;
import org.cardwright.merge.Side;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.sheet.SheetException;
import org.junit.jupiter.api.Test;

/** What an edited table changes on the five sample cards, and what it says of the rest. */
class TableImportTest {
    private final Map<CardId, CardDocument> cards = TableWorkbook.cards(Sample.seeds().stream().map(Sample::source).toList());
    private final TableWorkbook table = TableWorkbook.of(cards);

    private static CardId id(int row) {
        return new CardId(Path.of("card-" + (999 + row) + ".md"));
    }

    private CardDocument card(int row) {
        return cards.get(id(row));
    }

    private static List<String> changed(StepPlan plan) {
        return plan.apply("").change().cards().stream().map(card -> card.card().name()).toList();
    }

    /** Exactly one card changes, and becomes what these edits of the form make of it. */
    private void becomes(StepPlan plan, int row, Edit... edits) throws EditRefusedException {
        CardDocument wanted = card(row);
        for (Edit edit : edits) {
            wanted = wanted.apply(edit);
        }
        assertEquals(List.of(id(row).name()), changed(plan));
        assertEquals(wanted.text(), plan.apply("").documents().get(id(row)).text());
    }

    @Test
    void anEditedCellChangesWhatTheFormWouldChange() throws EditRefusedException {
        becomes(table.set(2, "Description", "=2+2 is “four”").plan(cards), 2,
                new Edit.SetField("competency_description", "=2+2 is “four”"));
    }

    @Test
    void whatFollowsAFieldFollowsIt() throws EditRefusedException {
        becomes(table.set(1, "Competency", "Budget Work").plan(cards), 1, new Edit.SetField("competency", "Budget Work"));
    }

    @Test
    void aFollowerThatIsSaidTooIsSetAfterwards() throws EditRefusedException {
        becomes(table.set(1, "Competency", "Budget Work").set(1, "Permalink", "/cards/own").plan(cards), 1,
                new Edit.SetField("competency", "Budget Work"), new Edit.SetField("permalink", "/cards/own"));
    }

    @Test
    void linesOfACellAreItems() throws EditRefusedException {
        List<String> items = new ArrayList<>(card(1).card().levels().getFirst().behaviors());
        int level = card(1).card().levels().getFirst().number();
        String cell = "First of all\n" + String.join("\n", items.subList(0, items.size() - 1)) + " \r\n\r\n";
        becomes(table.set(1, "Behaviors " + level, cell).plan(cards), 1, new Edit.RemoveItem(ItemKind.BEHAVIOR, level,
                items.size() - 1), new Edit.AddItem(ItemKind.BEHAVIOR, level, 0, "First of all"));
    }

    @Test
    void itemsMayBeEditedOnEitherSheetButNotInTwoWays() throws EditRefusedException {
        int level = card(1).card().levels().getFirst().number();
        table.set("Items", 1, "Text", "Said on Items");
        becomes(table.plan(cards), 1, new Edit.SetItem(ItemKind.BEHAVIOR, level, 0, "Said on Items"));
        String cell = table.rows("Cards").get(1).get(table.rows("Cards").getFirst().indexOf("Behaviors " + level));
        StepPlan plan = table.set(1, "Behaviors " + level, "Said on Cards" + cell.substring(cell.indexOf('\n'))).plan(cards);
        assertEquals(List.of(), changed(plan));
        assertEquals("Behaviors, level " + level + ": The sheets Cards and Items change the same item in different ways. "
                + "Change one of them.", plan.cards().getFirst().refusal().orElseThrow().reason());
    }

    @Test
    void courseLinesAreSetAddedAndRemoved() throws EditRefusedException {
        List<CourseText> courses = card(1).card().courses().stream().map(course -> course.text()).toList();
        table.set("Course lines", 1, "Title", "Another title");
        IntStream.of(3, 4, 5).forEach(column -> table.rows("Course lines").get(2).set(column, ""));
        table.rows("Course lines").add(List.of(id(1).name(), "", "", "New course", "GSU", "https://x.gov/new"));
        StepPlan plan = table.plan(cards, new TableImport.Wants(Optional.empty(), true));
        becomes(plan, 1, new Edit.SetCourse(0, new CourseText("Another title", courses.getFirst().provider(), courses.getFirst()
                .url())), new Edit.RemoveCourse(1), new Edit.AddCourse(courses.size() - 1, new CourseText("New course", "GSU",
                "https://x.gov/new")));
        assertEquals(List.of("Course 2 is empty in the table: " + String.join(" · ", courses.get(1).title(),
                courses.get(1).provider(), courses.get(1).url())), plan.cards().getFirst().questions().stream()
                .map(question -> question.text()).toList());
    }

    @Test
    void anEmptiedCellClearsOnlyWhereAPersonSaysSo() throws EditRefusedException {
        StepPlan plan = table.set(1, "Description", " ").plan(cards);
        assertEquals(List.of(), changed(plan));
        PlannedCard card = plan.cards().getFirst();
        assertEquals(List.of(List.of("Keep it", "Clear it")), card.questions().stream().map(question -> question.answers())
                .toList());
        assertEquals(Optional.of("Keep it"), card.questions().getFirst().chosen());
        PlannedCard answered = card.answered(List.of(Optional.of("Clear it")));
        assertEquals(card(1).apply(new Edit.SetField("competency_description", "")).text(), answered.after().orElseThrow()
                .text());
    }

    @Test
    void whatIsNotInTheTableStaysAndIsListed() {
        table.rows("Cards").remove(3);
        table.rows("Cards").forEach(row -> row.add(row == table.rows("Cards").getFirst() ? "Owner" : "me"));
        int group = table.rows("Cards").getFirst().indexOf("Group");
        table.rows("Cards").forEach(row -> row.remove(group));
        StepPlan plan = table.without("Items").plan(cards);
        assertEquals(List.of(), plan.cards());
        assertEquals(List.of("Not in the table: the column Group of Cards. It changes nothing.",
                "Ignored: the added column Owner of Cards.", "Not in the table: the sheet Items. It changes nothing.",
                "Not in the table: 1 card, which stays as it is: card-1002.md."), plan.notes());
    }

    @Test
    void rowsThatNameACardTwiceOrNoneAreRefusedByTheirNumbers() {
        table.rows("Cards").add(new ArrayList<>(table.rows("Cards").get(1)));
        table.set(6, "Description", "Copied").set(2, "File", "gone.md").set("Items", 1, "Level", "x");
        StepPlan plan = table.plan(cards);
        assertEquals(List.of(), plan.cards());
        assertEquals(List.of("card-1000.md is named by rows 2, 7, which say different things. None of them is used.",
                "Items: row 2 without a card or a place. Not used."), plan.notes().stream().filter(note -> !note.startsWith(
                "Not in") && !note.startsWith("No longer")).toList());
    }

    @Test
    void aCardThatWasRenamedSinceIsKnownByItsText() throws EditRefusedException {
        Map<CardId, CardDocument> renamed = new TreeMap<>(cards);
        CardId other = new CardId(Path.of("other.md"));
        renamed.put(other, renamed.remove(id(1)));
        StepPlan plan = table.set(1, "Description", "Told").plan(renamed);
        assertEquals(List.of("other.md"), changed(plan));
        assertEquals(card(1).apply(new Edit.SetField("competency_description", "Told")).text(), plan.apply("").documents()
                .get(other).text());
    }

    @Test
    void aCardThatChangedSinceIsMergedFieldByField() throws EditRefusedException {
        CardDocument edited = card(1).apply(new Edit.SetField("competency_description", "In the folder"));
        cards.put(id(1), edited);
        StepPlan plan = table.set(1, "Designation", "In the table").plan(cards);
        becomes(plan, 1, new Edit.SetField("functional_competency_designation", "In the table"));
        assertEquals(List.of(), plan.notes());
    }

    @Test
    void whatBothChangedIsAsked() throws EditRefusedException {
        String exported = card(1).card().text(CardField.DESCRIPTION);
        CardDocument edited = card(1).apply(new Edit.SetField("competency_description", "In the folder"));
        cards.put(id(1), edited);
        table.set(1, "Description", "In the table");
        PlannedCard asked = table.plan(cards).cards().getFirst();
        assertEquals("Description was changed in the folder and in the table.\nExported: " + exported.substring(0, 159)
                + "…\nFolder: In the folder\nTable: In the table", asked.questions().getFirst().text());
        assertEquals(edited.text(), asked.after().orElseThrow().text());
        assertEquals("In the table", asked.answered(List.of(Optional.of("Use the table's text"))).after().orElseThrow().card()
                .text(CardField.DESCRIPTION));
        assertEquals(List.of(), changed(table.plan(cards, new TableImport.Wants(Optional.of(Side.OURS), false))));
        assertEquals(List.of(id(1).name()), changed(table.plan(cards, new TableImport.Wants(Optional.of(Side.THEIRS),
                false))));
    }

    @Test
    void longTextsThatBothChangedAreShownWhereTheyDiffer() throws EditRefusedException {
        String text = card(1).card().text(CardField.DESCRIPTION);
        cards.put(id(1), card(1).apply(new Edit.SetField("competency_description", text + " in the folder")));
        String question = table.set(1, "Description", text + " in the table").plan(cards).cards().getFirst().questions()
                .getFirst().text();
        assertTrue(question.matches("Description was changed in the folder and in the table.\nExported: …\\S[^\n]{20,60}\n"
                + "Folder: …[^\n]{20,60} in the folder\nTable: …[^\n]{20,60} in the table"), question);
    }

    @Test
    void aCourseLineThatBothChangedIsMergedPieceByPiece() throws EditRefusedException {
        CourseText old = card(1).card().courses().getFirst().text();
        cards.put(id(1), card(1).apply(new Edit.SetCourse(0, new CourseText("In the folder", old.provider(), old.url()))));
        becomes(table.set("Course lines", 1, "Provider", "GSU").plan(cards), 1, new Edit.SetCourse(0, new CourseText(
                "In the folder", "GSU", old.url())));
        PlannedCard asked = table.set("Course lines", 1, "Title", "In the table").plan(cards).cards().getFirst();
        assertEquals(List.of("Course 1 · Title was changed in the folder and in the table.\nExported: " + old.title()
                + "\nFolder: In the folder\nTable: In the table"), asked.questions().stream().map(question -> question.text())
                .toList());
        becomes(table.plan(cards, new TableImport.Wants(Optional.of(Side.THEIRS), false)), 1, new Edit.SetCourse(0,
                new CourseText("In the table", "GSU", old.url())));
    }

    @Test
    void aCellThatWasEmptyIsFilled() throws EditRefusedException {
        int level = IntStream.rangeClosed(1, 5).filter(number -> card(1).card().level(number).isEmpty()).findFirst()
                .orElseThrow();
        becomes(table.set(1, "Behaviors " + level, "A behavior").plan(cards), 1, new Edit.AddLevel(level),
                new Edit.AddItem(ItemKind.BEHAVIOR, level, 0, "A behavior"));
        cards.put(id(2), card(2).apply(new Edit.SetField("competency_description", "")));
        becomes(TableWorkbook.of(cards).set(2, "Description", "Told").plan(cards), 2, new Edit.SetField(
                "competency_description", "Told"));
    }

    @Test
    void aTitleAboveTheColumnsIsPassedOver() throws EditRefusedException {
        table.set(1, "Designation", "Told").rows("Cards").addFirst(new ArrayList<>(List.of("Our cards")));
        StepPlan plan = table.plan(cards);
        becomes(plan, 1, new Edit.SetField("functional_competency_designation", "Told"));
        assertEquals(List.of(), plan.notes());
    }

    @Test
    void rowsOfItemsAndCoursesThatAreGoneAreListed() {
        table.rows("Items").subList(1, 3).clear();
        table.rows("Course lines").remove(1);
        table.rows("Cards").getFirst().set(table.rows("Cards").getFirst().indexOf("Group"), "Series");
        StepPlan plan = table.plan(cards);
        assertEquals(List.of(), plan.cards());
        assertEquals(List.of("Not in the table: the column Group of Cards. It changes nothing.",
                "Ignored: the added column Series of Cards.",
                "Not in the table: 2 rows of Items (card-1000.md). They change nothing: to remove items, empty their cells "
                + "instead of deleting the rows.", "Not in the table: 1 row of Course lines (card-1000.md). It changes nothing: "
                + "to remove courses, empty its cells instead of deleting the row."), plan.notes());
    }

    @Test
    void aRowWithoutAFileIsANewCardIfANewCardMayBeLikeThat() {
        List<String> row = new ArrayList<>(table.rows("Cards").get(1));
        row.set(0, "");
        row.set(1, "");
        table.rows("Cards").add(new ArrayList<>(row));
        table.set(6, "Competency", "Budget Work").set(6, "Permalink", "").set(6, "Description", "New");
        table.rows("Cards").add(row);
        StepPlan plan = table.plan(cards);
        assertEquals(List.of("0501-Personal-Budget-Work-Entry.md"), changed(plan));
        CardDocument made = plan.apply("").documents().values().iterator().next();
        assertEquals(List.of("Budget Work", "New", "/cardsNew/501-Budget-Work-Entry"), List.of(made.card().text(
                CardField.COMPETENCY), made.card().text(CardField.DESCRIPTION), made.card().text(CardField.PERMALINK)));
        assertEquals(card(1).card().levels().getFirst().behaviors(), made.card().levels().getFirst().behaviors());
        assertTrue(plan.notes().stream().anyMatch(note -> note.startsWith("Row 8 is not a card yet: ")), plan.notes()::toString);
    }

    @Test
    void anotherCardsPermalinkIsRefused() {
        StepPlan plan = table.set(1, "Permalink", card(2).card().text(CardField.PERMALINK)).plan(cards);
        assertEquals(List.of(), changed(plan));
        assertTrue(plan.cards().getFirst().refusal().isPresent());
    }

    @Test
    void aTextThatNoCellHoldsIsToldInWordsAndStays() throws EditRefusedException {
        cards.put(id(1), card(1).apply(new Edit.SetField("competency_description", "Long ".repeat(8000).strip())));
        TableWorkbook wide = TableWorkbook.of(cards);
        assertEquals(List.of(), wide.plan(cards).cards());
        int column = wide.rows("Cards").getFirst().indexOf("Description");
        assertEquals("(Too long for a cell: 39,999 characters. Edit it in Cardwright.)", wide.rows("Cards").get(1).get(column));
        StepPlan plan = wide.set(1, "Description", "Short").plan(cards);
        assertEquals(List.of(), changed(plan));
        assertEquals("Description: The text was too long for a cell, so it is edited in Cardwright only.",
                plan.cards().getFirst().refusal().orElseThrow().reason());
    }

    @Test
    void commaSeparatedValuesAreReadInAnotherEncodingToo() throws EditRefusedException {
        String csv = new String(TableWorkbook.csv(cards, "Items"), StandardCharsets.UTF_8).substring(1);
        String first = card(1).card().levels().getFirst().behaviors().getFirst();
        assertTrue(csv.contains("," + first + ","), "the first item needs no quotes");
        StepPlan plan = TableWorkbook.plan(csv.replaceFirst("," + Pattern.quote(first) + ",", ",Changed item,").getBytes(
                StandardCharsets.UTF_16), cards, TableImport.Wants.ASK);
        becomes(plan, 1, new Edit.SetItem(ItemKind.BEHAVIOR, card(1).card().levels().getFirst().number(), 0, "Changed item"));
    }

    @Test
    void anotherTableIsRefused() {
        assertEquals("list.csv is not a table of cards: no sheet has the column File. Choose a file that Cardwright made for "
                + "editing.", assertThrows(SheetException.class, () -> CardTable.read("list.csv", "a,b\n1,2\n".getBytes(
                StandardCharsets.UTF_8))).getMessage());
    }
}
