package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.FolderLock;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Another program saves in the folder when a person does. */
@ExtendWith(ApplicationExtension.class)
class BusyFolderTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void editFirstCard() {
        editor.open(cards);
        editor.robot().interact(editor.window::openFirstCard);
        EditorWindow.until("form is there", () -> editor.find(".card-form", Node.class) != null);
        TextInputControl field = editor.find("#field-competency_description", TextInputControl.class);
        editor.robot().interact(() -> {
            field.requestFocus();
            field.positionCaret(0);
        });
        editor.type("abc");
    }

    private boolean saving() {
        return editor.find("#progress", Node.class).isVisible()
                && editor.find("#task", Label.class).getText().startsWith("Saving");
    }

    private boolean saved() {
        return editor.tabs().stream().noneMatch(tab -> tab.contains("*"));
    }

    private boolean onDisk() throws IOException {
        try (var files = Files.list(cards)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                if (Files.readString(file).contains("abc")) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void aSaveWaitsAndIsDoneWhenTheOtherProgramIs() throws IOException {
        try (var _ = FolderLock.take(List.of(cards), Progress.NONE)) {
            editor.press(KeyCode.CONTROL, KeyCode.S);
            EditorWindow.until("it is said to save", this::saving);
        }
        EditorWindow.until("it is saved", this::saved);
        assertTrue(onDisk());
        assertEquals(List.of(), editor.dialogs.said);
    }

    @Test
    void aSaveThatWaitsCanBeCanceledAndDoneLater() throws IOException {
        try (var _ = FolderLock.take(List.of(cards), Progress.NONE)) {
            editor.press(KeyCode.CONTROL, KeyCode.S);
            EditorWindow.until("it is said to save", this::saving);
            editor.click("#cancel");
            EditorWindow.until("it is over", () -> !saving());
            assertEquals(false, onDisk());
            assertEquals(false, saved());
        }
        editor.press(KeyCode.CONTROL, KeyCode.S);
        EditorWindow.until("it is saved", this::saved);
        assertTrue(onDisk());
        assertEquals(List.of(), editor.dialogs.said);
    }
}
