package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Going back and forth in the history by mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
class HistoryScreenTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    /** Three steps: two cards deleted one after the other, then all that are left. */
    @BeforeEach
    void makeSteps() {
        editor.open(cards);
        for (int i = 0; i < 2; i++) {
            editor.robot().interact(() -> {
                editor.tree().requestFocus();
                editor.tree().getSelectionModel().clearAndSelect(editor.tree().getExpandedItemCount() - 1);
            });
            editor.press(KeyCode.CONTROL, KeyCode.DELETE);
        }
        editor.robot().interact(() -> {
            editor.tree().requestFocus();
            editor.tree().getSelectionModel().clearAndSelect(leaf(0));
            editor.tree().getSelectionModel().select(leaf(1));
        });
        editor.press(KeyCode.CONTROL, KeyCode.DELETE);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        EditorWindow.until("the history is shown", () -> editor.find("#history-list", ListView.class) != null
                && lines().size() == 4);
    }

    /** The row of a card, counted without the branches. */
    private int leaf(int index) {
        return IntStream.range(0, editor.tree().getExpandedItemCount())
                .filter(row -> editor.tree().getTreeItem(row).isLeaf()).skip(index).findFirst().orElseThrow();
    }

    /** Each line as a person reads it, without its time. */
    private List<String> lines() {
        return cells().stream().map(cell -> text(cell, ".history-name") + " | " + text(cell, ".history-cards") + " | "
                        + text(cell, ".history-state")).toList();
    }

    private List<ListCell<?>> cells() {
        return editor.find("#history-list", ListView.class).lookupAll(".history-cell").stream()
                .<ListCell<?>>map(cell -> (ListCell<?>) cell).filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparing(ListCell::getIndex)).toList();
    }

    private static String text(Node cell, String query) {
        return ((Label) cell.lookup(query)).getText();
    }

    private void clickLine(int line) {
        editor.robot().clickOn(cells().get(line).lookup(".history-name"));
    }

    private String status() {
        return editor.status().replaceFirst(" · [^·]*problem.*", "");
    }

    @Test
    void anotherListBelowIsMadeWhenItsTabFirstComesToTheFront() {
        TabPane below = editor.find(".strip-tabs", TabPane.class);
        assertNull(editor.find("#find-text", Node.class));
        editor.robot().interact(() -> below.getSelectionModel().select(0));
        EditorWindow.until("there is where to enter words", () -> editor.find("#find-text", Node.class) != null);
    }

    @Test
    void theStepsAreListedAndAClickGoesBackAndForward() {
        assertEquals(List.of("As the folder was opened |  | ", "Delete 0560-Personal-Customer-Service-Entry.md | 1 card | ",
                "Delete 0511-Personal-Customer-Service-Entry.md | 1 card | ", "Delete 2 cards | 2 cards | now"), lines());
        Label time = (Label) editor.find("#history-list", ListView.class).lookup(".history-cell:now .history-time");
        assertTrue(time.getText().matches("\\d\\d:\\d\\d:\\d\\d"), time::getText);
        clickLine(1);
        assertEquals("4 cards · 1 modified", status());
        assertEquals(List.of("As the folder was opened |  | ",
                "Delete 0560-Personal-Customer-Service-Entry.md | 1 card | now",
                "Delete 0511-Personal-Customer-Service-Entry.md | 1 card | undone",
                "Delete 2 cards | 2 cards | undone"), lines());
        Shots.take("history", editor.stage.getScene());
        clickLine(3);
        assertEquals("1 card · 4 modified", status());
        assertEquals("Went forward 2 steps.", editor.find(".status-message", Label.class).getText());
        clickLine(0);
        assertEquals("5 cards · 0 modified", status());
    }

    @Test
    void theKeyboardGoesThereToo() {
        editor.press(KeyCode.UP);
        assertEquals("1 card · 4 modified", status());
        editor.press(KeyCode.UP);
        editor.press(KeyCode.ENTER);
        assertEquals("4 cards · 1 modified", status());
        editor.press(KeyCode.END);
        editor.press(KeyCode.ENTER);
        assertEquals("1 card · 4 modified", status());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        assertEquals(null, editor.find("#history-list", ListView.class));
    }

    @Test
    void undoneStepsStayInTheListWhenAnotherIsMadeAndCanBeGoneToByMouseAndKeyboard() {
        clickLine(0);
        deleteFirstCard();
        assertEquals(List.of(), editor.dialogs.said);
        assertEquals("4 cards · 1 modified", status());
        List<String> kept = List.of("As the folder was opened |  | ",
                "Delete 0560-Personal-Customer-Service-Entry.md | 1 card | undone, kept",
                "Delete 0511-Personal-Customer-Service-Entry.md | 1 card | undone, kept",
                "Delete 2 cards | 2 cards | undone, kept",
                "Delete 0501-Personal-Customer-Service-Entry.md | 1 card | now");
        assertEquals(kept, lines());
        assertEquals("3 undone steps are kept in History.", note().getText());
        Shots.take("history-kept", editor.stage.getScene());
        clickLine(3);
        assertEquals("1 card · 4 modified", status());
        assertEquals("Went back 1 step and forward 3 steps.",
                editor.find(".status-message", Label.class).getText());
        assertEquals(List.of("As the folder was opened |  | ",
                "Delete 0501-Personal-Customer-Service-Entry.md | 1 card | undone, kept",
                "Delete 0560-Personal-Customer-Service-Entry.md | 1 card | ",
                "Delete 0511-Personal-Customer-Service-Entry.md | 1 card | ",
                "Delete 2 cards | 2 cards | now"), lines());
        assertFalse(note().isVisible(), "the newest step displaced nothing");
        clickLine(2);
        assertEquals("1 undone step is kept in History.", note().getText());
        editor.press(KeyCode.UP);
        editor.press(KeyCode.ENTER);
        assertEquals("4 cards · 1 modified", status());
        assertEquals(kept, lines());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(kept, lines(), "redo stays on the present line");
        assertEquals(List.of(), editor.dialogs.said);
    }

    private Hyperlink note() {
        return editor.find("#history-kept", Hyperlink.class);
    }

    @Test
    void theNoteInTheStatusBarLeadsToTheHistory() {
        clickLine(0);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        deleteFirstCard();
        assertTrue(note().isVisible());
        editor.click("#history-kept");
        assertEquals(editor.find("#history-list", ListView.class), editor.focused());
        deleteFirstCard();
        assertFalse(note().isVisible(), "no news any more");
    }

    @Test
    void aPreviewOfFixesAppliesWithoutAQuestionAndKeepsWhatWasUndone() {
        clickLine(0);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        EditorWindow.until("problems are shown", () -> editor.find("#problems-fix-safe", Button.class) != null);
        editor.click("#problems-fix-safe");
        EditorWindow.until("fixes are worked out", () -> fixes() == 1 && fix().getText().equals("Fix 3 cards"));
        editor.robot().interact(() -> fix().fire());
        EditorWindow.until("the preview is gone", () -> fixes() == 0);
        assertEquals(List.of(), editor.dialogs.said);
        assertEquals("5 cards · 3 modified", status());
        assertEquals("3 undone steps are kept in History.", note().getText());
    }

    private int fixes() {
        return editor.robot().lookup("#step-apply").queryAll().size();
    }

    private Button fix() {
        return editor.robot().lookup("#step-apply").query();
    }

    private void deleteFirstCard() {
        editor.robot().interact(() -> {
            editor.tree().requestFocus();
            editor.tree().getSelectionModel().clearAndSelect(leaf(0));
        });
        editor.press(KeyCode.CONTROL, KeyCode.DELETE);
    }

    @Test
    void theFocusGoesBackToWhereItWasWhenTheHistoryIsFolded() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        assertEquals(editor.tree(), editor.focused());
        editor.press(KeyCode.CONTROL, KeyCode.F);
        Node filter = editor.focused();
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        editor.press(KeyCode.ESCAPE);
        assertEquals(filter, editor.focused());
    }
}
