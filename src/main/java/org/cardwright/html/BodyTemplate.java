package org.cardwright.html;

import org.cardwright.site.BodyMarks;


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

    /** The template whose marks a body bears that begins at an offset of its file. */
    static BodyTemplate of(String file, int start) {
        if (isBlank(file, start)) {
            return NONE;
        }
        int content = file.indexOf(BodyMarks.CONTENT, start);
        if (content >= 0 && file.indexOf(BodyMarks.CFO_CONTENT, start) >= 0) {
            return CFO_IDS;
        }
        if (content >= 0 && file.indexOf(BodyMarks.COLUMN, start) >= 0) {
            return COLUMNS;
        }
        int grid = file.indexOf(BodyMarks.GRID, start);
        if (grid >= 0 && file.indexOf(BodyMarks.THIRDS, grid) >= 0) {
            return file.indexOf("<dl", start) >= 0 ? GRID_4 : GRID_4_P;
        }
        if (grid >= 0 && file.indexOf(BodyMarks.HALVES, grid) >= 0) {
            return grid6(file, start);
        }
        return file.indexOf("<p><b>", start) >= 0 ? FLAT : UNKNOWN;
    }

    private static boolean isBlank(String file, int start) {
        int at = start;
        while (at < file.length() && Character.isWhitespace(file.codePointAt(at))) {
            at++;
        }
        return at >= file.length();
    }

    private static BodyTemplate grid6(String file, int start) {
        if (file.indexOf(BodyMarks.GREEN_LINE, start) >= 0) {
            return GRID_6_GREEN;
        }
        if (file.indexOf("<hr", start) >= 0) {
            return GRID_6_HR;
        }
        return file.indexOf(BodyMarks.ORANGE_BORDER, start) >= 0 ? GRID_6_ORANGE : GRID_6_BLUE;
    }
}
