package org.cardwright.ui.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.LineDiff;
import org.cardwright.lifecycle.CardPlan;
import org.cardwright.text.SourceText;

/**
 * What a step does to one file.
 *
 * @param before the file's old name where it is renamed
 */
record PlanRow(Kind kind, CardId card, Optional<CardId> before, Optional<SourceText> from, Optional<SourceText> to) {
    enum Kind {
        NEW,
        CHANGED,
        RENAMED,
        DELETED
    }

    /** The files of a plan; a renamed one is one row. */
    static List<PlanRow> of(CardPlan plan) {
        Map<CardId, SourceText> old = new HashMap<>();
        plan.changes().forEach(change -> change.before().ifPresent(text -> old.put(change.card(), text)));
        List<PlanRow> rows = new ArrayList<>();
        for (CardChange change : plan.changes()) {
            CardId renamed = plan.renames().get(change.card());
            if (renamed != null && change.after().isPresent()) {
                rows.add(new PlanRow(Kind.RENAMED, change.card(), Optional.of(renamed),
                        Optional.ofNullable(old.get(renamed)), change.after()));
            } else if (!plan.renames().containsValue(change.card()) || change.after().isPresent()) {
                rows.add(new PlanRow(kind(change), change.card(), Optional.empty(), change.before(), change.after()));
            }
        }
        return rows;
    }

    private static Kind kind(CardChange change) {
        if (change.before().isEmpty()) {
            return Kind.NEW;
        }
        return change.after().isEmpty() ? Kind.DELETED : Kind.CHANGED;
    }

    LineDiff diff() {
        return new LineDiff(from.map(_ -> before.orElse(card).name()), to.map(_ -> card.name()),
                from.map(SourceText::text).orElse(""), to.map(SourceText::text).orElse(""));
    }
}
