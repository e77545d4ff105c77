package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FindTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openFolder() {
        editor.open(cards);
    }

    private void find(String text) {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertEquals("find-text", editor.focused().getId());
        editor.type(text);
    }

    private void summary(String expected) {
        EditorWindow.until(expected, () -> editor.find("#find-summary", Label.class).getText().equals(expected));
    }

    private ListView<?> results() {
        return editor.find("#find-results", ListView.class);
    }

    /** What a screen reader says of the lines in sight. */
    private List<String> lines() {
        return results().lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell)
                .filter(cell -> !cell.isEmpty()).sorted(java.util.Comparator.comparing(ListCell::getIndex))
                .map(cell -> (String) cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)).toList();
    }

    private boolean focusIn(String text) {
        return editor.focused() instanceof TextInputControl field && field.getText().contains(text);
    }

    @Test
    void aTextIsFoundInAllCardsByCardAndPlaceAndOpensThere() {
        find("agency website");
        summary("4 matches on 4 cards");
        EditorWindow.until("lines", () -> lines().size() > 2);
        assertEquals(List.of("0501 · Entry · Customer Service, 1 match",
                "0501 · Entry · Customer Service: Level 1 · behavior 3: "
                + "Updates agency website to reflect changes to services"), lines().subList(0, 2));
        assertEquals(List.of("agency website"), results().lookupAll(".find-match").stream()
                .map(text -> ((Text) text).getText()).distinct().toList());
        editor.press(KeyCode.DOWN);
        assertEquals(1, results().getSelectionModel().getSelectedIndex());
        editor.press(KeyCode.ENTER);
        EditorWindow.until("the behavior has the focus", () -> focusIn("Updates agency website"));
        assertEquals(List.of("[0501 · Entry · Customer Service]"), editor.tabs());
    }

    @Test
    void theNextAndThePreviousResultOpenByTheirKeysFromWhereverTheFocusIs() {
        find("agency website");
        summary("4 matches on 4 cards");
        editor.press(KeyCode.F4);
        EditorWindow.until("first", () -> focusIn("agency website"));
        editor.press(KeyCode.F4);
        EditorWindow.until("second", () -> editor.tabs().size() == 2 && focusIn("agency website"));
        String second = editor.tabs().getLast();
        editor.press(KeyCode.SHIFT, KeyCode.F4);
        EditorWindow.until("first again", () -> editor.tabs().getFirst().startsWith("["));
        editor.press(KeyCode.SHIFT, KeyCode.F4);
        EditorWindow.until("the last, from the other end", () -> editor.tabs().size() == 3);
        assertFalse(editor.tabs().getLast().equals(second));
    }

    @Test
    void aMouseClicksThroughTheResultsAndNarrowsTheSearch() {
        find("customer");
        EditorWindow.until("found", () -> lines().size() > 3);
        editor.click("#find-case");
        int all = results().getItems().size();
        editor.click("#find-word");
        EditorWindow.until("fewer", () -> results().getItems().size() < all);
        editor.robot().doubleClickOn(results().lookupAll(".find-hit").iterator().next());
        EditorWindow.until("a card is open", () -> editor.tabs().size() == 1 && focusIn("customer"));
    }

    @Test
    void anExpressionThatIsNoneIsExplainedAtTheField() {
        find("(custom");
        summary("No matches");
        editor.click("#find-regex");
        EditorWindow.until("explained", () -> editor.find("#find-mistake", Label.class).isVisible());
        assertEquals("The regular expression is not valid at character 8: Unclosed group. Correct it, or search for "
                + "plain text.", editor.find("#find-mistake", Label.class).getText());
        editor.robot().interact(() -> editor.find("#find-text", TextInputControl.class).setText("(custom)er"));
        EditorWindow.until("found", () -> !results().getItems().isEmpty());
        Shots.take("find", editor.stage.getScene());
        assertFalse(editor.find("#find-mistake", Label.class).isVisible());
    }

    @Test
    void theResultsFollowEditsAndTheSelectionOfATextIsWhatIsSearched() {
        find("agency website");
        summary("4 matches on 4 cards");
        editor.press(KeyCode.F4);
        EditorWindow.until("the behavior has the focus", () -> focusIn("agency website"));
        TextInputControl field = (TextInputControl) editor.focused();
        editor.robot().interact(() -> field.setText("Updates the pages to reflect changes to services"));
        summary("3 matches on 3 cards");
        editor.robot().interact(() -> field.selectRange(8, 17));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertEquals("the pages", editor.focusedText());
        summary("1 match on 1 card");
        assertEquals("Find results 1", title());
    }

    @Test
    void resultsThatWereFoldedAwayCatchUpWithEditsWhenTheyAreShownAgain() {
        find("agency website");
        summary("4 matches on 4 cards");
        editor.press(KeyCode.F4);
        EditorWindow.until("the behavior has the focus", () -> focusIn("agency website"));
        TextInputControl field = (TextInputControl) editor.focused();
        ListView<?> results = results();
        editor.robot().interact(() -> editor.find(".strip-fold", Button.class).fire());
        EditorWindow.until("the strip is folded", () -> results.getScene() == null);
        editor.robot().interact(() -> field.setText("Updates the pages to reflect changes to services"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        summary("3 matches on 3 cards");
    }

    private String title() {
        return editor.find(".strip-tabs", TabPane.class).getTabs().stream().filter(Tab::isSelected).map(Tab::getText)
                .collect(Collectors.joining());
    }

    @Test
    void textOfFilesThatNoFieldHoldsIsFoundAndOpensAtItsLine() throws IOException {
        Path card = cards.resolve("0501-Personal-Customer-Service-Entry.md");
        Files.writeString(card, Files.readString(card).replaceFirst("(?s)\n<div.*", "\n<table><tr><td>Zebra "
                + "crossing</td></tr></table>\n"));
        Files.writeString(cards.resolve("notes.md"), "---\ntitle: [zebra\nplain zebra\n");
        editor.open(cards);
        find("zebra");
        summary("3 matches on 2 cards");
        EditorWindow.until("lines", () -> lines().size() == 5);
        assertEquals(List.of("0501 · Entry · Customer Service, 1 match",
                "0501 · Entry · Customer Service: File text · line 23: Zebra crossing", "notes.md, 2 matches",
                "notes.md: File text · line 2: title: [zebra", "notes.md: File text · line 3: plain zebra"), lines());
        editor.press(KeyCode.F4);
        EditorWindow.until("the text has the focus", () -> line().equals("<table><tr><td>Zebra crossing</td></tr>"
                + "</table>"));
        Shots.take("find-file-text", editor.stage.getScene());
        editor.press(KeyCode.F4);
        EditorWindow.until("the other file's text has the focus", () -> line().equals("title: [zebra"));
        editor.press(KeyCode.F4);
        EditorWindow.until("its next line", () -> line().equals("plain zebra"));
    }

    /** The line of the text in which the caret stands. */
    private String line() {
        return editor.focused() instanceof TextInputControl text && "source-text".equals(text.getId())
                ? text.getText().substring(text.getCaretPosition()).lines().findFirst().orElse("") : "";
    }

    @Test
    void linesAreCopiedForASpreadsheet() {
        find("agency website");
        summary("4 matches on 4 cards");
        editor.press(KeyCode.DOWN);
        editor.press(KeyCode.CONTROL, KeyCode.C);
        String[] copied = {""};
        editor.robot().interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("0501 · Entry · Customer Service\t0501-Personal-Customer-Service-Entry.md\tLevel 1 · behavior 3\t"
                + "Updates agency website to reflect changes to services", copied[0]);
        assertTrue(editor.find(".status-message", Label.class).getText().startsWith("Copied 1 line"));
    }
}
