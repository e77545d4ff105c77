package org.cardwright.ui.course;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.cardwright.course.CatalogCourse;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** In how many ways a course is written; more than one gets a sign. */
final class SpellingsCell extends TableCell<CatalogCourse, Integer> {
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
