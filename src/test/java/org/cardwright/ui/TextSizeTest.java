package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.TextSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The size of texts, by keys, wheel and menu, is that of everything in the window and is remembered. */
@ExtendWith(ApplicationExtension.class)
class TextSizeTest {
    @TempDir
    Path temp;

    private EditorWindow editor;

    @Start
    void start(Stage stage) throws IOException {
        SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @AfterEach
    void usual() {
        editor.robot().interact(() -> TextSize.percent().set(100));
    }

    @Test
    void keysAndWheelMakeAllTextsLargerAndSmallerAtOnceAndTheSizeIsRemembered() throws IOException {
        editor.open(temp.resolve("cards"));
        assertEquals("14.0 Text size: 100%", seen());
        editor.robot().push(KeyCode.CONTROL, KeyCode.ADD);
        editor.robot().push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals("17.5 Text size: 125%", seen());
        editor.robot().push(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals("15.4 Text size: 110%", seen());
        editor.robot().interact(() -> Event.fireEvent(editor.tree(), new ScrollEvent(ScrollEvent.SCROLL, 9, 9, 9, 9, false, true, false,
                false, true, false, 0, 40, 0, 40, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
        assertEquals("17.5 Text size: 125%", seen());
        editor.robot().push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals("14.0 Text size: 100%", seen());
        editor.robot().push(KeyCode.CONTROL, KeyCode.PLUS);
        Path session = temp.resolve("data").resolve("session.properties");
        EditorWindow.until("it is remembered", () -> Files.exists(session)
                && Files.readString(session).contains("remembered.text.size=110"));
    }

    @Test
    void theTreeIsSoManyLettersWideAtEachSize() {
        editor.open(temp.resolve("cards"));
        EditorWindow.until("it has its width", () -> Math.abs(tree() - 288) < 2);
        editor.robot().push(KeyCode.CONTROL, KeyCode.ADD);
        EditorWindow.until("it is wider", () -> Math.abs(tree() - 288 * 1.1) < 2);
        editor.robot().push(KeyCode.CONTROL, KeyCode.DIGIT0);
        EditorWindow.until("it is as before", () -> Math.abs(tree() - 288) < 2);
    }

    private double tree() {
        return editor.find(".tree-pane", Region.class).getWidth();
    }

    @Test
    void keysWorkInADialogToo() {
        editor.open(temp.resolve("cards"));
        Platform.runLater(() -> editor.find(".menu-bar", MenuBar.class).getMenus().getLast().getItems().stream()
                .filter(item -> "Keyboard shortcuts".equals(Objects.toString(item.getText(), "").replace("_", ""))).findFirst().orElseThrow().fire());
        EditorWindow.until("the dialog", () -> dialog().isPresent() && width() > 0);
        double before = width();
        editor.robot().push(KeyCode.CONTROL, KeyCode.SUBTRACT);
        editor.robot().push(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals("11.2 Text size: 80%", seen());
        EditorWindow.until("it is narrower", () -> width() < before * 0.9);
        editor.robot().push(KeyCode.CONTROL, KeyCode.DIGIT0);
        EditorWindow.until("it is as before", () -> Math.abs(width() - before) < 2);
        editor.robot().interact(() -> dialog().orElseThrow().hide());
    }

    private Optional<Window> dialog() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isShowing() && window != editor.stage).findFirst();
    }

    private double width() {
        return dialog().orElseThrow().getWidth();
    }

    private String seen() {
        editor.robot().interact(() -> editor.stage.getScene().getRoot().applyCss());
        Label label = (Label) editor.stage.getScene().lookup(".menu-bar .label");
        Menu menu = editor.find(".menu-bar", MenuBar.class).getMenus().stream().flatMap(each -> each.getItems().stream())
                .filter(item -> "textSize".equals(item.getId())).map(Menu.class::cast).findFirst().orElseThrow();
        return Math.round(label.getFont().getSize() * 10) / 10.0 + " " + menu.getText().replace("_", "");
    }
}
