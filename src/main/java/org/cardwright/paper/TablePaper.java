package org.cardwright.paper;

import java.util.List;

/** Writes tables whose rows and columns have headings. */
final class TablePaper {
    private final Markup out;

    TablePaper(Markup out) {
        this.out = out;
    }

    /** Begins a table; {@code columns} are their headings. */
    TablePaper begin(String style, List<String> columns) {
        out.open("table class=\"" + style + "\"").open("thead").open("tr");
        columns.forEach(column -> out.open("th scope=\"col\"").text(column).close("th"));
        out.close("tr").close("thead").open("tbody");
        return this;
    }

    /** A row of texts, the first of which is its heading; what is a number stands to the right. */
    TablePaper row(List<String> cells) {
        out.open("tr");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String element = i == 0 ? "th scope=\"row\"" : cell.matches("[\\d,]+") ? "td class=\"n\"" : "td";
            out.open(element).text(cell).close(element.substring(0, 2));
        }
        out.close("tr");
        return this;
    }

    void end() {
        out.close("tbody").close("table");
    }
}
