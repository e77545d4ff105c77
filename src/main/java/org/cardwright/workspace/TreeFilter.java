package org.cardwright.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.edit.FilterWords;
import org.cardwright.text.Folding;

/** Leaves the lines of cards that contain every word of a text; whoever types on looks only through what was left. */
public final class TreeFilter {
    private Optional<Hits> hits = Optional.empty();

    /**
     * What a filter leaves.
     *
     * @param shown how many cards
     * @param named how many of them are called so, not only one of their courses
     */
    public record Left(TreeNode.Branch root, int shown, int named) {}

    /** The cards that a filter left. */
    private record Hits(List<String> words, Optional<Set<CardId>> limit, List<CardEntry> cards) {
        /** Whether no other card can hold these words. */
        boolean holdAll(List<String> more, Optional<Set<CardId>> same) {
            return limit.equals(same)
                    && words.stream().allMatch(word -> more.stream().anyMatch(longer -> longer.contains(word)));
        }
    }

    /** Cards were changed: the next filter looks through all of them. */
    public void forget() {
        hits = Optional.empty();
    }

    /**
     * The cards that contain every word of a text, those that are called so first.
     *
     * @param limit the only cards to look through; empty for all
     */
    public Left apply(TreeContents tree, String text, Optional<Set<CardId>> limit) {
        List<String> words = FilterWords.of(text);
        boolean narrower = hits.filter(before -> before.holdAll(words, limit)).isPresent();
        List<CardEntry> some = narrower ? hits.get().cards() : tree.ordered();
        List<CardEntry> found = words.isEmpty() && limit.isEmpty() ? tree.ordered() : some.parallelStream()
                .filter(card -> limit.isEmpty() || limit.get().contains(card.id()))
                .filter(card -> card.matches(words)).toList();
        hits = Optional.of(new Hits(words, limit, found));
        List<LoadProblem> failed = limit.isPresent() ? List.of() : tree.problems().stream()
                .filter(problem -> words.stream().allMatch(Folding.readable(problem.card().name())::contains)).toList();
        List<CardEntry> named = words.isEmpty() ? found : found.stream().filter(card -> card.named(words)).toList();
        TreeNode.Branch root = named.isEmpty() || named.size() == found.size() ? TreeBuilder.build(found, failed)
                : TreeBuilder.ranked(named, found.stream().filter(card -> !card.named(words)).toList(), failed);
        return new Left(root, found.size(), named.size());
    }
}
