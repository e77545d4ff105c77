package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The key, the Edit menu and the toolbar undo and redo the same, and the menu says before what it will be. */
@ExtendWith(ApplicationExtension.class)
class UndoTurnTest {
    private EditorWindow editor;
    private Path cards;

    /** The ways to one command. */
    private enum Way {
        KEY {
            @Override
            void go(EditorWindow editor, boolean undo) {
                editor.press(KeyCode.CONTROL, undo ? KeyCode.Z : KeyCode.Y);
            }
        },
        MENU {
            @Override
            void go(EditorWindow editor, boolean undo) {
                editor.robot().clickOn("Edit");
                WaitForAsyncUtils.waitForFxEvents();
                editor.robot().clickOn(editor.menu(1, undo ? 0 : 1).getStyleableNode());
                WaitForAsyncUtils.waitForFxEvents();
            }
        },
        TOOLBAR {
            @Override
            void go(EditorWindow editor, boolean undo) {
                editor.click(undo ? "#undo" : "#redo");
            }
        };

        abstract void go(EditorWindow editor, boolean undo);
    }

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private void openFirstCard() {
        editor.open(cards);
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("form is there", () -> editor.find(".card-form", Node.class) != null);
    }

    private TextInputControl field(String key) {
        return editor.find("#field-" + key, TextInputControl.class);
    }

    private void typeAtStart(String key, String text) {
        editor.robot().interact(() -> {
            field(key).requestFocus();
            field(key).positionCaret(0);
        });
        editor.type(text);
    }

    /** What the menu offers, what the fields say and where the focus is. */
    private String state() {
        String places = List.of("permalink", "competency").stream()
                .map(key -> field(key).getText() + (field(key).isFocused() ? "|" : "")).toList().toString();
        return String.join(", ", label(0), label(1), places, modified());
    }

    private String modified() {
        return editor.status().split(" · ")[1];
    }

    private String label(int item) {
        assertEquals(editor.menu(1, item).isDisable(), button(item).isDisabled());
        String words = editor.menu(1, item).getText().replace("_", "");
        String nothing = item == 0 ? "Nothing to undo" : "Nothing to redo";
        assertEquals(editor.menu(1, item).isDisable() ? nothing : words, button(item).getAccessibleText());
        return editor.menu(1, item).isDisable() ? "-" : words;
    }

    private Button button(int item) {
        return editor.find(item == 0 ? "#undo" : "#redo", Button.class);
    }

    /** A field takes back at once what was typed without a pause; on a slow machine there are pauses. */
    private void go(Way way, boolean undo) {
        String before = label(undo ? 0 : 1);
        do {
            way.go(editor, undo);
        } while (before.endsWith("typing") && before.equals(label(undo ? 0 : 1)));
    }

    @Test
    void everyWayTakesBackTheFieldsTypingFirstAndThenTheStepsAndTheFocusStays() {
        openFirstCard();
        typeAtStart("permalink", "abc");
        typeAtStart("competency", "Xyz");
        String typed = "Undo typing, -, [abc/cards/501-Customer-Service-Entry, XyzCustomer Service|], 1 modified";
        String back = "Undo Edit permalink, Redo typing, "
                + "[abc/cards/501-Customer-Service-Entry, Customer Service|], 1 modified";
        for (Way way : Way.values()) {
            List<String> seen = new ArrayList<>(List.of(state()));
            for (boolean undo : List.of(true, true, false, false)) {
                go(way, undo);
                seen.add(state());
            }
            assertEquals(List.of(typed, back,
                    "-, Redo Edit permalink, [/cards/501-Customer-Service-Entry, Customer Service|], 0 modified",
                    back, typed), seen, way.name());
        }
    }

    @Test
    void aFieldOfAToolKeepsUndoToItselfAndAStepThatCameLaterIsFirst() {
        openFirstCard();
        typeAtStart("permalink", "abc");
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertEquals("Undo Edit permalink", label(0));
        editor.type("agency website");
        assertEquals("Undo typing", label(0));
        go(Way.KEY, true);
        assertEquals(List.of("", "-", "Redo typing"), List.of(editor.focusedText(), label(0), label(1)));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("1 modified", modified());
        go(Way.TOOLBAR, false);
        assertEquals("agency website", editor.focusedText());
        EditorWindow.until("planned", () -> !editor.find("#step-apply", Button.class).isDisabled());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        EditorWindow.until("done", () -> label(0).startsWith("Undo Replace"));
        assertEquals(List.of("bulk-find", "Undo Replace \"agency website\"", "-"),
                List.of(editor.focused().getId(), label(0), label(1)));
        Way.TOOLBAR.go(editor, true);
        assertEquals(List.of("bulk-find", "1 modified", "Undo typing", "Redo Replace \"agency website\""),
                List.of(editor.focused().getId(), modified(), label(0), label(1)));
        go(Way.TOOLBAR, true);
        assertEquals(List.of("", "-", "Redo typing"), List.of(editor.focusedText(), label(0), label(1)));
        assertEquals("1 modified", modified());
    }

    @Test
    void aDialogTakesBackNoCard() {
        openFirstCard();
        typeAtStart("permalink", "abc");
        editor.press(KeyCode.CONTROL, KeyCode.N);
        EditorWindow.until("the dialog is open", () -> editor.robot().lookup("#new-competency").tryQuery().isPresent());
        TextInputControl competency = editor.robot().lookup("#new-competency").query();
        // The robot writes into the window that it was told of.
        editor.robot().targetWindow(competency.getScene().getWindow()).interact(competency::requestFocus);
        String before = competency.getText();
        editor.type("Xyz");
        for (int i = 0; i < 3 || competency.isUndoable(); i++) {
            editor.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(List.of(before, "1 modified"), List.of(competency.getText(), modified()));
        editor.press(KeyCode.ESCAPE);
        assertEquals("abc/cards/501-Customer-Service-Entry", field("permalink").getText());
    }

    @Test
    void theFilterOfTheTreeTakesBackNoCard() {
        openFirstCard();
        typeAtStart("permalink", "abc");
        editor.press(KeyCode.CONTROL, KeyCode.F);
        editor.type("budget");
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", editor.focusedText());
        assertEquals("1 modified", modified());
        assertTrue(editor.menu(1, 0).isDisable());
    }
}
