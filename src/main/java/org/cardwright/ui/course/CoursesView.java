package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardwright.course.CatalogCourse;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.NoticeBar;
import org.cardwright.ui.common.ToolScreen;
import org.kordamp.ikonli.feather.Feather;

/** The tab of the course manager: the catalog, or over it a sheet in which one bulk change is prepared. */
final class CoursesView extends ToolScreen {
    private final CourseDesk desk;
    @FXML private VBox notices;
    @FXML private StackPane content;
    private final CatalogPane catalog;
    private Optional<Sheet> sheet = Optional.empty();

    CoursesView(CourseDesk desk, String id) {
        super(id, Bindings.createStringBinding(() -> Strings.get("courses.tab",
                desk.catalog().shownProperty().get().total()), desk.catalog().shownProperty()), Feather.BOOK_OPEN);
        this.desk = desk;
        catalog = new CatalogPane(desk);
        Fxml.load("course-manager.fxml", this);
        content.getChildren().add(catalog.root());
    }

    @Override
    public void focus() {
        sheet.ifPresentOrElse(Sheet::focus, catalog::focus);
    }

    @Override
    public void close() {
        sheet.ifPresent(Sheet::close);
        desk.closed();
    }

    /** Says what is left to a person, in the place of what was said before. */
    void notice(String text, Optional<Runnable> look) {
        notices.getChildren().clear();
        NoticeBar bar = new NoticeBar(notices, Feather.ALERT_TRIANGLE, text).closable();
        look.ifPresent(shown -> bar.button("courses-look", "courses.report.look", () -> {
            bar.hide();
            showCatalog();
            shown.run();
        }));
    }

    void linksChanged() {
        catalog.linksChanged();
        sheet.ifPresent(Sheet::linksChanged);
    }

    void showCatalog() {
        sheet.ifPresent(Sheet::close);
        sheet = Optional.empty();
        content.getChildren().setAll(catalog.root());
        catalog.focus();
    }

    /** Shows nothing: a sheet is being made. */
    void clear() {
        sheet.ifPresent(Sheet::close);
        sheet = Optional.empty();
        content.getChildren().clear();
    }

    void showSheet(Sheet newSheet) {
        sheet.ifPresent(Sheet::close);
        sheet = Optional.of(newSheet);
        content.getChildren().setAll(newSheet.root());
        root().applyCss();
        root().layout();
        newSheet.focus();
    }

    void showClusters() {
        showSheet(new ClusterSheet(desk, this::showCatalog));
    }

    List<CatalogCourse> chosen() {
        return catalog.chosen();
    }

    List<CatalogCourse> listed() {
        return catalog.listed();
    }
}
