package org.cardwright.workspace;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * The last few documents of each card, as long as memory is not short: undo and redo put back what was there before, and
 * need not read it again. Confined to one thread.
 */
final class RecentDocuments {
    private static final int EACH = 3;

    private final Map<CardId, Deque<SoftReference<CardDocument>>> documents = new HashMap<>();
    private final CardStates states;

    RecentDocuments(CardStates states) {
        this.states = states;
    }

    /** Remembers what a card was, in place of what it was longest ago. */
    void remember(CardId card, CardDocument document) {
        Deque<SoftReference<CardDocument>> last = documents.computeIfAbsent(card, _ -> new ArrayDeque<>(EACH));
        if (last.size() == EACH) {
            last.removeLast();
        }
        last.addFirst(new SoftReference<>(document));
    }

    /**
     * Hands on the documents of these texts that are known, and the cards that have none, and gives the texts that are
     * still to be read.
     *
     * @param read documents that somebody has read already
     */
    Map<CardId, SourceText> unread(Map<CardId, Optional<SourceText>> texts, Map<CardId, CardDocument> read,
            BiConsumer<CardId, Optional<CardDocument>> known) {
        Map<CardId, SourceText> unread = new HashMap<>();
        texts.forEach((card, text) -> {
            Optional<CardDocument> document = text.flatMap(one -> find(card, one, Optional.ofNullable(read.get(card))));
            if (text.isPresent() && document.isEmpty()) {
                unread.put(card, text.get());
            } else {
                known.accept(card, document);
            }
        });
        return unread;
    }

    /** Mostly there is a document of that very text; only where there is none are texts compared, which takes long. */
    private Optional<CardDocument> find(CardId card, SourceText text, Optional<CardDocument> read) {
        if (read.isPresent() && read.get().source().equals(text)) {
            return read;
        }
        for (SoftReference<CardDocument> reference : documents.getOrDefault(card, new ArrayDeque<>(1))) {
            CardDocument document = reference.get();
            if (document != null && document.source() == text) {
                return Optional.of(document);
            }
        }
        return states.of(card).known(text);
    }
}
