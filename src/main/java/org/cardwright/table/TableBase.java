package org.cardwright.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Course;

/**
 * What a card said when it was exported, against which each cell is compared.
 *
 * @param cells each as its cell had it; empty where nobody knows
 * @param courses the lines as their rows had them; empty where nobody knows
 * @param current whether the card still says just that
 */
record TableBase(Optional<Map<TableColumn, String>> cells, Optional<List<LineCells>> courses, boolean current) {
    /**
     * The base of a card.
     *
     * @param now what the card says now
     * @param stamp of the text that was exported; empty where the table does not say, so that the card is taken as it is
     * @param exported what the table keeps of the export
     * @param courses the lines that the table keeps
     */
    static TableBase of(CardDocument document, Map<TableColumn, String> now, String stamp,
            Optional<Map<TableColumn, String>> exported, Optional<List<LineCells>> courses) {
        boolean unknown = stamp.isEmpty() && exported.isEmpty();
        return unknown || stamp.equals(TableStamp.of(document))
                ? new TableBase(Optional.of(now), Optional.of(lines(document)), true)
                : new TableBase(exported, courses, false);
    }

    static List<LineCells> lines(CardDocument document) {
        return document.card().courses().stream().map((Course course) -> LineCells.of(course)).toList();
    }

    /** What was exported into the cell of a column. */
    Optional<String> cell(TableColumn column) {
        return cells.map(all -> all.getOrDefault(column, ""));
    }
}
