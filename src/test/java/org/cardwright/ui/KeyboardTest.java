package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Edits a card from opening to saving without a mouse. */
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {
    private static final int PATIENCE = 120;

    private EditorWindow editor;
    private Path card;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        card = SampleFolder.copyTo(temp.resolve("cards")).resolve("0501-Personal-Customer-Service-Entry.md");
        original = SampleFolder.read(card);
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    /** Presses Tab until the focus is where it is wanted. */
    private void tabTo(String what, Predicate<Node> wanted) {
        for (int i = 0; i < PATIENCE; i++) {
            if (wanted.test(editor.focused())) {
                return;
            }
            editor.press(KeyCode.TAB);
        }
        throw new AssertionError("Tab never comes to " + what);
    }

    private static Predicate<Node> holding(String text) {
        return node -> node instanceof TextInputControl input && input.getText().equals(text);
    }

    private void save() {
        editor.press(KeyCode.CONTROL, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().contains(" · 0 modified · "));
    }

    @Test
    void aBehaviorIsEditedACourseAddedBothUndoneAndRedoneAndSaved() {
        editor.open(card.getParent());
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.HOME);
        for (int i = 0; i < 3; i++) {
            editor.press(KeyCode.DOWN);
        }
        editor.press(KeyCode.ENTER);
        assertEquals(List.of("[0501 · Entry · Customer Service]"), editor.tabs());

        tabTo("a behavior of level 2", holding("Develops guides and user manuals for customers"));
        editor.press(KeyCode.CONTROL, KeyCode.END);
        editor.type(" daily");
        tabTo("adding a course", node -> "add-course".equals(node.getId()));
        editor.press(KeyCode.SPACE);
        editor.type("Plain Language");
        assertEquals("_Undo typing", editor.menu(1, 0).getText());

        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("_Undo Edit behavior", editor.menu(1, 0).getText());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(editor.menu(1, 0).isDisable());
        assertTrue(editor.status().contains(" · 0 modified · "), editor.status());
        editor.press(KeyCode.CONTROL, KeyCode.Y);
        editor.press(KeyCode.CONTROL, KeyCode.Y);
        save();

        String saved = SampleFolder.read(card);
        String behavior = "Develops guides and user manuals for customers";
        String edited = original.replace(behavior, behavior + " daily");
        assertEquals(2, edited.split(behavior + " daily", -1).length - 1);
        assertEquals(edited, saved.lines().filter(line -> !line.contains("Plain Language"))
                .reduce((a, b) -> a + "\n" + b).orElseThrow());
        assertTrue(saved.contains("\n - Plain Language\n"), saved);
    }
}
