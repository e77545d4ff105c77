package org.cardwright.ui.card;

import java.util.List;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.AskWho;

/** The menu of a text field of the form: what the toolkit's own menu does, and who wrote the text. */
final class FieldMenu {
    private FieldMenu() {}

    /** Takes the place of the toolkit's menu; no menu hangs on the field, so that a row's stays the one of its place. */
    static void on(TextInputControl control) {
        control.setOnContextMenuRequested(event -> {
            event.consume();
            control.requestFocus();
            menu(control).show(control, event.getScreenX(), event.getScreenY());
        });
    }

    private static ContextMenu menu(TextInputControl control) {
        ContextMenu menu = new ContextMenu(
                RowMenu.item(Strings.get("card.menu.undo"), "Shortcut+Z", control.isUndoable(), control::undo),
                RowMenu.item(Strings.get("card.menu.redo"), "Shortcut+Y", control.isRedoable(), control::redo),
                new SeparatorMenuItem());
        menu.getItems().addAll(words(control));
        menu.getItems().add(RowMenu.item(Strings.get("card.menu.delete"), "", !control.getSelectedText().isEmpty() && control.isEditable(),
                () -> control.replaceSelection("")));
        menu.getItems().addAll(new SeparatorMenuItem(), RowMenu.item(Strings.get("card.menu.all"), "Shortcut+A",
                !control.getText().isEmpty(), control::selectAll), new SeparatorMenuItem(), who(control));
        return menu;
    }

    /** What the clipboard is for. */
    static List<MenuItem> words(TextInputControl control) {
        boolean selected = !control.getSelectedText().isEmpty();
        return List.of(RowMenu.item(Strings.get("card.menu.cut"), "Shortcut+X", selected && control.isEditable(), control::cut),
                RowMenu.item(Strings.get("card.menu.copy"), "Shortcut+C", selected, control::copy),
                RowMenu.item(Strings.get("card.menu.paste"), "Shortcut+V", control.isEditable(), control::paste));
    }

    static MenuItem who(TextInputControl control) {
        return RowMenu.item(Strings.get("card.item.who"), "Shortcut+Shift+A", true, () -> {
            control.requestFocus();
            control.fireEvent(new AskWho());
        });
    }
}
