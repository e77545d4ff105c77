package org.cardwright.ui.course;

import javafx.scene.control.TableCell;
import org.cardwright.course.CatalogCourse;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is known of a link, as icon and word. */
final class StateCell extends TableCell<CatalogCourse, LinkStates.State> {
    @Override
    protected void updateItem(LinkStates.State state, boolean empty) {
        super.updateItem(state, empty);
        boolean none = empty || state == null || state == LinkStates.State.NONE;
        getStyleClass().setAll("cell", "indexed-cell", "table-cell", "table-column", "link-state");
        setText(none ? null : state.label());
        setGraphic(none ? null : new FontIcon(state.icon()));
        if (!none) {
            getStyleClass().add(state.style());
        }
    }
}
