package org.cardwright.ui.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.cardwright.course.CatalogCourse;
import org.cardwright.i18n.Strings;

/** Offers courses that exist below a field while its text is typed; the arrow keys and Enter or a click take one. */
final class CourseOffer {
    private static final int OFFERED = 7;
    private static final double ROW = 30;

    private final TextField field;
    private final List<CatalogCourse> courses;
    private final Consumer<CatalogCourse> take;
    private final ListView<CatalogCourse> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean taking;

    private CourseOffer(TextField field, List<CatalogCourse> courses, Consumer<CatalogCourse> take) {
        this.field = field;
        this.courses = courses;
        this.take = take;
    }

    /** Offers courses that hold every word of the field's text anywhere. */
    static void install(TextField field, List<CatalogCourse> courses, Consumer<CatalogCourse> take) {
        new CourseOffer(field, courses, take).prepare();
    }

    private void prepare() {
        list.getStyleClass().add("course-offer");
        list.setAccessibleText(Strings.get("courses.form.offered"));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> {
            ListCell<CatalogCourse> cell = new ListCell<>() {
                @Override
                protected void updateItem(CatalogCourse course, boolean empty) {
                    super.updateItem(course, empty);
                    setText(empty || course == null ? null : CourseWords.readable(CourseFields.text(course)));
                }
            };
            cell.setPrefWidth(0);
            cell.setOnMouseClicked(event -> choose(cell.getItem()));
            return cell;
        });
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.getContent().add(list);
        field.textProperty().addListener((observed, old, now) -> typed(now));
        field.focusedProperty().addListener((observed, old, now) -> popup.hide());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void typed(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<CatalogCourse> found = taking || text.isBlank() || !field.isFocused() ? List.of() : courses.stream()
                .filter(course -> {
                    String all = CourseWords.readable(CourseFields.text(course)).toLowerCase(Locale.ROOT);
                    return Arrays.stream(words).allMatch(all::contains);
                }).limit(OFFERED).toList();
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        if (found.isEmpty()) {
            popup.hide();
        } else {
            list.getStylesheets().setAll(field.getScene().getStylesheets());
            list.setPrefSize(field.getWidth(), found.size() * ROW + 4);
            Point2D corner = field.localToScreen(0, field.getHeight() + 2);
            popup.show(field, corner.getX(), corner.getY());
        }
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        int selected = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = selected + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(next, 0, list.getItems().size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && selected >= 0 && !event.isShortcutDown()) {
            choose(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void choose(CatalogCourse course) {
        if (course != null) {
            taking = true;
            take.accept(course);
            taking = false;
            field.end();
        }
        popup.hide();
    }
}
