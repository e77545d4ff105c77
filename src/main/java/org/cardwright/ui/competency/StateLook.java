package org.cardwright.ui.competency;

import org.cardwright.competency.SharedState;
import org.kordamp.ikonli.feather.Feather;

/** How the state of a card looks beside its word: by icon, and by color only besides. */
record StateLook(Feather icon, String style) {
    static StateLook of(SharedState state) {
        return switch (state) {
            case SAME -> new StateLook(Feather.CHECK, "shared-same");
            case DIFFERENT -> new StateLook(Feather.ALERT_CIRCLE, "shared-different");
            case MISSING -> new StateLook(Feather.MINUS, "shared-missing");
        };
    }
}
