package org.cardwright.table;

import org.cardwright.document.CardDocument;
import org.cardwright.workspace.ContentHash;

/** Tells which text of a card was exported, by as much of its hash as no two texts share. */
final class TableStamp {
    private static final int LENGTH = 20;

    private TableStamp() {}

    static String of(CardDocument document) {
        return ContentHash.of(document.source().bytes()).substring(0, LENGTH);
    }
}
