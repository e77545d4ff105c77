package org.cardwright.ui.card;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ProficiencyLevel;

/** What can be done with an item, with the keys that do the same. */
final class ItemMenu {
    private ItemMenu() {}

    static ContextMenu of(ItemList list, ItemRow row) {
        ContextMenu menu = new ContextMenu();
        int index = list.indexOf(row);
        if (list.assigned()) {
            menu.getItems().addAll(
                    item(Strings.get("card.item.addBelow"), "Enter", true, () -> list.addBelow(row)),
                    item(Strings.get("card.item.up"), "Alt+Up", index > 0, () -> list.move(row, -1)),
                    item(Strings.get("card.item.down"), "Alt+Down", index < list.size() - 1, () -> list.move(row, 1)));
        }
        Menu levels = new Menu(Strings.get(list.assigned() ? "card.item.toLevel" : "card.item.assign"));
        levels.getItems().addAll(levels(list, row));
        menu.getItems().addAll(levels, new SeparatorMenuItem(),
                item(Strings.get("card.item.copy", Math.max(1, list.selection().size())), "Shortcut+C", true,
                        () -> list.selection().copy(row)),
                item(Strings.get("card.item.remove"), "", true, () -> list.remove(row, 0)));
        return menu;
    }

    /** One entry per level that the item can move to; a level that the card lacks is added. */
    static List<MenuItem> levels(ItemList list, ItemRow row) {
        SortedSet<Integer> levels = new TreeSet<>(list.host().levels());
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            levels.add(level.number());
        }
        levels.removeIf(level -> level < 1 || level == list.level());
        return levels.stream().map(level -> {
            String keys = ProficiencyLevel.ofNumber(level).isPresent() ? "Alt+" + level : "";
            String name = FieldLabels.level(level);
            String text = list.host().levels().contains(level) ? name : Strings.get("card.level.new", name);
            return item(text, keys, true, () -> list.moveToLevel(row, level));
        }).toList();
    }

    /** The keys are named only; the text area acts on them. */
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
