package org.cardwright.course;

import java.util.List;
import java.util.Map;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;

/**
 * The result of a bulk change, worked out and not yet in effect.
 *
 * @param change one step over all cards that change
 * @param documents the cards that change, as they will be
 * @param lines how many lines change
 */
public record AppliedPlan(Change change, Map<CardId, CardDocument> documents, int lines, List<LineRefusal> refusals) {
    public AppliedPlan {
        documents = Map.copyOf(documents);
        refusals = List.copyOf(refusals);
    }
}
