package org.cardwright.ui.course;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.SplitMenuButton;
import org.cardwright.course.link.LinkSettings;
import org.cardwright.i18n.Strings;

/** Starts a check of links and, while one is under way, cancels it; its menu has what follows from checks. */
final class LinkButton {
    private final CourseDesk desk;
    @FXML private SplitMenuButton button;
    @FXML private CheckMenuItem local;

    LinkButton(CourseDesk desk) {
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        button.textProperty().bind(Bindings.when(desk.checkingProperty()).then(Strings.get("courses.link.cancel"))
                .otherwise(Strings.get("courses.link.check")));
        // A split button has no name of its own for a screen reader.
        button.accessibleTextProperty().bind(button.textProperty());
        button.showingProperty().addListener((observed, old, now) -> local.setSelected(
                LinkSettings.load(desk.bench().data()).allowLocal()));
    }

    @FXML
    private void check() {
        if (desk.checkingProperty().get()) {
            desk.links().cancel();
        } else {
            desk.checkLinks();
        }
    }

    @FXML
    private void moved() {
        desk.start(BulkStart.MOVED);
    }

    @FXML
    private void secure() {
        desk.checkSecure();
    }

    @FXML
    private void allowLocal() {
        boolean allow = local.isSelected();
        desk.bench().background().run("", progress -> {
            new LinkSettings(allow).save(desk.bench().data());
            return allow;
        }, done -> { }, desk.bench()::message);
    }
}
