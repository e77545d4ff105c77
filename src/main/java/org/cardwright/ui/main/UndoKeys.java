package org.cardwright.ui.main;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Undo and redo by keyboard: a focused text control takes back its own typing first, and only when it has none left
 * the application undoes its last step. A step on several cards is taken back whole, whatever has the focus.
 */
final class UndoKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final Scene scene;
    private final HistoryViewModel history;

    private UndoKeys(Scene scene, HistoryViewModel history) {
        this.scene = scene;
        this.history = history;
    }

    static void install(Scene scene, HistoryViewModel history) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new UndoKeys(scene, history)::pressed);
    }

    private void pressed(KeyEvent event) {
        if (UNDO.match(event)) {
            undo();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            redo();
            event.consume();
        }
    }

    private void undo() {
        if (focused() instanceof TextInputControl text && text.isUndoable() && !history.undoesSeveral()) {
            text.undo();
        } else {
            history.undo();
        }
    }

    private void redo() {
        if (focused() instanceof TextInputControl text && text.isRedoable() && !history.redoesSeveral()) {
            text.redo();
        } else {
            history.redo();
        }
    }

    private Node focused() {
        Node owner = scene.getFocusOwner();
        return owner instanceof ComboBox<?> combo && combo.isEditable() ? combo.getEditor() : owner;
    }
}
