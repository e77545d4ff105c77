package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CatalogExport;
import org.cardwright.course.FacetRow;
import org.cardwright.course.NarrowedCatalog;
import org.cardwright.data.SearchHistory;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.SpokenRow;
import org.cardwright.ui.common.TextSize;

/** The catalog: facets, search, table and details. */
final class CatalogPane {
    private static final double FACETS = 186;
    private static final double MOST_FACETS = 300;
    private static final double TABLE = 0.68;
    /** In less width the table has all of it until the facets are wanted. */
    private static final double NARROW = 760;

    private final CourseDesk desk;
    private final CatalogTable table;
    /** Made when a course is selected first. */
    private Optional<DetailsPane> details = Optional.empty();
    private final SearchField search;
    /** Whether all of it is in the window: among very many cards it comes in pieces. */
    private boolean whole;
    @FXML private SplitPane root;
    @FXML private SplitPane halves;
    @FXML private VBox facetPane;
    @FXML private ToggleButton filters;
    @FXML private ListView<FacetRow> facets;
    @FXML private Button clusters;
    @FXML private TextField words;
    @FXML private Button clear;
    @FXML private Label count;
    @FXML private Button edit;

    CatalogPane(CourseDesk desk, CatalogTable table) {
        this.desk = desk;
        this.table = table;
        Fxml.load("catalog.fxml", this, new LinkButton(desk));
        CatalogViewModel catalog = desk.catalog();
        search = new SearchField(words, clear, text -> catalog.filterProperty().set(catalog.filterProperty().get()
                .withWords(text)), new SearchHistory(desk.bench().remembered(), "courses.search"));
        new TableMemory(table.root(), desk.bench().data(), desk.bench().background()).restore();
        new FacetList(catalog, facets);
        clusters.textProperty().bind(desk.clusters().foundProperty().map(found -> found.filter(one -> one.problem().isEmpty()).map(counted ->
                Strings.get("courses.clusters.count", counted.open())).orElseGet(() ->
                Strings.get("courses.clusters"))));
        edit.disableProperty().bind(Bindings.isEmpty(table.root().getSelectionModel().getSelectedItems()));
        filters.visibleProperty().bind(Bindings.createBooleanBinding(() -> root.getWidth() > 0 && root.getWidth() < TextSize.of(NARROW),
                root.widthProperty(), TextSize.percent()));
        filters.managedProperty().bind(filters.visibleProperty());
        filters.visibleProperty().subscribe(this::place);
        filters.selectedProperty().subscribe(this::place);
        root.widthProperty().addListener((observed, old, width) -> {
            if (old.doubleValue() <= 0) {
                place();
            }
        });
        whole = !desk.bench().large();
        if (whole) {
            halves.getItems().add(table.root());
        } else {
            inPieces();
        }
        prepareTable();
        catalog.shownProperty().addListener((observed, old, now) -> show(now));
        catalog.problemProperty().addListener((observed, old, now) -> show(catalog.shownProperty().get()));
        show(catalog.shownProperty().get());
    }

    /** At first what is above the table, then the table with its first lines, and the facets last. */
    private void inPieces() {
        root.getItems().remove(facetPane);
        StackPane.setAlignment(table.root(), Pos.TOP_CENTER);
        Frames.afterNext(() -> {
            halves.getItems().addFirst(table.root());
            Frames.grow(table.root(), () -> {
                whole = true;
                place();
            });
        });
    }

    /** The facets beside the table, unless there is no room for them and nobody wants them. */
    private void place() {
        boolean both = whole && (!filters.isVisible() || filters.isSelected());
        root.getItems().remove(facetPane);
        if (both) {
            root.getItems().addFirst(facetPane);
        }
        divide();
        // A split pane that is laid out for the first time gives its parts their least widths once more.
        Platform.runLater(this::divide);
    }

