package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.LineDiff;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.competency.TwelveCards;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Changes what twelve cards share, as a person does. */
@ExtendWith(ApplicationExtension.class)
class SharedTextTest {
    private static final CardId ENTRY = TwelveCards.id("0510", "Entry");
    private static final String OLD = "Establishes and maintains relationships with customers";

    private EditorWindow editor;
    private Workbench bench;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = temp.resolve("cards");
        TwelveCards.texts().forEach((card, text) -> SampleFolder.write(cards.resolve(card.file()), text));
        editor = new EditorWindow(stage, temp.resolve("data"), java.util.Optional.of(List.of(given -> bench = given)));
    }

    @BeforeEach
    void open() {
        editor.open(cards);
    }

    private void focus(CardSpot spot) {
        editor.robot().interact(() -> bench.openCard(ENTRY, spot));
        EditorWindow.until("the card is open", () -> editor.focused() instanceof javafx.scene.control.TextInputControl);
    }

    private Map<CardId, String> saved() {
        back();
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("all is saved", () -> !editor.window.busy() && !editor.status().matches(".* [1-9]\\d* modified.*"));
        Map<CardId, String> texts = new TreeMap<>();
        TwelveCards.texts().keySet().forEach(card -> texts.put(card, SampleFolder.read(cards.resolve(card.file()))));
        return texts;
    }

    private void waitFor(String query) {
        EditorWindow.until(query + " is shown", () -> editor.robot().lookup(query).queryAll().stream()
                .anyMatch(SharedTextTest::shown));
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The headless platform does not give the window the focus back when a dialog closes. */
    private void back() {
        EditorWindow.until("the dialog is closed", () -> editor.robot().listWindows().size() == 1);
        editor.robot().interact(editor.stage::requestFocus);
    }

    private Map<CardId, String> expected(String old, String now) {
        Map<CardId, String> texts = new TreeMap<>(TwelveCards.texts());
        texts.replaceAll((card, text) -> text.replace(old, now));
        return texts;
    }

    /** Says what differs, not two times twelve whole files. */
    private static void assertTexts(Map<CardId, String> expected, Map<CardId, String> actual) {
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((card, text) -> assertEquals("",
                LineDiff.of(card.name(), text, actual.get(card)).unified(), card::name));
        assertEquals(expected, actual);
    }

    @Test
    void aBehaviorChangesOnAllTwelveCardsByOneDialogAndOneUndo() {
        focus(new CardSpot.Item(ItemKind.BEHAVIOR, 1, 1));
        editor.type(" daily");
        waitFor("#offer-preview");
        editor.click("#offer-preview");
        waitFor("#step-list");
        assertEquals(11, editor.robot().lookup("#step-list").<ListView<?>>query().getItems().toString().split("Head\\[").length - 1);
        assertEquals("Change 11 cards", editor.robot().lookup("#step-apply").<Button>query().getText());
        Shots.take("plan", editor.robot().lookup("#step-list").query().getScene());
        editor.click("#step-apply");

        Map<CardId, String> after = saved();
        assertTexts(expected(OLD, OLD + " daily"), after);
        // As git shows it: in each of the twelve files the line of the list and that of the page, and no other.
        after.forEach((card, text) -> assertEquals(List.of("-behavior_illustrations", "+behavior_illustrations",
                "-    <dl", "+    <dl"), LineDiff.of(card.name(), TwelveCards.texts().get(card), text).unified().lines()
                .skip(2).filter(line -> line.matches("[-+].*")).map(line -> line.replaceFirst("([-+] *<?\\w+).*", "$1"))
                .toList(), card::name));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTexts(TwelveCards.texts(), saved());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "DESCRIPTION;11;(competency_description: ).*?( *\\n);Serves customers",
        "GROUP;11;(competency_group: |filters: )Personal();Leading",
        "DESIGNATION;11;(designation: )General Career Competencies();Job Specific Competencies",
        "JOB_SERIES_TITLE;2;(job_series_title: |(?:title|job_series): 0510 )Accounting();Accounts"})
    void aFieldChangesOnAllItsCardsByTheKeyboardAlone(CardField field, int others, String pattern, String text) {
        focus(new CardSpot.Field(field));
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type(text);
        waitFor("#offer-preview");
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor("#step-list");
        assertEquals("Change " + others + " cards", editor.robot().lookup("#step-apply").<Button>query().getText());
        editor.press(KeyCode.ENTER);

        Map<CardId, String> expected = new TreeMap<>(TwelveCards.texts());
        expected.replaceAll((card, old) -> others == 11 || card.name().startsWith("0510")
                ? old.replaceAll(pattern, "$1" + text + "$2") : old);
        assertTexts(expected, saved());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTexts(TwelveCards.texts(), saved());
    }

    @Test
    void byKeyboardAloneSomeCardsAreLeftOut() {
        focus(new CardSpot.Item(ItemKind.BEHAVIOR, 1, 1));
        editor.type(" daily");
        waitFor("#offer-preview");
        Shots.take("offer", editor.stage.getScene());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor("#step-list");
        editor.press(KeyCode.SPACE);
        editor.press(KeyCode.LEFT);
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.SPACE);
        assertEquals("Change 9 cards", editor.robot().lookup("#step-apply").<Button>query().getText());
        editor.press(KeyCode.ENTER);

        Map<CardId, String> expected = expected(OLD, OLD + " daily");
        for (String level : List.of("Entry", "Mid")) {
            expected.put(TwelveCards.id("0501", level), TwelveCards.texts().get(TwelveCards.id("0501", level)));
        }
        assertTexts(expected, saved());
    }

    @Test
    void theOfferGoesWhenTheChangeIsUndoneOrKeptToThisCard() {
        focus(new CardSpot.Item(ItemKind.BEHAVIOR, 1, 1));
        editor.type("x");
        waitFor("#offer-only");
        editor.click("#offer-only");
        EditorWindow.until("the offer is gone", () -> !editor.find("#offer-only", Button.class).getParent()
                .isVisible());
        focus(new CardSpot.Item(ItemKind.BEHAVIOR, 1, 0));
        editor.type("y");
        EditorWindow.until("the offer is back", () -> editor.find("#offer-only", Button.class).getParent()
                .isVisible());
        editor.press(KeyCode.BACK_SPACE);
        EditorWindow.until("the offer is gone", () -> !editor.find("#offer-only", Button.class).getParent()
                .isVisible());
    }

    @Test
    void aHintLeadsToTheCardsThatDifferAndTakesTheirTextOver() {
        focus(new CardSpot.Item(ItemKind.BEHAVIOR, 2, 0));
        waitFor("#shared-behavior-2");
        Button hint = editor.find("#shared-behavior-2", Button.class);
        EditorWindow.until("the hint counts", () -> hint.getText().equals("same on 2, differs on 9"));
        assertEquals("Behaviors, Level 2 Basic: same on 2, differs on 9", hint.getAccessibleText());
        Shots.take("hint", editor.stage.getScene());
        editor.robot().interact(hint::fire);
        waitFor("#compare-cards");
        Shots.take("compare", editor.robot().lookup("#compare-cards").query().getScene());
        editor.click("#compare-take");
        waitFor("#step-apply");
        Shots.take("take", editor.robot().lookup("#step-list").query().getScene());
        EditorWindow.until("it can be applied", () -> !editor.robot().lookup("#step-apply").query().isDisabled());
        editor.click("#step-apply");

        Map<CardId, String> expected = new TreeMap<>(TwelveCards.texts());
        String again = "Develops guides and user manuals for customers";
        String other = "Ensures products and services comply with customer requirements";
        expected.computeIfPresent(ENTRY, (_, text) -> text.replace(again + "  " + again, again + "  " + other)
                .replace("<dd>" + again + " </dd><dd>" + again + " </dd>", "<dd>" + again + " </dd><dd>" + other
                        + " </dd>"));
        assertTexts(expected, saved());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTexts(TwelveCards.texts(), saved());
    }

    @Test
    void aHintCountsAnewWhenOtherCardsChange() {
        focus(new CardSpot.Item(ItemKind.BEHAVIOR, 2, 0));
        waitFor("#shared-behavior-2");
        Button hint = editor.find("#shared-behavior-2", Button.class);
        give();
        editor.click("#step-apply");
        EditorWindow.until("the others are counted", () -> hint.getText().equals("same on 11 other cards"));
        back();
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        EditorWindow.until("the undo is counted", () -> hint.getText().equals("same on 2, differs on 9"));
    }

    private void give() {
        Button hint = editor.find("#shared-behavior-2", Button.class);
        EditorWindow.until("the hint counts", () -> hint.getText().equals("same on 2, differs on 9"));
        editor.robot().interact(hint::fire);
        waitFor("#compare-give");
        editor.click("#compare-give");
        waitFor("#step-apply");
    }

    private static <T> void scroll(TableView<T> table, int column) {
        table.scrollToColumn(table.getVisibleLeafColumn(column));
    }

    @Test
    void aLevelIsGivenToTheCardsThatLackItWithTheMouse() {
        focus(new CardSpot.Item(ItemKind.BEHAVIOR, 1, 0));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitFor("#competency-table");
        CardId from = TwelveCards.id("0511", "Entry");
        editor.robot().interact(() -> scroll((TableView<?>) editor.find("#competency-table", TableView.class), 6));
        editor.robot().clickOn(cell("0511 · Entry · Customer Service, Level 3 Intermediate: Same"));
        EditorWindow.until("the cell is chosen", () -> editor.find(".competency-what", Label.class).getText()
                .equals("0511 · Entry · Customer Service · Level 3 Intermediate: as 6 cards have it"));
        editor.click("#competency-use");
        waitFor("#step-apply");
        Button change = editor.robot().lookup("#step-apply").query();
        assertEquals("Nothing to change", change.getText());
        assertTrue(change.isDisabled());
        editor.robot().clickOn(editor.robot().lookup("#step-list .check-box").nth(1).<Node>query());
        assertEquals("Change 1 card", change.getText());
        editor.click("#step-apply");

        CardId to = TwelveCards.id("0501", "Mid");
        Map<CardId, String> after = saved();
        assertEquals(TwelveCards.documents().get(from).card().level(3).orElseThrow(),
                TwelveCards.documents(after).get(to).card().level(3).orElseThrow());
        String given = after.put(to, TwelveCards.texts().get(to));
        assertTexts(TwelveCards.texts(), after);
        assertEquals(4, LineDiff.of("card", TwelveCards.texts().get(to), given).unified().lines().skip(2)
                .filter(line -> line.startsWith("-")).count(), given);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTexts(TwelveCards.texts(), saved());
    }

    private Node cell(String spoken) {
        return editor.robot().lookup("#competency-table .table-cell").queryAll().stream()
                .filter(node -> spoken.equals(node.getAccessibleText())).findFirst().orElseThrow(() ->
                new AssertionError(editor.robot().lookup("#competency-table .table-cell").queryAll().stream()
                        .map(Node::getAccessibleText).toList().toString()));
    }

    @Test
    void theMatrixAppliesOneCardsTextToTheOthers() {
        focus(new CardSpot.Item(ItemKind.BEHAVIOR, 1, 0));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        waitFor("#competency-table");
        EditorWindow.until("a cell is chosen", () -> editor.find(".competency-what", Label.class).getText()
                .startsWith("0510 · Entry · Customer Service · Level 1 Awareness"));
        editor.press(KeyCode.DOWN);
        EditorWindow.until("the next level", () -> editor.find(".competency-what", Label.class).getText()
                .endsWith("Level 2 Basic: another wording, on 3 cards"));
        Shots.take("matrix", editor.stage.getScene());
        editor.click("#competency-behaviors");
        editor.click("#competency-use");
        waitFor("#step-apply");
        assertEquals("Change 9 cards", editor.robot().lookup("#step-apply").<Button>query().getText());
        editor.click("#step-apply");
        Map<CardId, String> after = saved();
        List<String> wanted = TwelveCards.documents().get(ENTRY).card().level(2).orElseThrow().behaviors();
        TwelveCards.documents(after).forEach((card, document) ->
                assertEquals(wanted, document.card().level(2).orElseThrow().behaviors(), card::name));
        assertTrue(!after.equals(TwelveCards.texts()));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTexts(TwelveCards.texts(), saved());
    }
}
