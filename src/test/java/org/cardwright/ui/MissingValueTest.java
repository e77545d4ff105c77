package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A value that a card lacks has no place in its file, but one in its form. */
@ExtendWith(ApplicationExtension.class)
class MissingValueTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        Path card = cards.resolve("0510-Personal-Customer-Service-Entry.md");
        Files.writeString(card, SampleFolder.read(card).replaceAll("(?m)^competency_group: .*\\R", ""));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private ListView<?> list() {
        return editor.find("#problems-list", ListView.class);
    }

    @Test
    void enterOnItsProblemLeadsToItsField() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        String message = "The card has no value for \"Competency group\".";
        editor.robot().interact(() -> editor.find("#problems-filter", TextField.class).setText(message));
        EditorWindow.until("the problem is listed", () -> list().getItems().size() == 2);
        editor.robot().interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(1);
        });
        editor.press(KeyCode.ENTER);
        assertEquals("field-competency_group", editor.focused().getId());
    }
}
