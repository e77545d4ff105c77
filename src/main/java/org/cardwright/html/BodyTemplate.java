package org.cardwright.html;

import java.util.Optional;

/** The generations of card bodies (format notes, 5), told apart by the marks that their generators left. */
public enum BodyTemplate {
    NONE("none"),
    FLAT("flat"),
    CFO_IDS("cfo-ids"),
    COLUMNS("columns"),
    GRID_4_P("grid-4-p"),
    GRID_4("grid-4"),
    GRID_6_ORANGE("grid-6-orange"),
    GRID_6_BLUE("grid-6-blue"),
    GRID_6_HR("grid-6-hr"),
    GRID_6_GREEN("grid-6-green"),
    UNKNOWN("unknown");

    private final String id;

    BodyTemplate(String id) {
        this.id = id;
    }

    /** The stable name. */
    public String id() {
        return id;
    }

    /** Whether its items stand under headings that name levels. */
    public boolean hasLevels() {
        return ordinal() >= COLUMNS.ordinal() && this != UNKNOWN;
    }

    /** The template whose marks a body bears. */
    static BodyTemplate of(String html) {
        if (html.isBlank()) {
            return NONE;
        }
        if (html.contains("cfo-card-content-")) {
            return CFO_IDS;
        }
        if (html.contains("card-content-column")) {
            return COLUMNS;
        }
        if (html.contains("grid-col-4")) {
            return html.contains("<dl") ? GRID_4 : GRID_4_P;
        }
        return grid6(html).orElse(html.contains("<p><b>") ? FLAT : UNKNOWN);
    }

    private static Optional<BodyTemplate> grid6(String html) {
        if (!html.contains("grid-col-6")) {
            return Optional.empty();
        }
        if (html.contains("hr-green")) {
            return Optional.of(GRID_6_GREEN);
        }
        if (html.contains("<hr")) {
            return Optional.of(GRID_6_HR);
        }
        return Optional.of(html.contains("border-top-orange") ? GRID_6_ORANGE : GRID_6_BLUE);
    }
}
