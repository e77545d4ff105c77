package org.cardwright.ui.card;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import org.cardwright.i18n.Strings;

/** What can be done with a course, with the keys that do the same. */
final class CourseRowMenu {
    private CourseRowMenu() {}

    static ContextMenu of(CourseList list, CourseRow row) {
        ContextMenu menu = new ContextMenu();
        int index = list.indexOf(row);
        boolean held = index >= 0;
        if (row.unreadable()) {
            menu.getItems().add(ItemMenu.item(Strings.get("card.course.retype"), "", true, row::retype));
        } else {
            String url = row.text().url();
            menu.getItems().add(ItemMenu.item(Strings.get("card.course.open"), "", !url.isBlank(),
                    () -> list.open(url)));
        }
        menu.getItems().addAll(
                ItemMenu.item(Strings.get("card.item.addBelow"), "Enter", held, () -> list.addBelow(row)),
                ItemMenu.item(Strings.get("card.item.up"), "Alt+Up", index > 0, () -> list.move(row, -1)),
                ItemMenu.item(Strings.get("card.item.down"), "Alt+Down", held && index < list.size() - 1,
                        () -> list.move(row, 1)),
                new SeparatorMenuItem(),
                ItemMenu.item(Strings.get("card.item.copy", Math.max(1, list.selection().size())), "Shortcut+C", held,
                        () -> list.selection().copy(row)),
                ItemMenu.item(Strings.get("card.item.remove"), "", true, () -> list.remove(row, 0)));
        return menu;
    }
}
