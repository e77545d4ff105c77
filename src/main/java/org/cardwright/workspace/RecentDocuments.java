package org.cardwright.workspace;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * The last few documents of each card, as long as memory is not short: undo and redo put back what was there before, and
 * need not read it again. Confined to one thread; {@link #find} may be called from several while nothing is remembered.
 */
final class RecentDocuments {
    private static final int EACH = 3;

    private final Map<CardId, Deque<SoftReference<CardDocument>>> documents = new HashMap<>();

    /** Remembers what a card was, in place of what it was longest ago. */
    void remember(CardId card, CardDocument document) {
        Deque<SoftReference<CardDocument>> last = documents.computeIfAbsent(card, _ -> new ArrayDeque<>(EACH));
        if (last.size() == EACH) {
            last.removeLast();
        }
        last.addFirst(new SoftReference<>(document));
    }

    /** The document of that very text. */
    Optional<CardDocument> find(CardId card, SourceText text) {
        return documents.getOrDefault(card, new ArrayDeque<>()).stream().map(SoftReference::get).filter(Objects::nonNull)
                .filter(document -> document.source() == text).findFirst();
    }
}
