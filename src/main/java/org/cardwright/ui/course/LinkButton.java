package org.cardwright.ui.course;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.Region;
import org.cardwright.course.link.LinkSettings;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Starts a check of links and, while one is under way, cancels it; its menu has what follows from checks. */
final class LinkButton {
    private final SplitMenuButton button = new SplitMenuButton();

    LinkButton(CourseDesk desk) {
        LinkBook links = desk.links();
        button.setId("check-links");
        button.textProperty().bind(Bindings.when(links.checkingProperty()).then(Strings.get("courses.link.cancel"))
                .otherwise(Strings.get("courses.link.check")));
        button.setGraphic(new FontIcon(Feather.LINK));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            if (links.checkingProperty().get()) {
                links.cancel();
            } else {
                desk.checkLinks();
            }
        });
        CheckMenuItem local = new CheckMenuItem(Strings.get("courses.link.allowLocal"));
        local.setOnAction(event -> allowLocal(desk.bench(), local.isSelected()));
        button.getItems().setAll(Nodes.item("courses.link.moved.menu", () -> desk.start(BulkStart.MOVED)),
                Nodes.item("courses.link.secure.menu", desk::checkSecure), new SeparatorMenuItem(), local);
        button.showingProperty().addListener((observed, old, now) -> local.setSelected(
                LinkSettings.load(desk.bench().data()).allowLocal()));
    }

    private static void allowLocal(Workbench bench, boolean allow) {
        bench.background().run("", progress -> {
            new LinkSettings(allow).save(bench.data());
            return allow;
        }, done -> { }, bench::message);
    }

    Node root() {
        return button;
    }
}
