package org.cardwright.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/**
 * The steps of a session, none of which is ever lost: undoing all of them gives exactly the texts of the start, redoing
 * them those of the end, and steps that were undone before a new one came are kept as a branch of their own, from where
 * it began.
 *
 * <p>It only keeps the steps; who calls {@link #undo()}, {@link #redo()} or {@link #goTo} puts their texts in place. Not
 * thread-safe.
 */
public final class EditHistory {
    private final HistoryNode root = new HistoryNode();
    private HistoryNode now = root;
    private int ids;
    private Optional<MergeKey> merging = Optional.empty();

    /** Where typing goes on: edits of one step share it. */
    private record MergeKey(CardId card, String field) {}

    /** Adds a step of its own; what was undone before is kept as a branch. */
    public void push(Change change) {
        push(change, Optional.empty());
    }

    /**
     * Adds a step of one card, or lengthens the newest step if that has the same card and the same non-empty merge key
     * and nothing came between. A lengthened step that ends where it began vanishes, and what it displaced can be redone
     * again.
     */
    public void push(Change change, Optional<String> mergeKey) {
        Optional<MergeKey> key = keyOf(change, mergeKey);
        boolean goesOn = key.isPresent() && key.equals(merging) && now.change().isPresent();
        Change step = goesOn ? joined(now.change().get(), change) : change;
        if (goesOn) {
            now = now.leave();
        }
        List<CardChange> real = step.cards().stream().filter(CardChange::real).toList();
        boolean any = !real.isEmpty() || !step.files().isEmpty();
        merging = any ? key : Optional.empty();
        if (any) {
            now = now.grow(++ids, new Change(step.name(), step.time(), real, step.files(), step.by()));
        }
    }

    /** Adds a step of its own, which changes each of its cards. */
    public void pushReal(Change change) {
        endMerge();
        now = now.grow(++ids, change);
    }

