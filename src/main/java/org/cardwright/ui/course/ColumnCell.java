package org.cardwright.ui.course;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.cardwright.course.CatalogCourse;

/** A text that may be too long for its column; the whole of it stands beside the mouse. */
class ColumnCell extends TableCell<CatalogCourse, String> {
    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
    }
}
