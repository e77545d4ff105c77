package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What was entered in a dialog that was closed without doing it is there when it opens again. */
@ExtendWith(ApplicationExtension.class)
class UnfinishedDialogsTest {
    private static final String COMPETENCY = "Leading Change";

    private EditorWindow editor;
    private Path cards;

    /** Each dialog and sheet, by its menu and label, with what is entered in it. */
    private enum Form {
        NEW_CARD(2, "_New card…", Map.of("#new-career-level", "Senior", "#new-competency", COMPETENCY, "#new-group",
                "Leadership", "#new-level-3", "true", "#new-permalink", "/cards/mine")),
        NEW_SERIES(2, "New _series…", Map.of("#series-number", "0343", "#series-title", "Analysis")),
        DUPLICATE(2, "_Duplicate to…", Map.of("#duplicate-511-Mid", "true", "#duplicate-560-Mid", "true")),
        RENAME(2, "_Rename…", Map.of("#rename-competency", COMPETENCY, "#rename-permalinks", "true", "#rename-file",
                "mine.md")),
        SERIES_TITLE(2, "Series _title…", Map.of("#title-title", "Finance")),
        REPLACE(3, "", Map.of("#replace-find", "Excellence", "#replace-with", "Quality"));

        private final int menu;
        private final String label;
        private final Map<String, String> entered;

        Form(int menu, String label, Map<String, String> entered) {
            this.menu = menu;
            this.label = label;
            this.entered = entered;
        }

        private String first() {
            return entered.keySet().iterator().next();
        }
    }

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    @BeforeEach
    void openFolder() {
        editor.open(cards);
        editor.robot().interact(() -> {
            int row = IntStream.range(0, editor.tree().getExpandedItemCount())
                    .filter(at -> editor.tree().getTreeItem(at).isLeaf()).findFirst().orElseThrow();
            editor.tree().getSelectionModel().clearAndSelect(row);
            editor.tree().requestFocus();
        });
    }

    private void open(Form form) {
        if (form == Form.REPLACE) {
            editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        } else {
            Menu menu = editor.find(".menu-bar", MenuBar.class).getMenus().get(form.menu);
            MenuItem item = menu.getItems().stream().filter(found -> form.label.equals(found.getText())).findFirst()
                    .orElseThrow();
            editor.robot().interact(item::fire);
        }
        EditorWindow.until("it is open: " + form, () -> editor.robot().lookup(form.first()).tryQuery().isPresent());
        editor.robot().targetWindow(editor.robot().lookup(form.first()).query().getScene().getWindow());
    }

