package org.cardwright.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Nodes;

/** Cut, copy, paste and select all by the menu, for what has the focus: a text, a list whose lines can be copied, a row. */
final class ClipboardTurn {
    /**
     * One of the four.
     *
     * @param id that of its line in the menu
     * @param why the key of what is said where it can do nothing
     */
    record Action(String id, BooleanProperty off, String why, BooleanSupplier possible, Runnable run) {
        ObservableValue<Boolean> disabled() {
            return off;
        }

        private void look() {
            off.set(!possible.getAsBoolean());
        }
    }

    private static final String PASTE = "paste";

    private final ChangeListener<IndexRange> selected = (observed, old, now) -> marked();
    private final List<Action> actions = List.of(
            action("cut", "command.noCut", () -> editable().filter(ClipboardTurn::marked).isPresent(),
                    () -> editable().ifPresent(TextInputControl::cut)),
            action("copy", "command.noCopy", () -> copier().isPresent(), () -> copier().ifPresent(Runnable::run)),
            action(PASTE, "command.noPaste", () -> editable().isPresent() && Clipboard.getSystemClipboard().hasString(),
                    () -> editable().ifPresent(TextInputControl::paste)),
            action("selectAll", "command.noSelectAll", () -> selector().isPresent(),
                    () -> selector().ifPresent(Runnable::run)));
    private Optional<Node> owner = Optional.empty();

    private static Action action(String id, String why, BooleanSupplier possible, Runnable run) {
        return new Action(id, new SimpleBooleanProperty(true), why, possible, run);
    }

    List<Action> actions() {
        return actions;
    }

    void install(Scene scene) {
        scene.focusOwnerProperty().subscribe(this::follow);
    }

    /** A menu that was opened by the keys has the focus itself. */
    private void follow(Node now) {
        if (now != null && Nodes.around(now, MenuBar.class).isPresent()) {
            return;
        }
        text().ifPresent(left -> left.selectionProperty().removeListener(selected));
        owner = Optional.ofNullable(now);
        text().ifPresent(entered -> entered.selectionProperty().addListener(selected));
        marked();
    }

    /** Looks again at what is possible, before that is shown: nobody tells what comes into the clipboard or is selected in a list. */
    void refresh() {
        actions.forEach(Action::look);
    }

    /** With each letter the caret moves, and the focus with a card: the system is not asked then what its clipboard has, which takes a while. */
    private void marked() {
        actions.stream().filter(action -> !action.id().equals(PASTE)).forEach(Action::look);
    }

    private Optional<TextInputControl> text() {
        return owner.map(node -> node instanceof ComboBox<?> combo && combo.isEditable() ? combo.getEditor() : node)
                .filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast);
    }

    private Optional<TextInputControl> editable() {
        return text().filter(field -> field.isEditable() && !field.isDisabled());
    }

    private static boolean marked(TextInputControl field) {
        return field.getSelection().getLength() > 0 && !(field instanceof PasswordField);
    }

    private Optional<Runnable> copier() {
        return text().filter(ClipboardTurn::marked).<Runnable>map(field -> field::copy)
                .or(() -> owner.filter(node -> selection(node).filter(MultipleSelectionModel::isEmpty).isEmpty())
                        .flatMap(CopyLines::at));
    }

    private Optional<Runnable> selector() {
        return text().filter(field -> field.getLength() > 0).<Runnable>map(field -> field::selectAll)
                .or(() -> owner.flatMap(ClipboardTurn::selection)
                        .filter(lines -> lines.getSelectionMode() == SelectionMode.MULTIPLE).map(lines -> lines::selectAll));
    }

    private static Optional<MultipleSelectionModel<?>> selection(Node node) {
        return Optional.ofNullable(switch (node) {
            case ListView<?> list -> list.getSelectionModel();
            case TableView<?> table -> table.getSelectionModel();
            case TreeView<?> tree -> tree.getSelectionModel();
            default -> null;
        });
    }
}
