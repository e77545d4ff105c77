package org.cardwright.ui.card;

import java.util.List;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.AskWho;

/** What can be done with a row, with the keys that do the same. */
final class RowMenu {
    private RowMenu() {}

    /** The menu of a row, which begins and goes on with what only rows of this list can do. */
    static <V, R extends Row<V>> ContextMenu of(RowList<V, R> list, R row, List<MenuItem> first, List<MenuItem> then) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(first);
        int index = list.indexOf(row);
        boolean held = index >= 0;
        if (list.grows()) {
            menu.getItems().addAll(
                    item(Strings.get("card.item.addBelow"), "Enter", held, () -> list.addBelow(row)),
                    item(Strings.get("card.item.up"), "Alt+Up", index > 0, () -> list.moveBy(row, -1)),
                    item(Strings.get("card.item.down"), "Alt+Down", held && index < list.size() - 1,
                            () -> list.moveBy(row, 1)));
        }
        menu.getItems().addAll(then);
        menu.getItems().addAll(new SeparatorMenuItem(),
                item(Strings.get("card.item.copy", Math.max(1, list.selection().size())), "Shortcut+C", held,
                        () -> list.selection().copy(row)),
                item(Strings.get("card.item.who"), "Shortcut+Shift+A", held, () -> {
                    row.focus();
                    row.root().fireEvent(new AskWho());
                }),
                item(Strings.get("card.item.remove"), "", true, () -> list.remove(row, 0)));
        return menu;
    }

    /** The keys are named only; the row acts on them. */
    static MenuItem item(String text, String keys, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setDisable(!enabled);
        item.setOnAction(event -> action.run());
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }
}
