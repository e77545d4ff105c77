package org.cardwright.ui.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseKey;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseKind;

/** The table of courses: sortable, with the same courses selected whatever happens to the list or their words. */
final class CatalogTable {
    private static final Comparator<String> WORDS =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final ObservableList<CatalogCourse> courses = FXCollections.observableArrayList();
    private final SortedList<CatalogCourse> sorted = new SortedList<>(courses);
    private final TableView<CatalogCourse> table = new TableView<>(sorted);
    private final LinkStates links;

    CatalogTable(LinkStates links, Label placeholder) {
        this.links = links;
        table.getStyleClass().add("course-table");
        table.setAccessibleText(Strings.get("courses.table"));
        table.setFixedCellSize(30);
        table.setPlaceholder(placeholder);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        TableColumn<CatalogCourse, String> title = text("title", CatalogCourse::title, 330, 190);
        title.setCellFactory(column -> new TitleCell());
        TableColumn<CatalogCourse, String> link = text("link", CatalogCourse::url, 180, 80);
        TableColumn<CatalogCourse, String> host = text("host", CatalogCourse::host, 120, 75);
        List.of(link, host).forEach(column -> column.setCellFactory(ignored -> new AddressCell()));
        table.getColumns().setAll(List.of(title, text("provider", CatalogCourse::provider, 160, 115),
                link, host,
                number("cards", CatalogCourse::cards), number("spellings", course -> course.spellings().size()),
                state()));
    }

    private static <T> TableColumn<CatalogCourse, T> column(String id, Function<CatalogCourse, T> value, double width,
            double least) {
        TableColumn<CatalogCourse, T> column = new TableColumn<>(Strings.get("courses.column." + id));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private static TableColumn<CatalogCourse, String> text(String id, Function<CatalogCourse, String> value,
            double width, double least) {
        TableColumn<CatalogCourse, String> column = column(id, value, width, least);
        column.setComparator(WORDS);
        column.setCellFactory(ignored -> new ColumnCell());
        return column;
    }

    private static TableColumn<CatalogCourse, Integer> number(String id, Function<CatalogCourse, Integer> value) {
        TableColumn<CatalogCourse, Integer> column = column(id, value, id.equals("cards") ? 66 : 100,
                id.equals("cards") ? 66 : 100);
        column.setMaxWidth(column.getMinWidth() + 24);
        column.getStyleClass().add("number");
        if (id.equals("spellings")) {
            column.setCellFactory(ignored -> new SpellingsCell());
        }
        return column;
    }

    private TableColumn<CatalogCourse, LinkStates.State> state() {
        TableColumn<CatalogCourse, LinkStates.State> column = column("state", course -> links.of(course.url()),
                118, 118);
        column.setMaxWidth(150);
        column.setCellFactory(ignored -> new StateCell());
        return column;
    }

    TableView<CatalogCourse> root() {
        return table;
    }

    /** Shows courses; those that were chosen stay so where they are still there. */
    void show(List<CatalogCourse> newCourses) {
        Reworded now = new Reworded(courses, newCourses);
        Set<CourseKey> chosen = table.getSelectionModel().getSelectedItems().stream().filter(course -> course != null)
                .map(now::of).collect(Collectors.toSet());
        Optional<CourseKey> front = Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(now::of);
        table.getSelectionModel().clearSelection();
        courses.setAll(Stream.concat(newCourses.stream().filter(CatalogTable::isCourse),
                newCourses.stream().filter(course -> !isCourse(course))).toList());
        if (!chosen.isEmpty()) {
            int[] places = IntStream.range(0, sorted.size())
                    .filter(i -> chosen.contains(sorted.get(i).key())).toArray();
            for (int place : places) {
                if (!front.equals(Optional.of(sorted.get(place).key()))) {
                    table.getSelectionModel().select(place);
                }
            }
            for (int place : places) {
                if (front.equals(Optional.of(sorted.get(place).key()))) {
                    table.getSelectionModel().select(place);
                }
            }
        }
    }

    /** Lines that name no course stand last until a person sorts otherwise. */
    private static boolean isCourse(CatalogCourse course) {
        return course.kind() == CourseKind.LINKED || course.kind() == CourseKind.UNLINKED;
    }

    /** The chosen courses in the order of the table. */
    List<CatalogCourse> chosen() {
        return table.getSelectionModel().getSelectedItems().stream().filter(course -> course != null).toList();
    }

    /** The courses in the order in which they are seen. */
    List<CatalogCourse> shown() {
        return List.copyOf(sorted);
    }
}
