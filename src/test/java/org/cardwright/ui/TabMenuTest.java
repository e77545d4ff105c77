package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TabMenuTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private void open() {
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
        assertEquals(List.of("0501 · Entry · Customer Service", "[0501 · Mid · Customer Service]"), editor.tabs());
    }

    private void choose(String key) {
        editor.robot().rightClickOn("0501 · Entry · Customer Service");
        editor.robot().clickOn(Strings.get(key), MouseButton.PRIMARY);
    }

    @Test
    void theMenuClosesTheTabThatWasClicked() {
        open();
        choose("tabs.close");
        assertEquals(List.of("[0501 · Mid · Customer Service]"), editor.tabs());
    }

    @Test
    void theMenuClosesAllButTheTabThatWasClicked() {
        open();
        choose("tabs.closeOthers");
        assertEquals(List.of("[0501 · Entry · Customer Service]"), editor.tabs());
    }
}
