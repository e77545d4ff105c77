package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.cardwright.course.CatalogCourse;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.ToolView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The tab of the course manager: the catalog, or over it a sheet in which one bulk change is prepared. */
final class CoursesView implements ToolView {
    private final CourseDesk desk;
    private final String id;
    private final StackPane root = new StackPane();
    private final CatalogPane catalog;
    private Optional<Sheet> sheet = Optional.empty();

    CoursesView(CourseDesk desk, String id) {
        this.desk = desk;
        this.id = id;
        catalog = new CatalogPane(desk);
        root.getStyleClass().add("courses-view");
        root.getStylesheets().add(CoursesView.class.getResource("/css/course-manager.css").toString());
        root.getChildren().add(catalog.root());
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

    void cardsChanged() {
        sheet.ifPresent(Sheet::cardsChanged);
    }

    void notice(String text, Runnable look) {
        catalog.notice(text, look);
    }

    void linksChanged() {
        catalog.linksChanged();
        sheet.ifPresent(Sheet::cardsChanged);
    }

    void showCatalog() {
        sheet.ifPresent(Sheet::close);
        sheet = Optional.empty();
        root.getChildren().setAll(catalog.root());
        catalog.focus();
    }

    void showSheet(Sheet newSheet) {
        sheet.ifPresent(Sheet::close);
        sheet = Optional.of(newSheet);
        root.getChildren().setAll(newSheet.root());
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
