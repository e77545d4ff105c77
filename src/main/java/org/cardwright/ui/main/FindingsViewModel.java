package org.cardwright.ui.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.cardwright.check.Checks;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Progress;

/** How many problems each card has, counted off the JavaFX thread. */
final class FindingsViewModel {
    private static final int CHUNK = 500;

    private final Background background;
    private final Map<CardId, FindingCounts> counts = new HashMap<>();
    private final Map<CardId, CardDocument> wanted = new HashMap<>();
    private final ReadOnlyIntegerWrapper problems = new ReadOnlyIntegerWrapper(this, "problems");
    private final Runnable changed;
    private Background.Running counting = () -> {};

    /** Calls {@code changed} after each change of the counts. */
    FindingsViewModel(Background background, Runnable changed) {
        this.background = background;
        this.changed = changed;
    }

    /** The problems of all cards together. */
    ReadOnlyIntegerProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    FindingCounts of(CardId card) {
        return counts.getOrDefault(card, FindingCounts.NONE);
    }

    /** Forgets the last folder and counts for all cards of a new one. */
    void load(List<LoadedCard> cards) {
        counting.cancel();
        counts.clear();
        wanted.clear();
        problems.set(0);
        counting = background.run(Strings.get("task.checking"), progress -> count(cards, progress), this::loaded,
                message -> {});
    }

    private static Map<CardId, FindingCounts> count(List<LoadedCard> cards, Progress progress) {
        Map<CardId, FindingCounts> result = new HashMap<>();
        for (int start = 0; start < cards.size(); start += CHUNK) {
            if (progress.canceled()) {
                throw new CancellationException();
            }
            progress.done(start, cards.size());
            List<LoadedCard> chunk = cards.subList(start, Math.min(cards.size(), start + CHUNK));
            result.putAll(chunk.parallelStream()
                    .collect(Collectors.toMap(LoadedCard::id, card -> count(card.id(), card.document()))));
        }
        return result;
    }

    private static FindingCounts count(CardId card, CardDocument document) {
        return FindingCounts.of(Checks.of(document, card.name()));
    }

    /** A card that was edited meanwhile keeps its newer counts. */
    private void loaded(Map<CardId, FindingCounts> result) {
        result.forEach(counts::putIfAbsent);
        total();
    }

    /** Counts again for a card that changed; an older count still under way is dropped. */
    void update(CardId card, CardDocument document) {
        wanted.put(card, document);
        background.run("", progress -> count(card, document), result -> {
            if (wanted.remove(card, document)) {
                put(card, result);
            }
        }, message -> {});
    }

    /** A card is not there any more; it keeps a count so that an older one that is under way is not taken for it. */
    void remove(CardId card) {
        wanted.remove(card);
        put(card, FindingCounts.NONE);
    }

    private void put(CardId card, FindingCounts result) {
        FindingCounts old = counts.put(card, result);
        if (!result.equals(old)) {
            total();
        }
    }

    private void total() {
        problems.set(counts.values().stream().mapToInt(FindingCounts::problems).sum());
        changed.run();
    }
}
