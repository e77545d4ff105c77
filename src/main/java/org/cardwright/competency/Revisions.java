package org.cardwright.competency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.text.SourceText;

/** Remembers how the shared texts of a card were before a person changed them here, until that is settled. */
public final class Revisions {
    private final Map<SharedKey, List<String>> before = new LinkedHashMap<>();
    private Optional<SourceText> base = Optional.empty();

    /** Takes note of an edit that was made on the form. */
    public void edited(CardDocument old, CardDocument now) {
        Card from = old.card();
        Card to = now.card();
        boolean moved = !SharedKey.competency(from).equals(SharedKey.competency(to))
                || !SharedKey.series(from).equals(SharedKey.series(to));
        if (moved || !old.readable() || !now.readable()) {
            settle();
            return;
        }
        boolean first = before.isEmpty();
        for (SharedKey key : keys(from)) {
            key.texts(from).filter(texts -> !key.texts(to).equals(Optional.of(texts)))
                    .ifPresent(texts -> before.putIfAbsent(key, texts));
        }
        if (first && !before.isEmpty()) {
            base = Optional.of(old.source());
        }
    }

    /** The keys of all that a card may share with others. */
    private static List<SharedKey> keys(Card card) {
        List<SharedKey> keys = new ArrayList<>();
        for (CardField field : SharedKey.fields()) {
            SharedKey.field(card, field).ifPresent(keys::add);
        }
        for (LevelContent level : card.levels()) {
            for (ItemKind kind : ItemKind.values()) {
                SharedKey.items(card, level.number(), kind).ifPresent(keys::add);
            }
        }
        return keys;
    }

    /** What differs now from how it was; what is as it was before is forgotten, and what is gone is left out. */
    public List<SharedRevision> pending(Card now) {
        List<SharedRevision> pending = new ArrayList<>();
        before.forEach((key, texts) -> key.texts(now).map(after -> new SharedRevision(key, texts, after))
                .filter(revision -> !revision.isEmpty()).ifPresent(pending::add));
        if (pending.isEmpty()) {
            settle();
        }
        return pending;
    }

    /** The whole card before the first change that is pending. */
    public Optional<SourceText> base() {
        return base;
    }

    /** The changes stay on this card, or were made on the others. */
    public void settle() {
        before.clear();
        base = Optional.empty();
    }
}
