package org.cardwright.ui.bulk;

import java.util.List;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;

/** The cards that an edit is for, as they were picked. */
record BulkScope(Kind kind, List<CardId> cards) {
    enum Kind {
        /** Those that are chosen in the tree. */
        CHOSEN,
        /** Those that the tree's filter leaves. */
        SHOWN,
        ALL
    }

    BulkScope {
        cards = List.copyOf(cards);
    }

    /** As a choice reads: "34 cards chosen in the tree". */
    String label() {
        return switch (kind) {
            case CHOSEN -> Strings.get("bulk.scope.chosen", cards.size());
            case SHOWN -> Strings.get("bulk.scope.shown", cards.size());
            case ALL -> Strings.get("bulk.scope.all", cards.size());
        };
    }
}
