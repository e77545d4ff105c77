package org.cardwright.provider;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.cardwright.course.BulkChange;
import org.cardwright.course.CourseOptions;
import org.cardwright.course.CourseSearchException;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Repeatable;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.Card;
import org.cardwright.text.TextSearch;

/**
 * Replacements by a list, as they were asked for.
 *
 * @param table the list, its rows numbered one after the other
 */
public record ListRequest(ListTable table, CourseOptions options) implements Repeatable {
    public ListRequest {
        ListTable given = table;
        table = new ListTable(IntStream.range(0, given.rows().size()).mapToObj(i -> new ListTable.Row(i + 1,
                given.rows().get(i).cells())).toList());
    }

    /** The same once more, on the cards of another change. */
    public StepPlan plan(Map<CardId, CardDocument> cards, BulkChange change, Progress progress) throws CourseSearchException {
        Map<CardId, Card> said = new TreeMap<>();
        cards.forEach((card, document) -> said.put(card, document.card()));
        return ReplacePlan.of(ReplaceList.of(table, said, TextSearch.LIMIT, progress::canceled), options.of(change));
    }
}
