package org.cardwright.ui.course;

import javafx.scene.control.TableCell;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.link.LinkStanding;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is known of a link, as icon and word. */
final class StateCell extends TableCell<CatalogCourse, LinkStanding> {
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
