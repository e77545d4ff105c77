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
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;

/**
 * Undo and redo, the same by key, menu and toolbar: a focused text control takes back its own typing first, unless a step
 * on cards came after it. On a card the application's steps follow; a field of a tool keeps undo to itself once somebody
 * typed in it, so that one press too many changes no card.
 */
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

    private enum Turn {
        FIELD,
        CARDS,
        NOBODY
    }

    /** The steps on cards on either side of what was typed last in a control, which keeps it. */
    private record Mark(Optional<Change> before, Optional<Change> after) {}

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
        text.ifPresent(control -> control.getProperties().put(Mark.class, new Mark(history.newest(), history.next())));
        refresh();
    }

    private void refresh() {
        history.undoNameProperty().get();
        history.redoNameProperty().get();
        undoName.set(name(undoTurn(), history.undoNameProperty().get()));
        redoName.set(name(redoTurn(), history.redoNameProperty().get()));
    }

    private static Optional<String> name(Turn turn, Optional<String> step) {
        return switch (turn) {
            case FIELD -> Optional.of(Strings.get("menu.undo.typing"));
            case CARDS -> step;
            case NOBODY -> Optional.empty();
        };
    }

    private Turn undoTurn() {
        return text.map(control -> {
            boolean later = mark(control).filter(mark -> !history.newest().equals(mark.before())
                    && mark.before().map(history::isDone).orElse(true)).isPresent();
            return turn(control, control.isUndoable(), later, history.undoesSeveral());
        }).orElse(Turn.CARDS);
    }

    private Turn redoTurn() {
        return text.map(control -> {
            boolean later = mark(control).filter(mark -> !history.next().equals(mark.after())).isPresent();
            return turn(control, control.isRedoable(), later, history.redoesSeveral());
        }).orElse(Turn.CARDS);
    }

    /**
     * @param able whether the control can do it
     * @param later whether a step on cards was made, or taken back, since somebody typed in the control
     * @param several whether that step is one on several cards, of which a field of a card is only a part
     */
    private Turn turn(TextInputControl control, boolean able, boolean later, boolean several) {
        boolean typedIn = control.isUndoable() || control.isRedoable();
        if (onCard.getAsBoolean()) {
            return able && !later && !several ? Turn.FIELD : Turn.CARDS;
        }
        return !typedIn || later ? Turn.CARDS : able ? Turn.FIELD : Turn.NOBODY;
    }

    private static Optional<Mark> mark(TextInputControl control) {
        return Optional.ofNullable((Mark) control.getProperties().get(Mark.class));
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
        switch (undoTurn()) {
            case FIELD -> text.ifPresent(TextInputControl::undo);
            case CARDS -> history.undo();
            case NOBODY -> { }
        }
    }

    void redo() {
        switch (redoTurn()) {
            case FIELD -> text.ifPresent(TextInputControl::redo);
            case CARDS -> history.redo();
            case NOBODY -> { }
        }
    }
}