    private Map<String, String> read(Form form) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.entered.keySet().forEach(id -> texts.put(id, text(editor.robot().lookup(id).query())));
        return texts;
    }

    private static String text(Node control) {
        return switch (control) {
            case TextInputControl field -> field.getText();
            case CheckBox box -> String.valueOf(box.isSelected());
            case ComboBox<?> box -> String.valueOf(box.getValue());
            default -> throw new AssertionError("what is it? " + control);
        };
    }

    /** As a person, but at once; what depends on others comes after them. */
    private void enter(Form form) {
        form.entered.keySet().stream().sorted().forEach(id -> {
            Node control = editor.robot().lookup(id).query();
            editor.robot().interact(() -> {
                control.requestFocus();
                if (control instanceof TextInputControl field) {
                    field.setText(form.entered.get(id));
                } else if (control instanceof CheckBox box) {
                    box.setSelected(true);
                }
            });
        });
        editor.robot().interact(() -> form.entered.forEach((id, text) -> {
            if (editor.robot().lookup(id).query() instanceof TextInputControl field) {
                field.setText(text);
            }
        }));
        assertEquals(form.entered, Map.copyOf(read(form)));
    }

    private void closed(Form form) {
        EditorWindow.until("it is closed: " + form,
                () -> editor.robot().lookup(form.first()).tryQuery().isEmpty());
    }

    private boolean saysSo() {
        return editor.robot().lookup("#start-over").queryAll().stream().anyMatch(UnfinishedDialogsTest::shown);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void itIsThereAgainHoweverItWasClosedUntilAPersonStartsOver(Form form) {
        open(form);
        Map<String, String> fresh = read(form);
        assertFalse(saysSo());
        enter(form);
        editor.press(KeyCode.ESCAPE);
        closed(form);
        open(form);
        assertEquals(form.entered, Map.copyOf(read(form)));
        assertTrue(saysSo());
        Shots.take("unfinished-" + form, editor.robot().lookup(form.first()).query().getScene());
        close(form);
        open(form);
        assertEquals(form.entered, Map.copyOf(read(form)));
        editor.click("#start-over");
        assertEquals(fresh, read(form));
        assertFalse(saysSo());
        editor.press(KeyCode.ESCAPE);
        closed(form);
        open(form);
        assertEquals(fresh, read(form));
        assertFalse(saysSo());
        editor.press(KeyCode.ESCAPE);
        closed(form);
        assertEquals(List.of(), editor.dialogs.said, "no question");
        assertTrue(editor.status().startsWith("5 cards · 0 modified"), editor.status());
    }

    /** By the button of the window, where it is one; else by Cancel. */
    private void close(Form form) {
        Window window = editor.robot().lookup(form.first()).query().getScene().getWindow();
        editor.robot().interact(() -> {
            if (window == editor.stage) {
                ((Button) editor.robot().lookup(".button").queryAll().stream().filter(UnfinishedDialogsTest::shown)
                        .filter(node -> "Cancel".equals(((Button) node).getText())).findFirst().orElseThrow()).fire();
            } else {
                Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
                window.hide();
            }
        });
        closed(form);
    }

    @Test
    void afterItWasDoneItStartsFresh() {
        open(Form.SERIES_TITLE);
        Map<String, String> fresh = read(Form.SERIES_TITLE);
        enter(Form.SERIES_TITLE);
        editor.press(KeyCode.ESCAPE);
        closed(Form.SERIES_TITLE);
        open(Form.SERIES_TITLE);
        editor.press(KeyCode.ENTER);
        closed(Form.SERIES_TITLE);
        assertTrue(editor.status().startsWith("5 cards · 2 modified"), editor.status());
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        open(Form.SERIES_TITLE);
        assertEquals(fresh, read(Form.SERIES_TITLE));
        assertFalse(saysSo());
        editor.press(KeyCode.ESCAPE);
    }

    @Test
    void whatWasEnteredForACardIsNotForAnother() {
        open(Form.RENAME);
        enter(Form.RENAME);
        editor.press(KeyCode.ESCAPE);
        closed(Form.RENAME);
        editor.robot().interact(() -> editor.tree().getSelectionModel()
                .clearAndSelect(editor.tree().getExpandedItemCount() - 1));
        open(Form.RENAME);
        assertFalse(saysSo());
        assertEquals("Customer Service", read(Form.RENAME).get("#rename-competency"));
        editor.press(KeyCode.ESCAPE);
    }

    @Test
    void cardsThatWereTakenOutOfAPreviewOfFixesStayOut() {
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        EditorWindow.until("problems are shown", () -> editor.find("#problems-fix-safe", Button.class) != null);
        openFixes("Fix 3 cards");
        editor.robot().interact(() -> editor.robot().lookup(".check-box").queryAll().stream()
                .filter(box -> box.getScene().getWindow() != editor.stage && shown(box))
                .filter(box -> !Strings.get("step.all").equals(((CheckBox) box).getText())).map(CheckBox.class::cast).findFirst().orElseThrow().fire());
        EditorWindow.until("it is out", () -> fix().getText().equals("Fix 2 cards"));
        editor.press(KeyCode.ESCAPE);
        openFixes("Fix 2 cards");
        assertTrue(saysSo());
        editor.click("#start-over");
        assertEquals("Fix 3 cards", fix().getText());
        editor.press(KeyCode.ESCAPE);
        openFixes("Fix 3 cards");
        editor.press(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void openFixes(String button) {
        editor.click("#problems-fix-safe");
        EditorWindow.until(button, () -> editor.robot().lookup("#step-apply").tryQuery().isPresent()
                && fix().getText().equals(button));
        editor.robot().targetWindow(fix().getScene().getWindow());
    }

    private Button fix() {
        return editor.robot().lookup("#step-apply").query();
    }
}
