package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class UndoTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openFirstCard() {
        editor.open(cards);
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("form is there", () -> editor.find(".card-form", Node.class) != null);
    }

    private TextInputControl field(String key) {
        return editor.find("#field-" + key, TextInputControl.class);
    }

    private void typeAtStart(String key, String text) {
        focus(key);
        editor.robot().interact(() -> field(key).positionCaret(0));
        editor.type(text);
    }

    private void focus(String key) {
        editor.robot().interact(() -> field(key).requestFocus());
    }

    private void undo() {
        editor.press(KeyCode.CONTROL, KeyCode.Z);
    }

    /** A field takes back at once what was typed without a pause. */
    private void undoTyping(String key) {
        while (field(key).isUndoable()) {
            undo();
        }
    }

    private void redo() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }

    private String modified() {
        return editor.status().split(" · ")[1];
    }

    @Test
    void aTextFieldTakesBackItsOwnTypingFirstAndThenTheApplicationItsSteps() {
        typeAtStart("permalink", "abc");
        typeAtStart("competency", "Xyz");
        assertEquals("XyzCustomer Service", field("competency").getText());
        undoTyping("competency");
        assertEquals("Customer Service", field("competency").getText());
        assertEquals("abc/cards/501-Customer-Service-Entry", field("permalink").getText());
        assertFalse(field("competency").isUndoable());
        undo();
        assertEquals("/cards/501-Customer-Service-Entry", field("permalink").getText());
        assertEquals("0 modified", modified());
        assertTrue(editor.menu(1, 0).isDisable());
        undo();
        assertEquals("0 modified", modified());
    }

    @Test
    void redoIsTheFieldsOwnWhereItHasOneAndElseTheApplications() {
        typeAtStart("permalink", "abc");
        typeAtStart("competency", "Xyz");
        undoTyping("competency");
        while (field("competency").isRedoable()) {
            redo();
        }
        assertEquals("XyzCustomer Service", field("competency").getText());
        undoTyping("competency");
        undo();
        focus("permalink");
        editor.press(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("abc/cards/501-Customer-Service-Entry", field("permalink").getText());
        assertEquals("Customer Service", field("competency").getText());
        assertEquals("1 modified", modified());
    }

    @Test
    void aStepOfTheApplicationIsNotTypingOfTheFieldThatShowsIt() {
        typeAtStart("permalink", "abc");
        focus("competency");
        undo();
        focus("permalink");
        assertEquals("/cards/501-Customer-Service-Entry", field("permalink").getText());
        assertFalse(field("permalink").isUndoable());
    }
}
