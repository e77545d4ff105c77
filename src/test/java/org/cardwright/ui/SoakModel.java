package org.cardwright.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.edit.CardId;

/** What the editor should hold, kept in the plainest way: texts by card, and whole maps to undo. */
final class SoakModel {
    /** One step: what the cards that it touched were, and became; empty for a card that is not there. */
    private record Step(Map<CardId, Optional<String>> before, Map<CardId, Optional<String>> after) {}

    private final Map<CardId, String> texts = new TreeMap<>();
    private final Map<CardId, String> files = new TreeMap<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    SoakModel(Map<CardId, String> start) {
        texts.putAll(start);
        files.putAll(start);
    }

    Map<CardId, String> texts() {
        return texts;
    }

    Map<CardId, String> files() {
        return files;
    }

    boolean modified(CardId card) {
        return !Optional.ofNullable(texts.get(card)).equals(Optional.ofNullable(files.get(card)));
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void apply(Map<CardId, Optional<String>> after) {
        Map<CardId, Optional<String>> before = new HashMap<>();
        after.keySet().forEach(card -> before.put(card, Optional.ofNullable(texts.get(card))));
        done.push(new Step(before, after));
        undone.clear();
        put(after);
    }

    private void put(Map<CardId, Optional<String>> side) {
        side.forEach((card, text) -> text.ifPresentOrElse(now -> texts.put(card, now), () -> texts.remove(card)));
    }

    void undo() {
        Step step = done.pop();
        undone.push(step);
        put(step.before());
    }

    void redo() {
        Step step = undone.pop();
        done.push(step);
        put(step.after());
    }

    void saved(CardId card) {
        Optional.ofNullable(texts.get(card)).ifPresentOrElse(text -> files.put(card, text), () -> files.remove(card));
    }

    /** Another program wrote the file of a card without unsaved changes: a step only where the history knows it. */
    void outside(CardId card, String text) {
        boolean known = done.stream().anyMatch(step -> step.before().containsKey(card))
                || undone.stream().anyMatch(step -> step.before().containsKey(card));
        if (known) {
            apply(Map.of(card, Optional.of(text)));
        }
        texts.put(card, text);
        files.put(card, text);
    }
}
