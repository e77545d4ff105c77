package org.cardwright.ui.main;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.cardwright.workspace.UndoTaker;
import org.cardwright.workspace.UndoTaker.Mark;

/** Undo and redo, the same by key, menu and toolbar, of what was typed or of steps on cards. */
final class UndoTurn {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final HistoryViewModel history;
    private final BooleanSupplier onCard;
    private final ReadOnlyObjectWrapper<Optional<String>> undoName =
            new ReadOnlyObjectWrapper<>(this, "undoName", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoName =
            new ReadOnlyObjectWrapper<>(this, "redoName", Optional.empty());
    private final InvalidationListener look = observed -> refresh();
    private final ChangeListener<String> typing = (observed, old, now) -> typed();
    private Optional<TextInputControl> text = Optional.empty();

    /** @param onCard whether the focus is on a card, not in a tool */
    UndoTurn(HistoryViewModel history, BooleanSupplier onCard) {
        this.history = history;
        this.onCard = onCard;
        history.onChange(this::refresh);
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.focusOwnerProperty().addListener((observed, old, owner) -> follow(owner));
    }

    private void follow(Node owner) {
        text.ifPresent(left -> {
            left.textProperty().removeListener(typing);
            left.undoableProperty().removeListener(look);
            left.redoableProperty().removeListener(look);
        });
        Node inner = owner instanceof ComboBox<?> combo && combo.isEditable() ? combo.getEditor() : owner;
        text = inner instanceof TextInputControl control && control.isEditable() ? Optional.of(control)
                : Optional.empty();
        text.ifPresent(entered -> {
            entered.textProperty().addListener(typing);
            entered.undoableProperty().addListener(look);
            entered.redoableProperty().addListener(look);
        });
        refresh();
    }

    /** On a card this runs after its step was made of what was typed. */
    private void typed() {
        text.ifPresent(control -> control.getProperties().put(Mark.class, Mark.of(history.cards())));
        refresh();
    }

    private void refresh() {
        undoName.set(undoTaker().name(history.undoNameProperty().get()));
        redoName.set(redoTaker().name(history.redoNameProperty().get()));
    }

    private UndoTaker undoTaker() {
        return UndoTaker.undo(field(), history.cards());
    }

    private UndoTaker redoTaker() {
        return UndoTaker.redo(field(), history.cards());
    }

    private Optional<UndoTaker.Field> field() {
        return text.map(control -> new UndoTaker.Field(onCard.getAsBoolean(), control.isUndoable(), control.isRedoable(),
                Optional.ofNullable((Mark) control.getProperties().get(Mark.class))));
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

    /** What undo takes back next, in words; empty if nothing. */
    ReadOnlyObjectProperty<Optional<String>> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    void undo() {
        switch (undoTaker()) {
            case FIELD -> text.ifPresent(TextInputControl::undo);
            case CARDS -> history.undo();
            case NOBODY -> { }
        }
    }

    void redo() {
        switch (redoTaker()) {
            case FIELD -> text.ifPresent(TextInputControl::redo);
            case CARDS -> history.redo();
            case NOBODY -> { }
        }
    }
}
