package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardwright.course.CatalogCourse;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.NoticeBar;
import org.cardwright.ui.common.ToolView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The tab of the course manager: the catalog, or over it a sheet in which one bulk change is prepared. */
final class CoursesView implements ToolView {
    private final CourseDesk desk;
    private final String id;
    @FXML private VBox root;
    @FXML private VBox notices;
    @FXML private StackPane content;
    private final CatalogPane catalog;
    private Optional<Sheet> sheet = Optional.empty();

    CoursesView(CourseDesk desk, String id) {
        this.desk = desk;
        this.id = id;
        catalog = new CatalogPane(desk);
        Fxml.load("course-manager.fxml", this);
        content.getChildren().add(catalog.root());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(() -> Strings.get("courses.tab",
                desk.catalog().shownProperty().get().total()), desk.catalog().shownProperty());
    }

    @Override
    public Ikon icon() {
        return Feather.BOOK_OPEN;
    }

    @Override
    public Parent root() {
        return root;
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

    void showSheet(Sheet newSheet) {
        sheet.ifPresent(Sheet::close);
        sheet = Optional.of(newSheet);
        content.getChildren().setAll(newSheet.root());
        root.applyCss();
        root.layout();
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
