package org.cardwright.ui.course;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseFilter;
import org.cardwright.course.NarrowedCatalog;
import org.cardwright.data.SearchHistory;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The catalog: facets, search, table and details. */
final class CatalogPane {
    private static final double FACETS = 215;
    private static final double MOST_FACETS = 300;

    private final CourseDesk desk;
    private final SplitPane root = new SplitPane();
    private final SearchField search;
    private final Label count = new Label();
    private final Label nothing = new Label();
    private final CatalogTable table;
    private final DetailsPane details;

    CatalogPane(CourseDesk desk) {
        this.desk = desk;
        CatalogViewModel catalog = desk.catalog();
        search = new SearchField(words -> catalog.filterProperty().set(catalog.filterProperty().get()
                .withWords(words)), new SearchHistory(desk.bench().remembered(), "courses.search"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        table = new CatalogTable(desk.links(), nothing);
        new TableMemory(table.root(), desk.bench().data(), desk.bench().background()).restore();
        details = new DetailsPane(desk);
        SplitPane right = new SplitPane(table.root(), details.root());
        right.setOrientation(Orientation.VERTICAL);
        right.setDividerPositions(0.68);
        SplitPane.setResizableWithParent(details.root(), false);
        VBox.setVgrow(right, Priority.ALWAYS);
        VBox main = new VBox(bar(), right);
        main.setMinWidth(0);
        VBox left = facets(catalog);
        root.getStyleClass().add("course-catalog");
        root.getItems().setAll(left, main);
        root.widthProperty().addListener((observed, old, width) -> {
            if (old.doubleValue() <= 0 && width.doubleValue() > 0) {
                double facets = Math.clamp(width.doubleValue() * 0.19, FACETS, MOST_FACETS);
                root.setDividerPositions(Math.clamp(facets / width.doubleValue(), 0.1, 0.4));
            }
        });
        SplitPane.setResizableWithParent(left, false);
        prepareTable();
        catalog.shownProperty().addListener((observed, old, now) -> show(now));
        catalog.problemProperty().addListener((observed, old, now) -> show(catalog.shownProperty().get()));
        show(catalog.shownProperty().get());
    }

    private VBox facets(CatalogViewModel catalog) {
        FacetList facets = new FacetList(catalog);
        VBox.setVgrow(facets.root(), Priority.ALWAYS);
        Button clusters = button("courses.clusters", Feather.COPY, desk::showClusters);
        clusters.setMaxWidth(Double.MAX_VALUE);
        clusters.setAlignment(Pos.CENTER_LEFT);
        clusters.textProperty().bind(desk.clusters().foundProperty().map(found -> found.filter(one -> one.problem().isEmpty()).map(counted ->
                Strings.get("courses.clusters.count", counted.open())).orElseGet(() ->
                Strings.get("courses.clusters"))));
        VBox left = new VBox(facets.root(), clusters);
        left.getStyleClass().add("course-facets");
        left.setMinWidth(150);
        return left;
    }

    private FlowPane bar() {
        count.getStyleClass().add("course-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        Button replace = button("courses.button.replace", Feather.REPEAT, () -> desk.start(BulkStart.REPLACE_TEXT));
        Button edit = button("courses.button.edit", Feather.EDIT_2, () -> desk.start(BulkStart.EDIT));
        Button add = button("courses.button.add", Feather.PLUS, () -> desk.start(BulkStart.ADD));
        edit.disableProperty().bind(javafx.beans.binding.Bindings.isEmpty(
                table.root().getSelectionModel().getSelectedItems()));
        HBox words = new HBox(search.root(), count);
        HBox buttons = new HBox(replace, edit, add, new LinkButton(desk).root());
        FlowPane bar = new FlowPane(words, buttons);
        List.of(words, buttons).forEach(part -> {
            part.getStyleClass().add("course-bar-part");
            part.setAlignment(Pos.CENTER_LEFT);
        });
        bar.getStyleClass().add("course-bar");
        return bar;
    }

    private static Button button(String key, Feather icon, Runnable run) {
        Button button = new Button(Strings.get(key), new FontIcon(icon));
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void prepareTable() {
        table.root().getSelectionModel().getSelectedItems().addListener(
                (javafx.collections.ListChangeListener<CatalogCourse>) change -> details.show(chosen()));
        table.root().setContextMenu(new CourseMenu(desk, this).menu());
        table.root().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !chosen().isEmpty()) {
                details.focus();
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isShiftDown()) {
                CourseClipboard.copy(chosen());
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE && !chosen().isEmpty()) {
                desk.start(BulkStart.REMOVE);
                event.consume();
            }
        });
        table.root().setRowFactory(view -> {
            var row = new javafx.scene.control.TableRow<CatalogCourse>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    details.focus();
                }
            });
            return row;
        });
    }

    private void show(NarrowedCatalog shown) {
        boolean narrowed = !desk.catalog().filterProperty().get().isEmpty();
        count.setText(Strings.get(narrowed ? "courses.count.narrowed" : "courses.count", shown.courses().size(),
                shown.cards(), shown.total()));
        nothing.setText(desk.catalog().problemProperty().get().orElseGet(() -> narrowed ? reasons(desk.catalog().filterProperty().get()) : Strings.get("courses.nothing")));
        search.show(desk.catalog().filterProperty().get().words());
        table.show(shown.courses());
        details.show(chosen());
    }

    /** What was asked for, all of which leaves no course. */
    private static String reasons(CourseFilter filter) {
        Stream<String> words = filter.words().isBlank() ? Stream.empty()
                : Stream.of(Strings.get("courses.nothing.words", filter.words().strip()));
        Stream<String> facets = Facets.ORDER.stream().filter(facet -> !filter.values(facet).isEmpty())
                .map(facet -> Strings.get("courses.nothing.facet", Facets.name(facet), filter.values(facet).stream()
                        .map(value -> Facets.value(facet, value)).sorted().collect(Collectors.joining(", "))));
        return Strings.get("courses.nothing.found", Stream.concat(words, facets).collect(Collectors.joining("; ")));
    }

    void linksChanged() {
        table.root().refresh();
        details.refresh();
    }

    Parent root() {
        return root;
    }

    void focus() {
        if (table.root().getSelectionModel().isEmpty()) {
            search.focus();
        } else {
            table.root().requestFocus();
        }
    }

    List<CatalogCourse> chosen() {
        return table.chosen();
    }

    List<CatalogCourse> listed() {
        return table.shown();
    }
}
