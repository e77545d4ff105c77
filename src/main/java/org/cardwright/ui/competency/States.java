package org.cardwright.ui.competency;

import org.cardwright.competency.SharedState;
import org.kordamp.ikonli.feather.Feather;

/** How the state of a card looks beside its word: by icon, and by color only besides. */
final class States {
    private States() {}

    static Feather icon(SharedState state) {
        return switch (state) {
            case SAME -> Feather.CHECK;
            case DIFFERENT -> Feather.ALERT_CIRCLE;
            case MISSING -> Feather.MINUS;
        };
    }

    /** The style class that gives it its color. */
    static String style(SharedState state) {
        return switch (state) {
            case SAME -> "shared-same";
            case DIFFERENT -> "shared-different";
            case MISSING -> "shared-missing";
        };
    }
}
