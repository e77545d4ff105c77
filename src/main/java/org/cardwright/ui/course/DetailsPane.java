package org.cardwright.ui.course;

import org.cardwright.course.DetailRow;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.Spelling;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.TextSize;

/** The details of the chosen course: its spellings, what is known of its link, and the cards that hold it. */
final class DetailsPane {
    private static final double UNFOLDED = 340;
    private static final double FOLDED = 176;
    /** What is below the title and the summary: some lines of the list, the head of the training page, or all of that page. */
    private static final double LIST = 84;
    private static final double HEAD = 34;
    private static final double PAGE = 250;
    private static final double MARGINS = 24;

    private final CourseDesk desk;
    private final PageFields page;
    @FXML private VBox root;
    @FXML private TitledPane section;
    @FXML private Label title;
    @FXML private Label summary;
    @FXML private ListView<DetailRow> list;
    private List<CatalogCourse> shown = List.of();

    DetailsPane(CourseDesk desk) {
        this.desk = desk;
        page = new PageFields(desk.bench(), false);
        Fxml.load("course-details.fxml", this, page);
    }

    VBox root() {
        return root;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new DetailCell(desk.bench()::title, this::open));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            DetailRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                open(row);
                event.consume();
            }
        });
        CopyLines.by(list, () -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(DetailRow::text)
                .ifPresent(CopyLines::copy));
        // The title is as high as its letters are large.
        List.of(root.widthProperty(), title.heightProperty()).forEach(size -> size.addListener((observed, old, now) -> arrange()));
        section.visibleProperty().subscribe(this::arrange);
        section.expandedProperty().subscribe(this::arrange);
        show(List.of());
    }

    private void arrange() {
        boolean unfolded = section.isVisible() && section.isExpanded();
        list.setVisible(shown.size() == 1 && !unfolded);
        double rest = TextSize.of(unfolded ? PAGE : section.isVisible() ? LIST + HEAD : LIST);
        root.setMinHeight(Math.max(TextSize.of(unfolded ? UNFOLDED : FOLDED), lines() + rest));
    }

    /** How high title and summary are, however long: a split pane does not ask for that. */
    private double lines() {
        double width = root.getWidth() - TextSize.of(MARGINS);
        return width <= 0 ? 0 : title.prefHeight(width) + summary.prefHeight(width);
    }

    /** Shows the same courses with what is known now. */
    void refresh() {
        List<CatalogCourse> same = shown;
        shown = List.of();
        show(same);
    }

    void show(List<CatalogCourse> courses) {
        if (courses.equals(shown) && !title.getText().isEmpty()) {
            return;
        }
        shown = courses;
        if (courses.size() == 1) {
            CatalogCourse course = courses.getFirst();
            title.setText(course.title().isEmpty() ? Strings.get("courses.noTitle") : course.title());
            String link = course.url().isEmpty() ? Strings.get("courses.details.noLink") : course.url();
            summary.setText(course.provider().isEmpty() ? link : course.provider() + " · " + link);
            list.getItems().setAll(DetailRow.of(course, desk.links().history(course.url())));
        } else {
            title.setText(Strings.get(courses.isEmpty() ? "courses.details.none" : "courses.details.several",
                    courses.size()));
            summary.setText(courses.isEmpty() ? Strings.get("courses.details.noneText") : several(courses));
            list.getItems().clear();
        }
        arrange();
        page.show(courses.stream().filter(course -> courses.size() == 1 && course.isCourse())
                .flatMap(course -> course.spellings().stream()).map(Spelling::text).toList());
    }

    private static String several(List<CatalogCourse> courses) {
        return Strings.get("courses.details.severalText",
                courses.stream().mapToInt(course -> course.occurrences().size()).sum(),
                CatalogCourse.on(courses).size());
    }

    /** Goes to the first card that holds the course. */
    void focus() {
        list.requestFocus();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof DetailRow.Place) {
                list.getSelectionModel().select(i);
                return;
            }
        }
    }

    private void open(DetailRow row) {
        if (row instanceof DetailRow.Place place) {
            desk.bench().openCard(place.line().card(), new CardSpot.CourseLine(place.line().index()));
        }
    }
}
