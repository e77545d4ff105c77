package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Escape leaves, and Ctrl+Enter does, whatever control of a dialog, sheet or strip has the focus. */
@ExtendWith(ApplicationExtension.class)
class SheetKeysTest {
    private EditorWindow editor;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-test");
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        editor = new EditorWindow(stage, temp.resolve("data"));
    }

    private static Stream<Node> controls(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> here = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        return node instanceof Parent parent
                ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(SheetKeysTest::controls)) : here;
    }

    private static void press(Node node, KeyCode code, boolean shortcut) {
        node.requestFocus();
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }

    private static Optional<DialogPane> dialog() {
        return Window.getWindows().stream().filter(window -> window.isShowing() && window.getScene() != null)
                .map(window -> window.getScene().getRoot()).filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast).findFirst();
    }

    private static Optional<Button> button(DialogPane pane, boolean cancel) {
        return pane.getButtonTypes().stream().map(pane::lookupButton).map(Button.class::cast)
                .filter(cancel ? Button::isCancelButton : Button::isDefaultButton).findFirst();
    }

    /** The controls of a dialog from which a key does not press a button, which is pressed only for show. */
    private static List<String> deaf(DialogPane pane, Button button, KeyCode code, boolean shortcut) {
        List<Event> pressed = new ArrayList<>();
        EventHandler<ActionEvent> show = event -> {
            pressed.add(event);
            event.consume();
        };
        button.addEventFilter(ActionEvent.ACTION, show);
        boolean disabled = button.isDisable();
        List<String> deaf = new ArrayList<>();
        for (Node control : controls(pane).toList()) {
            pressed.clear();
            button.setDisable(false);
            press(control, code, shortcut);
            if (pressed.size() != 1) {
                deaf.add(code + " " + control + " " + pressed.size());
            }
        }
        button.setDisable(disabled);
        button.removeEventFilter(ActionEvent.ACTION, show);
        return deaf;
    }

    /** So that there is something to bring back, and an earlier version. */
    private void deleteOneAndSaveAnother() {
        editor.robot().interact(() -> {
            editor.window.openFirstCard();
            int last = editor.tree().getExpandedItemCount() - 1;
            editor.tree().getSelectionModel().clearAndSelect(last);
            editor.tree().requestFocus();
        });
        editor.press(KeyCode.DELETE);
        EditorWindow.until("deleted", () -> editor.status().startsWith("4 cards"));
        editor.robot().interact(() -> editor.find("#field-permalink", TextInputControl.class).setText("/other"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        EditorWindow.until("saved", () -> editor.status().contains(" 0 modified"));
    }

    @Test
    void everyDialogOfTheMenusHearsBothKeysFromEachControl() {
        editor.open(cards);
        deleteOneAndSaveAnother();
        editor.robot().interact(() -> editor.tree().getSelectionModel().selectAll());
        Map<String, List<String>> deaf = new LinkedHashMap<>();
        List<MenuItem> items = editor.find(".menu-bar", MenuBar.class).getMenus().stream()
                .filter(menu -> List.of("_Cards", "Chec_k").contains(menu.getText()))
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null && item.getText().endsWith("…") && !item.isDisable())
                // A tab, two dialogs that come only when the history was read, and two that begin with a file.
                .filter(item -> !List.of("_Bulk edit…", "_Versions…", "Who _wrote this…", "Brin_g back a spreadsheet…", "_Apply a recipe…").contains(item.getText()))
                .toList();
        for (MenuItem item : items) {
            int said = editor.dialogs.said.size();
            editor.robot().interact(item::fire);
            EditorWindow.until("quiet, with a dialog or a question for a file", () -> !editor.window.busy()
                    && (dialog().isPresent() || editor.dialogs.said.size() > said));
            editor.robot().interact(() -> dialog().ifPresent(pane -> {
                List<String> found = new ArrayList<>();
                button(pane, true).ifPresent(cancel -> found.addAll(deaf(pane, cancel, KeyCode.ESCAPE, false)));
                button(pane, false).ifPresent(apply -> found.addAll(deaf(pane, apply, KeyCode.ENTER, true)));
                deaf.put(item.getText(), found);
                // The preview of a step was applied by then, and is gone.
                Optional.ofNullable(pane.getScene()).ifPresent(scene -> scene.getWindow().hide());
            }));
        }
        assertEquals(Map.of(), deaf.entrySet().stream().filter(dialog -> !dialog.getValue().isEmpty())
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertEquals(List.of("_New card…", "_Duplicate to…", "_Rename…", "Restor_e deleted cards…", "New _series…",
                "Series _title…", "Edit in a spreads_heet…", "_Fix safe problems…", "_Clean cards…"), List.copyOf(deaf.keySet()));
    }

    @Test
    void everyStripIsLeftFromEachControl() {
        editor.open(cards);
        editor.robot().interact(editor.window::openFirstCard);
        List<String> deaf = new ArrayList<>();
        for (KeyCode key : List.of(KeyCode.M, KeyCode.F, KeyCode.Y)) {
            int count = 1;
            for (int i = 0; i < count; i++) {
                editor.press(KeyCode.CONTROL, KeyCode.SHIFT, key);
                Node strip = editor.find(".strip", Node.class);
                List<Node> all = controls(strip).toList();
                Node control = all.get(i);
                count = all.size();
                editor.robot().interact(() -> press(control, KeyCode.ESCAPE, false));
                if (strip.getScene() != null) {
                    deaf.add(key + " " + control);
                    editor.robot().interact(() -> press(all.getFirst(), KeyCode.ESCAPE, false));
                }
            }
        }
        assertEquals(List.of(), deaf);
    }
}
