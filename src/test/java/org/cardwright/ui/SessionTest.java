package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SessionTest {
    private EditorWindow editor;
    private Path data;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        data = temp.resolve("data");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, data);
    }

    /** Quits, and starts anew with what was remembered. */
    private void restart() {
        editor.press(KeyCode.CONTROL, KeyCode.Q);
        EditorWindow.until("closed", () -> !editor.stage.isShowing());
        start();
    }

    private void start() {
        editor.robot().interact(() -> editor = new EditorWindow(new Stage(), data));
        editor.robot().interact(() -> editor.window.show());
    }

    @Test
    void folderTabsAndWidthsAreThereAgain() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.HOME);
        for (int card = 0; card < 2; card++) {
            for (int i = 0; i < 3; i++) {
                editor.press(KeyCode.DOWN);
            }
            editor.press(KeyCode.ENTER);
            editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        }
        List<String> tabs = List.of("0501 · Entry · Customer Service", "[0501 · Mid · Customer Service]");
        assertEquals(tabs, editor.tabs());
        editor.robot().interact(() -> editor.find(".main-split", SplitPane.class).setDividerPosition(0, 0.4));
        double width = treeWidth();
        restart();
        EditorWindow.until("tabs are back", () -> editor.tabs().equals(tabs));
        EditorWindow.until("the focus is in the form", () -> editor.find(".card-form", Node.class).isFocusWithin());
        assertEquals("cards — Cardwright", editor.stage.getTitle());
        EditorWindow.until("width is back", () -> Math.abs(treeWidth() - width) < 2);
    }

    @Test
    void theLastFilterAndTheLastSearchComeBack() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.type("customer");
        editor.press(KeyCode.ENTER);
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.press(KeyCode.ESCAPE);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        editor.type("GSU");
        restart();
        EditorWindow.until("the folder is open", () -> editor.stage.getTitle().startsWith("cards"));
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.press(KeyCode.UP);
        assertEquals("customer", ((TextInputControl) editor.focused()).getText());
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        EditorWindow.until("find has the focus", () -> "find-text".equals(editor.focused().getId()));
        assertEquals("GSU", ((TextInputControl) editor.focused()).getText());
        assertEquals("GSU", ((TextInputControl) editor.focused()).getSelectedText());
    }

    @Test
    void aWindowWhoseTitleWasAboveTheScreenIsMovedDown() {
        editor.open(cards);
        // At once: nothing can be drawn above the screen of a test.
        editor.robot().interact(() -> {
            editor.stage.setY(-20);
            Event.fireEvent(editor.stage, new WindowEvent(editor.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        EditorWindow.until("closed", () -> !editor.stage.isShowing());
        start();
        EditorWindow.until("title is in sight", () -> editor.stage.getY() == 0);
    }

    private double treeWidth() {
        return editor.tree().getParent().getParent().getLayoutBounds().getWidth();
    }

    @Test
    void withoutASessionTheWindowWelcomes() {
        editor.robot().interact(() -> editor.window.show());
        assertEquals("Cardwright", editor.stage.getTitle());
        assertFalse(editor.find(".main-split", SplitPane.class).isVisible());
        editor.dialogs.folder = Optional.of(cards);
        editor.click("#open");
        EditorWindow.until("cards are open", () -> editor.find(".main-split", SplitPane.class).isVisible());
        assertEquals(List.of("choose folder"), editor.dialogs.said);
        assertEquals("cards — Cardwright", editor.stage.getTitle());
    }
}