    /** The card's text before the newest step, if a step of the card with this key would lengthen that. */
    public Optional<SourceText> lengthening(CardId card, Optional<String> mergeKey) {
        return mergeKey.filter(key -> !key.isEmpty()).map(key -> new MergeKey(card, key))
                .filter(key -> merging.equals(Optional.of(key))).flatMap(_ -> now.change())
                .flatMap(step -> step.cards().getFirst().before());
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
     * Makes a step one with the newest one, under its own name, so that one undo takes back both. Where steps were
     * undone, these and the newest one are kept as they are, as a branch.
     */
    public void join(Change change) {
        endMerge();
        Map<CardId, CardChange> cards = new LinkedHashMap<>();
        Stream.concat(now.change().stream(), Stream.of(change))
                .flatMap(step -> step.cards().stream()).forEach(card -> cards.merge(card.card(), card,
                        (first, next) -> new CardChange(card.card(), first.before(), next.after())));
        List<FileStep> files = FileStep.net(List.of(), Stream.concat(now.change().stream(), Stream.of(change)).toList());
        now = now.leave();
        push(new Change(change.name(), change.time(), List.copyOf(cards.values()), files));
    }

    /** The newest step that is in effect; empty if there is none. */
    public Optional<Change> newest() {
        return now.change();
    }

    /** Ends the typing: the next push is a step of its own. */
    public void endMerge() {
        merging = Optional.empty();
    }

    public Optional<String> undoName() {
        return now.change().map(Change::name);
    }

    public Optional<String> redoName() {
        return now.ahead().flatMap(HistoryNode::change).map(Change::name);
    }

    /** The steps that are in effect, the oldest first. */
    public List<Change> done() {
        return now.line().stream().flatMap(node -> node.change().stream()).toList();
    }

    /** The steps that can be redone, in the order in which redo does them. */
    public List<Change> undone() {
        return Stream.iterate(now.ahead(), Optional::isPresent, node -> node.get().ahead())
                .flatMap(node -> node.get().change().stream()).toList();
    }

    /** All steps that are remembered, whether in effect, undone or kept. */
    public List<Change> all() {
        return lines().stream().flatMap(line -> line.change().stream()).toList();
    }

    /** The cards of all steps that are remembered. */
    public Set<CardId> cards() {
        return all().stream().flatMap(step -> step.cards().stream()).map(CardChange::card).collect(Collectors.toSet());
    }

    /** How many steps are kept that the newest one displaced: they begin where it begins. */
    public int keptBesides() {
        return now.parent().stream().flatMap(parent -> parent.children().stream()).filter(node -> node != now)
                .mapToInt(HistoryNode::size).sum();
    }

    /**
     * All states that can be gone to, in the order in which people read them: from the start along the present line,
     * and behind the state where they begin, the branches that are kept.
     */
    public List<HistoryLine> lines() {
        Set<HistoryNode> done = new HashSet<>(now.line());
        List<HistoryLine> lines = new ArrayList<>();
        Deque<Branch> left = new ArrayDeque<>(List.of(new Branch(root, 0)));
        while (!left.isEmpty()) {
            Branch at = left.pop();
            HistoryNode node = at.from();
            HistoryLine.State undone = at.depth() == 0 ? HistoryLine.State.UNDONE : HistoryLine.State.KEPT;
            HistoryLine.State state = done.contains(node) ? HistoryLine.State.DONE : undone;
            lines.add(new HistoryLine(node.id(), node.change(), at.depth(),
                    node == now ? HistoryLine.State.NOW : state));
            node.ahead().ifPresent(ahead -> left.push(new Branch(ahead, at.depth())));
            node.children().reversed().stream().filter(child -> !node.ahead().equals(Optional.of(child)))
                    .forEach(child -> left.push(new Branch(child, at.depth() + 1)));
        }
        return lines;
    }

    /** A step and, behind it, those of its branch; the present line has no depth. */
    private record Branch(HistoryNode from, int depth) {}

    /** Steps back to the newest one and returns it; empty if there is none. */
    public Optional<Change> undo() {
        endMerge();
        Optional<Change> step = now.change();
        now = now.parent().orElse(now);
        return step;
    }

    /** Goes on to the step that was undone last and returns it; empty if there is none. */
    public Optional<Change> redo() {
        endMerge();
        Optional<HistoryNode> ahead = now.ahead();
        now = ahead.orElse(now);
        return ahead.flatMap(HistoryNode::change);
    }

    /** What was undone and what was done, each in that order, to come to another state. */
    public record Way(List<Change> back, List<Change> forward) {
        /** Says how many steps it goes; empty if it leads nowhere. */
        public Optional<String> words() {
            int steps = back.size() + forward.size();
            return !back.isEmpty() && !forward.isEmpty()
                    ? Optional.of(Strings.get("history.across", back.size(), forward.size()))
                    : Optional.of(back.isEmpty() ? "history.forward" : "history.back").filter(_ -> steps > 0)
                            .map(key -> Strings.get(key, steps));
        }
    }

    /**
     * Goes to a state of {@link #lines()}, also of a branch that is kept: that becomes the present line, and the one
     * before is kept. An unknown state is the present one.
     */
    public Way goTo(int id) {
        endMerge();
        Way way = way(id);
        now = root.find(id).orElse(now);
        now.line().forEach(HistoryNode::lead);
        return way;
    }

    /** The steps on the way to a state of {@link #lines()}, where {@link #goTo} would go. */
    public Way way(int id) {
        List<HistoryNode> from = now.line();
        List<HistoryNode> to = root.find(id).orElse(now).line();
        int common = 0;
        while (common < Math.min(from.size(), to.size()) && from.get(common) == to.get(common)) {
            common++;
        }
        return new Way(changes(from.subList(common, from.size()).reversed()),
                changes(to.subList(common, to.size())));
    }

    private static List<Change> changes(List<HistoryNode> nodes) {
        return nodes.stream().flatMap(node -> node.change().stream()).toList();
    }
}
