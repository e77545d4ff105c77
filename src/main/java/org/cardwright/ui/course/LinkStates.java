package org.cardwright.ui.course;

import java.util.List;

import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;

/** What checks of links found so far. */
interface LinkStates {
    /** How a link stands, as a person tells them apart. */
    enum State {
        NONE("courses.link.none", Feather.MINUS, "muted"),
        UNCHECKED("courses.link.unchecked", Feather.HELP_CIRCLE, "muted"),
        OK("courses.link.ok", Feather.CHECK_CIRCLE, "state-ok"),
        MOVED("courses.link.moved", Feather.CORNER_UP_RIGHT, "severity-warning"),
        DEAD("courses.link.dead", Feather.X_CIRCLE, "severity-error"),
        UNKNOWN("courses.link.unknown", Feather.ALERT_CIRCLE, "severity-info"),
        SKIPPED("courses.link.skipped", Feather.SLASH, "muted");

        private final String key;
        private final Feather icon;
        private final String style;

        State(String key, Feather icon, String style) {
            this.key = key;
            this.icon = icon;
            this.style = style;
        }

        String label() {
            return Strings.get(key);
        }

        Feather icon() {
            return icon;
        }

        String style() {
            return style;
        }
    }

    /** The state of a link; asked from any thread. */
    State of(String url);

    /** What is known of a link in sentences, the newest first: "21 November 2026: dead (404)". */
    List<String> history(String url);
}
