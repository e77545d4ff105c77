package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
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
    /** Made when it is shown first: a change that is begun by its command needs none before it is done. */
    private Optional<CatalogPane> catalog = Optional.empty();
    private Optional<Sheet> sheet = Optional.empty();
    private boolean closed;

    /** Shows nothing before it is told what. */
    CoursesView(CourseDesk desk, String id) {
        super(id, Bindings.createStringBinding(() -> Strings.get("courses.tab",
                desk.catalog().shownProperty().get().total()), desk.catalog().shownProperty()), Feather.BOOK_OPEN);
        this.desk = desk;
        Fxml.load("course-manager.fxml", this);
    }

    /** The same with the catalog. */
    static CoursesView whole(CourseDesk desk, String id) {
        CoursesView made = new CoursesView(desk, id);
        made.content.getChildren().setAll(made.catalog().root());
        return made;
    }

    private CatalogPane catalog() {
        return catalog.orElseGet(() -> catalog(new CatalogTable(desk.links())));
    }

    private CatalogPane catalog(CatalogTable table) {
        CatalogPane made = new CatalogPane(desk, table);
        catalog = Optional.of(made);
        return made;
    }

    @Override
    public void focus() {
        sheet.ifPresentOrElse(Sheet::focus, () -> catalog.ifPresent(CatalogPane::focus));
    }

    @Override
    public void close() {
        closed = true;
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
        catalog.ifPresent(CatalogPane::linksChanged);
        sheet.ifPresent(Sheet::linksChanged);
    }

    void showCatalog() {
        sheet.ifPresent(Sheet::close);
        sheet = Optional.empty();
        if (catalog.isEmpty() && desk.bench().large()) {
            inPieces();
        } else {
            put();
        }
    }

    private void put() {
        content.getChildren().setAll(catalog().root());
        catalog().focus();
    }

    /** Until it is made the change that was done stays in sight; the window answers in between. */
    private void inPieces() {
        Platform.runLater(() -> {
            CatalogTable table = new CatalogTable(desk.links());
            Platform.runLater(() -> {
                if (catalog.isEmpty() && !closed) {
                    catalog(table);
                }
                Platform.runLater(() -> {
                    if (sheet.isEmpty() && !closed) {
                        put();
                    }
                });
            });
        });
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
        return catalog.map(CatalogPane::chosen).orElse(List.of());
    }

    List<CatalogCourse> listed() {
        return catalog().listed();
    }
}
