package org.cardwright.ui.main;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPlace;
import org.cardwright.edit.FilterWords;
import org.cardwright.edit.Namesakes;
import org.cardwright.text.Folding;
import org.cardwright.workspace.TreeBuilder;
import org.cardwright.workspace.TreeContents;
import org.cardwright.workspace.TreeNode.Branch;
import org.cardwright.workspace.LoadProblem;
import org.cardwright.workspace.TreeNode;

/** The lines of the tree as the filter leaves them, and which of them are unfolded. */
final class CardTreeViewModel {
    /** A folder of this many cards opens with every branch unfolded. */
    private static final int SMALL = 40;

    /** So many hits of the filter are shown with every branch unfolded; more would only scroll by. */
    private static final int FEW = 300;

    private static final Branch NOTHING = TreeBuilder.build(List.of(), List.of());

    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<Branch> root = new ReadOnlyObjectWrapper<>(this, "root", NOTHING);
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(this, "shown");
    private final ReadOnlyObjectWrapper<Optional<Only>> only =
            new ReadOnlyObjectWrapper<>(this, "only", Optional.empty());
    private final Set<String> unfolded = new HashSet<>();
    private Map<CardId, CardEntry> entries = new HashMap<>();
    private Namesakes namesakes = new Namesakes();
    private List<CardEntry> ordered = new ArrayList<>();
    private List<LoadProblem> problems = List.of();
    private Optional<Hits> hits = Optional.empty();
    private boolean few;

    CardTreeViewModel() {
        filter.addListener((observed, old, text) -> rebuild());
    }

    /** What a person typed to find cards: cards that contain every word of it are shown, those that are called so first. */
    StringProperty filterProperty() {
        return filter;
    }

    /** The cards that a filter left; whoever types on looks through them only. */
    private record Hits(List<String> words, Optional<Only> limit, List<CardEntry> cards) {
        /** Whether no other card can hold these words. */
        boolean holdAll(List<String> more, Optional<Only> same) {
            return limit.equals(same)
                    && words.stream().allMatch(word -> more.stream().anyMatch(longer -> longer.contains(word)));
        }
    }

    /** Cards that were picked out elsewhere; {@code what} says in a few words what they have in common. */
    record Only(String what, Set<CardId> cards) {}

    /** The cards to which the tree is limited besides the filter; empty for all. */
    ReadOnlyObjectProperty<Optional<Only>> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    /** Limits the tree to these cards, whatever was filtered before. */
    void showOnly(String what, Collection<CardId> cards) {
        only.set(Optional.of(new Only(what, Set.copyOf(cards))));
        filter.set("");
        rebuild();
    }

    /** Takes the limit back. */
    void showAll() {
        if (only.get().isPresent()) {
            only.set(Optional.empty());
            rebuild();
        }
    }

    ReadOnlyObjectProperty<Branch> rootProperty() {
        return root.getReadOnlyProperty();
    }

    /** How many cards the filter leaves. */
    ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    boolean filtering() {
        return !filter.get().isBlank() || only.get().isPresent();
    }

    int size() {
        return ordered.size();
    }

    Optional<CardEntry> entry(CardId card) {
        return Optional.ofNullable(entries.get(card));
    }

    /** How people call a card: "0501 · Entry · Customer Service", with more where two would be called the same. */
    String title(CardId card) {
        return entry(card).map(namesakes::title).orElse(card.name());
    }

    /** What tells a card from another line of its group that reads the same; empty if there is none. */
    String besideLabel(CardEntry card) {
        return namesakes.besideLabel(card);
    }

    /** Shows the cards of a folder; what was unfolded and filtered before is forgotten. */
    void load(TreeContents loaded) {
        entries = loaded.entries();
        namesakes = loaded.namesakes();
        ordered = loaded.ordered();
        problems = loaded.problems();
        hits = Optional.empty();
        unfolded.clear();
        boolean small = ordered.size() <= SMALL;
        for (TreeNode line : loaded.root().children()) {
            unfold(line, small);
        }
        only.set(Optional.empty());
        filter.set("");
        shown.set(ordered.size());
        root.set(loaded.root());
    }

