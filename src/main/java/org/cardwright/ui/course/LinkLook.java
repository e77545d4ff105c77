package org.cardwright.ui.course;

import org.cardwright.course.link.LinkStanding;
import org.kordamp.ikonli.feather.Feather;

/** How links look by how they stand. */
record LinkLook(Feather icon, String style) {
    static LinkLook of(LinkStanding standing) {
        return switch (standing) {
            case NONE -> new LinkLook(Feather.MINUS, "muted");
            case UNCHECKED -> new LinkLook(Feather.HELP_CIRCLE, "muted");
            case OK -> new LinkLook(Feather.CHECK_CIRCLE, "state-ok");
            case MOVED -> new LinkLook(Feather.CORNER_UP_RIGHT, "severity-warning");
            case DEAD -> new LinkLook(Feather.X_CIRCLE, "severity-error");
            case UNKNOWN -> new LinkLook(Feather.ALERT_CIRCLE, "severity-info");
            case SKIPPED -> new LinkLook(Feather.SLASH, "muted");
        };
    }
}