    private void divide() {
        if (root.getItems().contains(facetPane) && root.getWidth() > 0) {
            double wide = Math.clamp(root.getWidth() * 0.22, TextSize.of(FACETS), TextSize.of(MOST_FACETS));
            root.setDividerPositions(Math.clamp(wide / root.getWidth(), 0.1, filters.isVisible() ? 0.8 : 0.4));
        }
    }

    @FXML
    private void clusters() {
        desk.showClusters();
    }

    @FXML
    private void replace() {
        desk.start(BulkStart.REPLACE_TEXT);
    }

    @FXML
    private void edit() {
        desk.start(BulkStart.EDIT);
    }

    @FXML
    private void add() {
        desk.start(BulkStart.ADD);
    }

    private void prepareTable() {
        table.root().getSelectionModel().getSelectedItems().addListener(
                (ListChangeListener<CatalogCourse>) change -> detail());
        table.root().setContextMenu(menu());
        CopyLines.by(table.root(), this::copy);
        table.root().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !chosen().isEmpty()) {
                details.ifPresent(DetailsPane::focus);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE && !chosen().isEmpty()) {
                desk.start(BulkStart.REMOVE);
                event.consume();
            }
        });
        table.root().setRowFactory(view -> {
            var row = new SpokenRow<CatalogCourse>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    details.ifPresent(DetailsPane::focus);
                }
            });
            return row;
        });
    }

    /** What can be done with the chosen courses. */
    private ContextMenu menu() {
        MenuItem open = Nodes.item("courses.context.open", () -> chosen().stream().map(CatalogCourse::url)
                .filter(url -> !url.isEmpty()).limit(1).forEach(desk.bench().dialogs()::openLink));
        ContextMenu menu = new ContextMenu(Nodes.item("courses.context.edit", () -> desk.start(BulkStart.EDIT)),
                Nodes.item("courses.context.exchange", () -> desk.start(BulkStart.EXCHANGE)),
                Nodes.item("courses.context.add", () -> desk.start(BulkStart.ADD)),
                Nodes.item("courses.context.remove", () -> desk.start(BulkStart.REMOVE)), new SeparatorMenuItem(),
                Nodes.item("courses.context.copy", this::copy), open);
        menu.setOnShowing(event -> {
            menu.getItems().forEach(each -> each.setDisable(chosen().isEmpty()));
            open.setDisable(chosen().stream().allMatch(course -> course.url().isEmpty()));
        });
        return menu;
    }

    private void show(NarrowedCatalog shown) {
        boolean narrowed = !desk.catalog().filterProperty().get().isEmpty();
        count.setText(Strings.get(narrowed ? "courses.count.narrowed" : "courses.count", shown.courses().size(),
                shown.cards(), shown.total()));
        table.nothing(desk.catalog().problemProperty().get().orElseGet(() -> narrowed
                ? desk.catalog().filterProperty().get().reasons() : Strings.get("courses.nothing")));
        search.show(desk.catalog().filterProperty().get().words());
        table.show(shown.courses());
        detail();
    }

    /** The table has all the room until a course is selected; then the details stay, so that lines do not move under the pointer. */
    private void detail() {
        List<CatalogCourse> chosen = chosen();
        boolean first = details.isEmpty() && !chosen.isEmpty();
        if (first) {
            details = Optional.of(new DetailsPane(desk));
        }
        details.ifPresent(pane -> pane.show(chosen));
        if (first) {
            halves.getItems().add(details.orElseThrow().root());
            halves.setDividerPositions(TABLE);
            Platform.runLater(() -> {
                halves.layout();
                if (table.root().lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                    flow.scrollTo(table.root().getSelectionModel().getSelectedIndex());
                }
            });
        }
    }

    /** Puts the chosen courses on the clipboard as rows that spreadsheets and mails take. */
    private void copy() {
        if (!chosen().isEmpty()) {
            CopyLines.copy(CatalogExport.rows(chosen()));
        }
    }

    void linksChanged() {
        table.root().refresh();
        details.ifPresent(DetailsPane::refresh);
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
