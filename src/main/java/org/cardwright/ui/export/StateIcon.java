package org.cardwright.ui.export;

import org.cardwright.export.ExportState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the states of cards look. */
final class StateIcon {
    private StateIcon() {}

    static FontIcon of(ExportState state) {
        FontIcon icon = new FontIcon(switch (state) {
            case NEW -> Feather.PLUS_CIRCLE;
            case CHANGED -> Feather.EDIT_2;
            case RENAMED -> Feather.CORNER_DOWN_RIGHT;
            case MERGED -> Feather.GIT_MERGE;
            case CONFLICT -> Feather.ALERT_TRIANGLE;
            case DELETED -> Feather.MINUS_CIRCLE;
            case ONLY_IN_SITE, CHANGED_IN_SITE, DELETED_IN_SITE -> Feather.GLOBE;
            case UNCHANGED -> Feather.CHECK;
            case REFUSED -> Feather.X_CIRCLE;
        });
        icon.getStyleClass().add(switch (state) {
            case CONFLICT -> "severity-warning";
            case REFUSED -> "severity-error";
            default -> "export-icon";
        });
        return icon;
    }
}
