package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The preview of a step as a person sees it, in whatever window it is. */
final class StepPreview {
    private final EditorWindow editor;

    /** The one that is in front as soon as it is there and worked out. */
    StepPreview(EditorWindow editor) {
        this.editor = editor;
        until("the preview is there", () -> editor.robot().lookup("#step-list").tryQuery().isPresent() && list().isVisible()
                && !list().getItems().isEmpty());
        editor.robot().targetWindow(list().getScene().getWindow());
    }

    ListView<?> list() {
        return editor.robot().lookup("#step-list").query();
    }

    private Node node(String id) {
        return list().getScene().getRoot().lookup(id);
    }

    /** What a screen reader says of the lines that are in sight. */
    List<String> lines() {
        return list().lookupAll(".list-cell").stream().map(cell -> (IndexedCell<?>) cell)
                .filter(cell -> !cell.isEmpty() && cell.isVisible()).sorted(Comparator.comparing(IndexedCell::getIndex))
                .map(Node::getAccessibleText).filter(Objects::nonNull).toList();
    }

    String totals() {
        return ((Label) node("#step-totals")).getText();
    }

    String note() {
        return node("#step-note").isVisible() ? ((Label) node("#step-note")).getText() : "";
    }

    Button button() {
        return (Button) node("#step-apply");
    }

    /** Goes to the first line whose words begin like this. */
    void go(String words) {
        until(words, () -> lines().stream().anyMatch(line -> line.startsWith(words)));
        int at = list().lookupAll(".list-cell").stream().map(cell -> (IndexedCell<?>) cell).filter(cell -> !cell.isEmpty()
                && cell.getAccessibleText() != null && cell.getAccessibleText().startsWith(words))
                .mapToInt(IndexedCell::getIndex).min().orElseThrow();
        editor.robot().interact(() -> {
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(at);
        });
    }

    /** Selects a line that is not selected, or the other way round. */
    void toggle(String words) {
        go(words);
        editor.press(KeyCode.SPACE);
    }

    /** Leaves out what the first line is about, unless it already is. The preview may draw itself again before a key of the robot comes, so this one is pressed at once. */
    void leaveOutFirst() {
        editor.robot().interact(list()::requestFocus);
        until("the list has the focus", () -> list().isFocused());
        editor.robot().interact(() -> {
            list().getSelectionModel().clearAndSelect(0);
            if (!lines().getFirst().endsWith("not selected")) {
                Event.fireEvent(list(), new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
            }
        });
        until("it is left out", () -> lines().getFirst().endsWith("not selected"));
    }

    void apply() {
        until("it can be done", () -> !button().isDisabled());
        editor.robot().interact(button()::fire);
    }
}