    private void unfold(TreeNode node, boolean deep) {
        if (node instanceof Branch branch && branch.kind() != Branch.Kind.UNREADABLE) {
            unfolded.add(branch.key());
            if (deep) {
                branch.children().forEach(child -> unfold(child, true));
            }
        }
    }

    /**
     * Takes over the new values of cards; the lines are built anew only if a card came, went, moved or is called
     * differently. A card that was in sight stays in sight, and a new one comes into sight.
     *
     * @param gone cards that are not there any more
     */
    void update(Collection<CardEntry> changed, Collection<CardId> gone) {
        boolean moved = false;
        hits = Optional.empty();
        for (CardEntry entry : changed) {
            moved |= put(entry);
        }
        for (CardId card : gone) {
            CardEntry old = entries.remove(card);
            if (old != null) {
                namesakes.remove(old);
                ordered.remove(place(old));
                moved = true;
            }
        }
        if (moved) {
            rebuild();
        }
    }

    /** Whether the lines change by it. */
    private boolean put(CardEntry entry) {
        CardEntry old = entries.put(entry.id(), entry);
        Optional.ofNullable(old).ifPresent(namesakes::remove);
        namesakes.add(entry);
        if (old != null && old.sameSpot(entry)) {
            ordered.set(place(old), entry);
            return false;
        }
        if (old == null || branchesAbove(old).stream().allMatch(unfolded::contains)) {
            unfolded.addAll(branchesAbove(entry));
        }
        if (old != null) {
            ordered.remove(place(old));
        }
        ordered.add(-place(entry) - 1, entry);
        return true;
    }

    private int place(CardEntry entry) {
        return Collections.binarySearch(ordered, entry, CardEntry.ORDER);
    }

    private void rebuild() {
        List<String> words = FilterWords.of(filter.get());
        Optional<Only> limit = only.get();
        boolean narrower = hits.filter(before -> before.holdAll(words, limit)).isPresent();
        List<CardEntry> some = narrower ? hits.get().cards() : ordered;
        List<CardEntry> found = words.isEmpty() && limit.isEmpty() ? ordered : some.parallelStream()
                .filter(card -> limit.isEmpty() || limit.get().cards().contains(card.id()))
                .filter(card -> card.matches(words)).toList();
        hits = Optional.of(new Hits(words, limit, found));
        List<LoadProblem> failed = limit.isPresent() ? List.of() : problems.stream()
                .filter(problem -> words.stream().allMatch(Folding.readable(problem.card().name())::contains)).toList();
        shown.set(found.size());
        List<CardEntry> named = words.isEmpty() ? found : found.stream().filter(card -> card.named(words)).toList();
        few = named.size() <= FEW;
        root.set(named.isEmpty() || named.size() == found.size() ? TreeBuilder.build(found, failed)
                : TreeBuilder.ranked(named, found.stream().filter(card -> !card.named(words)).toList(), failed));
    }

    /** Whether a branch stands unfolded: as a person left it, or always while the filter shows a few hits. */
    boolean unfolded(String key) {
        boolean elsewhere = key.startsWith(TreeBuilder.ELSEWHERE);
        return filtering() && (elsewhere ? shown.get() <= FEW : few) || unfolded.contains(key);
    }

    /** A person folded or unfolded a branch; while filtering this is not remembered. */
    void remember(String key, boolean open) {
        if (filtering()) {
            return;
        }
        if (open) {
            unfolded.add(key);
        } else {
            unfolded.remove(key);
        }
    }

    /** The keys of the branches above a card, from the top, whether or not the filter shows it. */
    static List<String> branchesAbove(CardEntry card) {
        if (!card.readable()) {
            return List.of("unreadable");
        }
        CardPlace place = card.place();
        String series = "series/" + place.series();
        String level = series + "/" + place.careerLevel();
        return List.of(series, level, level + "/" + place.group());
    }
}
