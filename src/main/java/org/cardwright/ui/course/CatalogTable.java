package org.cardwright.ui.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseKey;
import org.cardwright.course.Reworded;
import org.cardwright.course.link.LinkStanding;

/** The table of courses: sortable, with the same courses selected whatever happens to the list or their words. */
final class CatalogTable {
    private static final Comparator<String> WORDS =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final ObservableList<CatalogCourse> courses = FXCollections.observableArrayList();
    private final SortedList<CatalogCourse> sorted = new SortedList<>(courses);
    private final LinkBook links;
    @FXML private TableView<CatalogCourse> table;
    @FXML private TableColumn<CatalogCourse, String> title;
    @FXML private TableColumn<CatalogCourse, String> provider;
    @FXML private TableColumn<CatalogCourse, String> link;
    @FXML private TableColumn<CatalogCourse, String> host;
    @FXML private TableColumn<CatalogCourse, Integer> cards;
    @FXML private TableColumn<CatalogCourse, Integer> spellings;
    @FXML private TableColumn<CatalogCourse, LinkStanding> state;
    @FXML private Label nothing;

    CatalogTable(LinkBook links) {
        this.links = links;
    }

    @FXML
    private void initialize() {
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        text(title, CatalogCourse::title, TitleCell::new);
        text(provider, CatalogCourse::provider, ColumnCell::new);
        text(link, CatalogCourse::url, AddressCell::new);
        text(host, CatalogCourse::host, AddressCell::new);
        values(cards, CatalogCourse::cards);
        values(spellings, course -> course.spellings().size());
        spellings.setCellFactory(ignored -> new SpellingsCell());
        values(state, course -> links.results().standing(course.url()));
        state.setCellFactory(ignored -> new StateCell());
    }

    private static <T> void values(TableColumn<CatalogCourse, T> column, Function<CatalogCourse, T> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }

    private static void text(TableColumn<CatalogCourse, String> column, Function<CatalogCourse, String> value,
            Supplier<ColumnCell> cell) {
        values(column, value);
        column.setComparator(WORDS);
        column.setCellFactory(ignored -> cell.get());
    }

    /** Says why no course is there. */
    void nothing(String text) {
        nothing.setText(text);
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
        // Lines that name no course stand last until a person sorts otherwise.
        courses.setAll(newCourses.stream().sorted(Comparator.comparing(course -> !course.isCourse())).toList());
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

    /** The chosen courses in the order of the table. */
    List<CatalogCourse> chosen() {
        return table.getSelectionModel().getSelectedItems().stream().filter(course -> course != null).toList();
    }

    /** The courses in the order in which they are seen. */
    List<CatalogCourse> shown() {
        return List.copyOf(sorted);
    }
}
