package org.cardwright.workspace;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;

/**
 * The last few documents of each card, as long as memory is not short: undo and redo put back what was there before, and
 * need not read it again. Confined to one thread; a {@link #fork} is for another.
 */
final class RecentDocuments {
    private static final int EACH = 3;

    private final CardStates states;
    private Map<CardId, List<SoftReference<CardDocument>>> documents = new HashMap<>();
    private boolean shared;
    /** Another one after each change. */
    private Object moment = new Object();
    private Optional<Foresight> ahead = Optional.empty();

    RecentDocuments(CardStates states) {
        this.states = states;
    }

    /** The same documents and states for another thread; what is put in one of them is not seen in the other. */
    RecentDocuments fork() {
        shared = true;
        RecentDocuments fork = new RecentDocuments(states.fork());
        fork.documents = documents;
        fork.shared = true;
        return fork;
    }

    /** Another one whenever any card was changed. */
    Object moment() {
        return moment;
    }

    CardStates states() {
        return states;
    }

    /** Takes what a fork has, which nobody uses any more. */
    void take(RecentDocuments fork) {
        states.take(fork.states);
        documents = fork.documents;
        shared = false;
        moment = new Object();
    }

    /** Sets states. */
    void set(Map<CardId, CardVersions> now) {
        moment = new Object();
        states.set(now);
    }

    /** Somebody worked out what is there after the next step. */
    void foreseen(Foresight worked) {
        ahead = Optional.of(worked);
    }

    /** What was worked out of this step, if it was and no card changed since. */
    Optional<Foresight> ahead(Change step, boolean forward) {
        return ahead.filter(worked -> worked.fits(step, forward, this));
    }

    /** Brings cards to where steps leave them, or where they began, and gives them as they are then. */
    Map<CardId, Optional<CardDocument>> put(List<Change> steps, boolean forward, Map<CardId, CardDocument> read) {
        Optional<Foresight> worked = steps.size() == 1 ? ahead(steps.getFirst(), forward) : Optional.empty();
        ahead = Optional.empty();
        return worked.map(one -> one.take(this))
                .orElseGet(() -> Foresight.documents(put(Foresight.texts(steps, forward), read)));
    }

    /**
     * Gives cards these texts, or takes them away, and gives the cards as they are then.
     *
     * @param read documents that somebody has read already
     */
    Map<CardId, CardVersions> put(Map<CardId, Optional<SourceText>> texts, Map<CardId, CardDocument> read) {
        Map<CardId, CardVersions> now = HashMap.newHashMap(texts.size());
        BiConsumer<CardId, Optional<CardDocument>> into = (card, document) ->
                now.put(card, states.of(card).withCurrent(document));
        CardDocument.readAll(unread(texts, read, into)).forEach((card, document) ->
                into.accept(card, Optional.of(document)));
        put(now);
        return now;
    }

    /** Sets states, and remembers what the cards were. */
    void put(Map<CardId, CardVersions> now) {
        if (shared) {
            documents = new HashMap<>(documents);
            shared = false;
        }
        now.keySet().forEach(card -> states.of(card).current().ifPresent(document -> remember(card, document)));
        set(now);
    }

    /** Remembers what a card was, in place of what it was longest ago. */
    private void remember(CardId card, CardDocument document) {
        documents.put(card, Stream.concat(Stream.of(new SoftReference<>(document)),
                documents.getOrDefault(card, List.of()).stream().limit(EACH - 1)).toList());
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
        for (SoftReference<CardDocument> reference : documents.getOrDefault(card, List.of())) {
            CardDocument document = reference.get();
            if (document != null && document.source() == text) {
                return Optional.of(document);
            }
        }
        return states.of(card).known(text);
    }
}
