package org.cardwright.ui.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseFacet;
import org.cardwright.course.CourseKey;
import org.cardwright.course.Reworded;
import org.cardwright.course.link.LinkKeeper;
import org.cardwright.course.link.LinkStanding;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseKind;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.TextSize;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The table of courses: sortable, with the same courses selected whatever happens to the list or their words. */
final class CatalogTable {
    private static final Comparator<String> WORDS =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private static final double NARROW = 800;
    /** In less width the state of a link is an icon, so that nothing scrolls sideways; the details below name it. */
    private static final double TIGHT = 600;
    private static final double STATE = 112;
    private static final double WIDE_STATE = 150;
    private static final double ICON = 64;
    /** In still less, a link is in the details only, so that titles can be read. */
    private static final double LINK = 480;

    private final ObservableList<CatalogCourse> courses = FXCollections.observableArrayList();
    private final SortedList<CatalogCourse> sorted = new SortedList<>(courses);
    private final LinkKeeper links;
    @FXML private TableView<CatalogCourse> table;
    @FXML private TableColumn<CatalogCourse, String> title;
    @FXML private TableColumn<CatalogCourse, String> provider;
    @FXML private TableColumn<CatalogCourse, String> link;
    @FXML private TableColumn<CatalogCourse, Integer> cards;
    @FXML private TableColumn<CatalogCourse, Integer> spellings;
    @FXML private TableColumn<CatalogCourse, LinkStanding> state;
    @FXML private Label nothing;

    CatalogTable(LinkKeeper links) {
        this.links = links;
        Fxml.load("catalog-table.fxml", this);
    }

    @FXML
    private void initialize() {
        TextSize.fit(table);
        // Where there is little room, title and link have it; the details below tell the spellings.
        table.widthProperty().addListener((observed, old, width) -> fit(width.doubleValue()));
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        text(title, CatalogCourse::title, TitleCell::new);
        text(provider, CatalogCourse::provider, ColumnCell::new);
        text(link, CatalogCourse::url, AddressCell::new);
        link.setComparator(Comparator.comparing(AddressCell::shown, WORDS));
        values(cards, CatalogCourse::cards);
        values(spellings, course -> course.spellings().size());
        spellings.setCellFactory(ignored -> new SpellingsCell());
        values(state, course -> links.results().standing(course.url()));
        state.setCellFactory(ignored -> new StateCell());
    }

    private void fit(double width) {
        boolean tight = width < TextSize.of(TIGHT);
        link.setVisible(width >= TextSize.of(LINK));
        spellings.setVisible(width >= TextSize.of(NARROW));
        state.setMinWidth(TextSize.of(tight ? ICON : STATE));
        state.setMaxWidth(TextSize.of(tight ? ICON : WIDE_STATE));
        state.setText(Strings.get(tight ? "courses.column.state.short" : "courses.column.state"));
        table.pseudoClassStateChanged(PseudoClass.getPseudoClass("tight"), tight);
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
        List<CatalogCourse> before = chosen();
        Reworded now = new Reworded(before.isEmpty() ? List.of() : courses, before.isEmpty() ? List.of() : newCourses);
        Set<CourseKey> chosen = before.stream().map(now::of).collect(Collectors.toSet());
        Optional<CourseKey> front = Optional.ofNullable(table.getSelectionModel().getSelectedItem()).filter(_ -> !before.isEmpty())
                .map(now::of);
        table.getSelectionModel().clearSelection();
        // Lines that name no course stand last until a person sorts otherwise.
        courses.setAll(newCourses.stream().sorted(Comparator.comparing(course -> !course.isCourse())).toList());
        // The one in front last, so that it is in front again.
        IntStream.range(0, chosen.isEmpty() ? 0 : sorted.size()).filter(place -> chosen.contains(sorted.get(place).key()))
                .boxed().sorted(Comparator.comparing(place -> front.equals(Optional.of(sorted.get(place).key()))))
                .forEach(table.getSelectionModel()::select);
    }

    /** The chosen courses in the order of the table. */
    List<CatalogCourse> chosen() {
        return table.getSelectionModel().getSelectedItems().stream().filter(course -> course != null).toList();
    }

    /** The courses in the order in which they are seen. */
    List<CatalogCourse> shown() {
        return List.copyOf(sorted);
    }

    private static class ColumnCell extends TableCell<CatalogCourse, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }

    /** A course's title; lines that name no course, or have no title, are told apart by their slant and by words. */
    private static final class TitleCell extends ColumnCell {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            getStyleClass().remove("no-course");
            CatalogCourse course = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (course != null && (course.kind() == CourseKind.UNREADABLE || course.kind() == CourseKind.PLACEHOLDER)) {
                getStyleClass().add("no-course");
                setText(CourseFacet.label(course.kind()) + ": " + text);
            } else if (course != null && course.title().isEmpty()) {
                getStyleClass().add("no-course");
                setText(Strings.get("courses.noTitle"));
            }
        }
    }

    /** A link without what nearly all have in common, so that a narrow column shows where they differ. */
    private static final class AddressCell extends ColumnCell {
        private static final Pattern USUAL = Pattern.compile("^(https?://)?(www\\.)?", Pattern.CASE_INSENSITIVE);

        static String shown(String address) {
            return USUAL.matcher(address).replaceFirst("");
        }

        @Override
        protected void updateItem(String address, boolean empty) {
            super.updateItem(address, empty);
            if (!empty && address != null) {
                setText(shown(address));
                setAccessibleText(address);
            } else {
                setAccessibleText(null);
            }
        }
    }

    /** In how many ways a course is written; more than one gets a sign. */
    private static final class SpellingsCell extends TableCell<CatalogCourse, Integer> {
        SpellingsCell() {
            setContentDisplay(ContentDisplay.RIGHT);
        }

        @Override
        protected void updateItem(Integer count, boolean empty) {
            super.updateItem(count, empty);
            boolean several = !empty && count != null && count > 1;
            setText(empty || count == null ? null : count.toString());
            setGraphic(several ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
            getStyleClass().remove("severity-warning");
            if (several) {
                getStyleClass().add("severity-warning");
                setAccessibleText(Strings.get("courses.spellings.spoken", count));
            } else {
                setAccessibleText(null);
            }
        }
    }

    /** What is known of a link, as icon and word. */
    private static final class StateCell extends TableCell<CatalogCourse, LinkStanding> {
        @Override
        protected void updateItem(LinkStanding state, boolean empty) {
            super.updateItem(state, empty);
            boolean none = empty || state == null || state == LinkStanding.NONE;
            getStyleClass().setAll("cell", "indexed-cell", "table-cell", "table-column", "link-state");
            setText(none ? null : state.label());
            setGraphic(none ? null : new FontIcon(LinkLook.of(state).icon()));
            if (!none) {
                getStyleClass().add(LinkLook.of(state).style());
            }
        }
    }
}
