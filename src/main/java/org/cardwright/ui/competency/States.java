package org.cardwright.ui.competency;

import org.cardwright.i18n.Strings;
import org.cardwright.competency.SharedState;
import org.kordamp.ikonli.feather.Feather;

/** How the state of a card looks and reads: by icon and word, and by color only besides. */
final class States {
    private States() {}

    static Feather icon(SharedState state) {
        return switch (state) {
            case SAME -> Feather.CHECK;
            case DIFFERENT -> Feather.ALERT_CIRCLE;
            case MISSING -> Feather.MINUS;
        };
    }

    static String word(SharedState state) {
        return switch (state) {
            case SAME -> Strings.get("competency.same");
            case DIFFERENT -> Strings.get("competency.different");
            case MISSING -> Strings.get("competency.missing");
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
