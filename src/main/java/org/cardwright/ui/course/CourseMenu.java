package org.cardwright.ui.course;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cardwright.ui.common.Nodes;

/** What can be done with the chosen courses. */
final class CourseMenu {
    private final ContextMenu menu = new ContextMenu();

    CourseMenu(CourseDesk desk, CatalogPane pane) {
        MenuItem open = Nodes.item("courses.context.open", () -> pane.chosen().stream().map(course -> course.url())
                .filter(url -> !url.isEmpty()).limit(1).forEach(desk.bench().dialogs()::openLink));
        menu.getItems().setAll(
                Nodes.item("courses.context.edit", () -> desk.start(BulkStart.EDIT)),
                Nodes.item("courses.context.exchange", () -> desk.start(BulkStart.EXCHANGE)),
                Nodes.item("courses.context.add", () -> desk.start(BulkStart.ADD)),
                Nodes.item("courses.context.remove", () -> desk.start(BulkStart.REMOVE)),
                new SeparatorMenuItem(),
                Nodes.item("courses.context.copy", pane::copy), open);
        menu.setOnShowing(event -> {
            menu.getItems().forEach(each -> each.setDisable(pane.chosen().isEmpty()));
            open.setDisable(pane.chosen().stream().allMatch(course -> course.url().isEmpty()));
        });
    }

    ContextMenu menu() {
        return menu;
    }
}
