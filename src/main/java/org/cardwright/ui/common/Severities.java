package org.cardwright.ui.common;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.kordamp.ikonli.feather.Feather;

/** How a severity looks and reads, the same on every screen: never by color alone. */
public final class Severities {
    private Severities() {}

    public static Feather icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case INFO -> Feather.INFO;
        };
    }

    /** The word for it: "Error", "Warning", "Note". */
    public static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> Strings.get("severity.error");
            case WARNING -> Strings.get("severity.warning");
            case INFO -> Strings.get("severity.info");
        };
    }

    /** The style class that gives it its color. */
    public static String styleClass(Severity severity) {
        return switch (severity) {
            case ERROR -> "severity-error";
            case WARNING -> "severity-warning";
            case INFO -> "severity-info";
        };
    }
}
