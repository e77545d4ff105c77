package org.cardwright.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.text.SourceText;

/**
 * The steps of a session: undoing all of them gives exactly the texts of the start, redoing them those of the end.
 *
 * <p>It only keeps the steps; who calls {@link #undo()} or {@link #redo()} puts their texts in place. Not thread-safe.
 */
public final class EditHistory {
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private Optional<MergeKey> merging = Optional.empty();

    /** Where typing goes on: edits of one step share it. */
    private record MergeKey(CardId card, String field) {}

    /** Adds a step of its own; what was undone before can no longer be redone. */
    public void push(Change change) {
        push(change, Optional.empty());
    }

    /**
     * Adds a step of one card, or lengthens the newest step if that has the same card and the same non-empty merge key
     * and nothing came between. A lengthened step that ends where it began vanishes.
     */
    public void push(Change change, Optional<String> mergeKey) {
        undone.clear();
        Optional<MergeKey> key = keyOf(change, mergeKey);
        boolean goesOn = key.isPresent() && key.equals(merging) && !done.isEmpty();
        merging = key;
        Change step = goesOn ? joined(done.pop(), change) : change;
        List<CardChange> real = step.cards().stream().filter(CardChange::real).toList();
        if (real.isEmpty()) {
            merging = Optional.empty();
        } else {
            done.push(new Change(step.name(), step.time(), real));
        }
    }

    /** The card's text before the newest step, if a step of the card with this key would lengthen that. */
    public Optional<SourceText> lengthening(CardId card, Optional<String> mergeKey) {
        return mergeKey.filter(key -> !key.isEmpty()).map(key -> new MergeKey(card, key))
                .filter(key -> merging.equals(Optional.of(key)) && !done.isEmpty())
                .flatMap(_ -> done.peek().cards().getFirst().before());
    }

    private static Optional<MergeKey> keyOf(Change change, Optional<String> mergeKey) {
        return mergeKey.filter(key -> !key.isEmpty() && change.cards().size() == 1)
                .map(key -> new MergeKey(change.cards().getFirst().card(), key));
    }

    private static Change joined(Change first, Change next) {
        CardChange from = first.cards().getFirst();
        CardChange to = next.cards().getFirst();
        return new Change(first.name(), next.time(), List.of(new CardChange(from.card(), from.before(), to.after())));
    }

    /**
     * Makes a step one with the newest one, under its own name, so that one undo takes back both; what was undone
     * before can no longer be redone.
     */
    public void join(Change change) {
        undone.clear();
        endMerge();
        Map<CardId, CardChange> cards = new LinkedHashMap<>();
        Stream.concat(Optional.ofNullable(done.poll()).stream(), Stream.of(change))
                .flatMap(step -> step.cards().stream()).forEach(card -> cards.merge(card.card(), card,
                        (first, next) -> new CardChange(card.card(), first.before(), next.after())));
        push(new Change(change.name(), change.time(), List.copyOf(cards.values())));
    }

    /** The newest step; empty if there is none. */
    public Optional<Change> newest() {
        return Optional.ofNullable(done.peek());
    }

    /** Ends the typing: the next push is a step of its own. */
    public void endMerge() {
        merging = Optional.empty();
    }

    public Optional<String> undoName() {
        return Optional.ofNullable(done.peek()).map(Change::name);
    }

    public Optional<String> redoName() {
        return Optional.ofNullable(undone.peek()).map(Change::name);
    }

    /** The steps that are in effect, the oldest first. */
    public List<Change> done() {
        return List.copyOf(done).reversed();
    }

    /** The steps that can be redone, in the order in which redo does them; the next push drops them. */
    public List<Change> undone() {
        return List.copyOf(undone);
    }

    /** Whether there are steps to redo, which the next push drops for good. */
    public boolean pushDropsRedo() {
        return !undone.isEmpty();
    }

    /** Moves the newest step to those that can be redone and returns it; empty if there is none. */
    public Optional<Change> undo() {
        return move(done, undone);
    }

    /** Moves the step that was undone last back and returns it; empty if there is none. */
    public Optional<Change> redo() {
        return move(undone, done);
    }

    private Optional<Change> move(Deque<Change> from, Deque<Change> to) {
        endMerge();
        Optional<Change> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }
}
