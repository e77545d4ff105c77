package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.FxDialogs;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What only a real display has: keys that come from the system, its clipboard, its own dialog for folders. */
@Tag("x11")
@ExtendWith(ApplicationExtension.class)
class RealWindowTest {
    private static final String CARD = "0511-Personal-Customer-Service-Entry.md";

    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"), new FxDialogs(() -> stage, address -> {}), Composition.features());
    }

    @BeforeEach
    void openCard() {
        editor.open(cards);
        EditorWindow.until("the window has the keys", () -> editor.stage.isFocused());
        editor.press(KeyCode.CONTROL, KeyCode.P);
        EditorWindow.until("asked", () -> focusedWindow().getScene().lookup("#quick-text") != null);
        editor.type("0511");
        editor.press(KeyCode.ENTER);
        EditorWindow.until("open", () -> editor.tabs().equals(List.of("[0511 · Entry · Customer Service]")));
        EditorWindow.until("in the description", () -> editor.stage.isFocused() && editor.focused() instanceof TextArea);
    }

    private static Stage focusedWindow() {
        return (Stage) javafx.stage.Window.getWindows().stream().filter(window -> window.isFocused() && window instanceof Stage)
                .findFirst().orElseThrow();
    }

    @Test
    void keysOfTheSystemEditAndSave() throws IOException {
        String before = Files.readString(cards.resolve(CARD));
        editor.press(KeyCode.CONTROL, KeyCode.HOME);
        editor.type("Really ");
        editor.press(KeyCode.CONTROL, KeyCode.S);
        EditorWindow.until("saved", () -> Files.readString(cards.resolve(CARD)).contains("Really "));
        assertEquals(before, Files.readString(cards.resolve(CARD)).replace("Really ", ""));
    }

    @Test
    void theClipboardOfTheSystemHasWhatWasCopied() {
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.press(KeyCode.CONTROL, KeyCode.C);
        String copied = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
        assertEquals(editor.focusedText(), copied);
    }

    /** The system's dialog is none of JavaFX's windows; the editor's has no keys while it is there. */
    @Test
    void theFolderDialogOfTheSystemOpensAndEscapeKeepsTheFolder() {
        editor.robot().press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.CONTROL, KeyCode.O);
        EditorWindow.until("the system's dialog", () -> !editor.stage.isFocused());
        editor.robot().press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        EditorWindow.until("closed", () -> editor.stage.isFocused());
        assertEquals(Optional.of("[0511 · Entry · Customer Service]"), editor.tabs().stream().findFirst());
        assertEquals(cards.getFileName() + " — Cardwright", editor.stage.getTitle());
    }
}
