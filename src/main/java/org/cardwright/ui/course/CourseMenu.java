package org.cardwright.ui.course;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cardwright.i18n.Strings;

/** What can be done with the chosen courses. */
final class CourseMenu {
    private final ContextMenu menu = new ContextMenu();

    CourseMenu(CourseDesk desk, CatalogPane pane) {
        MenuItem open = item("courses.context.open", () -> pane.chosen().stream().map(course -> course.url())
                .filter(url -> !url.isEmpty()).limit(1).forEach(desk.bench().dialogs()::openLink));
        menu.getItems().setAll(
                item("courses.context.edit", () -> desk.start(BulkStart.EDIT)),
                item("courses.context.exchange", () -> desk.start(BulkStart.EXCHANGE)),
                item("courses.context.add", () -> desk.start(BulkStart.ADD)),
                item("courses.context.remove", () -> desk.start(BulkStart.REMOVE)),
                new SeparatorMenuItem(),
                item("courses.context.copy", () -> CourseClipboard.copy(pane.chosen())), open);
        menu.setOnShowing(event -> {
            menu.getItems().forEach(each -> each.setDisable(pane.chosen().isEmpty()));
            open.setDisable(pane.chosen().stream().allMatch(course -> course.url().isEmpty()));
        });
    }

    private static MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(Strings.get(key));
        item.setOnAction(event -> run.run());
        return item;
    }

    ContextMenu menu() {
        return menu;
    }
}
