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
 * the application undoes its last step.
 */
final class UndoKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final Scene scene;
    private final Runnable undo;
    private final Runnable redo;

    private UndoKeys(Scene scene, Runnable undo, Runnable redo) {
        this.scene = scene;
        this.undo = undo;
        this.redo = redo;
    }

    static void install(Scene scene, Runnable undo, Runnable redo) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, new UndoKeys(scene, undo, redo)::pressed);
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
        if (focused() instanceof TextInputControl text && text.isUndoable()) {
            text.undo();
        } else {
            undo.run();
        }
    }

    private void redo() {
        if (focused() instanceof TextInputControl text && text.isRedoable()) {
            text.redo();
        } else {
            redo.run();
        }
    }

    private Node focused() {
        Node owner = scene.getFocusOwner();
        return owner instanceof ComboBox<?> combo && combo.isEditable() ? combo.getEditor() : owner;
    }
}
