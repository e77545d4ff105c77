package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.FakeDialogs;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the program did, does and refuses is where somebody who only hears can have it read. */
@ExtendWith(ApplicationExtension.class)
class StatusLineTest {
    private EditorWindow editor;
    private Workbench bench;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"), new FakeDialogs(),
                Stream.concat(Composition.features().stream(), Stream.<Feature>of(given -> bench = given)).toList());
    }

    private static String read(Node node) {
        return (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    @Test
    void whatWasDoneIsReadWhereF6Goes() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.END);
        editor.press(KeyCode.DELETE);
        EditorWindow.until("deleted", () -> editor.status().startsWith("4 cards"));
        editor.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        editor.press(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("status-message", editor.focused().getId());
        assertTrue(read(editor.focused()).startsWith("Deleted "), read(editor.focused()));
        editor.press(KeyCode.F6);
        assertEquals(editor.tree(), editor.focused());
    }

    @Test
    void aRefusedEditIsTheHelpOfItsFieldAndALongJobTheNameOfItsProgress() {
        editor.open(cards);
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("the form is there", () -> editor.find("#field-permalink", TextInputControl.class) != null);
        TextInputControl field = editor.find("#field-permalink", TextInputControl.class);
        editor.robot().interact(() -> {
            field.requestFocus();
            field.setText("");
        });
        editor.press(KeyCode.TAB);
        EditorWindow.until("it is said", () -> field.getAccessibleHelp() != null && field.getAccessibleHelp().startsWith("Error: "));

        CompletableFuture<String> looked = new CompletableFuture<>();
        editor.robot().interact(() -> bench.background().run("Reading the cards", progress -> looked.join(), done -> { }, failed -> { }));
        ProgressBar bar = editor.find("#progress .progress-bar", ProgressBar.class);
        EditorWindow.until("it is shown", () -> bar.getParent().isVisible());
        assertEquals("Reading the cards", read(bar));
        looked.complete("");
    }
}
