package org.cardwright.ui.main;

import java.util.Collection;
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
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.LateCards;
import org.cardwright.workspace.TreeBuilder;
import org.cardwright.workspace.TreeContents;
import org.cardwright.workspace.TreeFilter;
import org.cardwright.workspace.TreeNode.Branch;
import org.cardwright.workspace.TreeNode;

/** The lines of the tree as the filter leaves them, and which of them are unfolded. */
final class CardTreeViewModel {
    /** A folder of this many cards opens with every branch unfolded. */
    private static final int SMALL = 40;

    /** So many hits of the filter are shown with every branch unfolded; more would only scroll by. */
    private static final int FEW = 300;

    private TreeContents cards = TreeContents.of(List.of(), List.of());
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<Branch> root = new ReadOnlyObjectWrapper<>(this, "root", cards.root());
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(this, "shown");
    private final ReadOnlyObjectWrapper<Optional<Only>> only =
            new ReadOnlyObjectWrapper<>(this, "only", Optional.empty());
    private final Set<String> unfolded = new HashSet<>();
    private final TreeFilter hits = new TreeFilter();
    private final Background background;
    private LateCards late = new LateCards();
    private Background.Running job = () -> {};
    private boolean few;

    CardTreeViewModel(Background background) {
        this.background = background;
        filter.addListener((observed, old, text) -> rebuild());
    }

    /** What a person typed to find cards: cards that contain every word of it are shown, those that are called so first. */
    StringProperty filterProperty() {
        return filter;
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
        return cards.ordered().size();
    }

    /** How people call a card: "0501 · Entry · Customer Service", with more where two would be called the same. */
    String title(CardId card) {
        return late.title(cards, card);
    }

    /** What tells a card from another line of its group that reads the same; empty if there is none. */
    String besideLabel(CardEntry card) {
        return cards.namesakes().besideLabel(card);
    }

    /** Shows the cards of a folder; what was unfolded and filtered before is forgotten. */
    void load(TreeContents loaded) {
        job.cancel();
        late = new LateCards();
        cards = loaded;
        hits.forget();
        unfolded.clear();
        boolean small = size() <= SMALL;
        for (TreeNode line : loaded.root().children()) {
            unfold(line, small);
        }
        only.set(Optional.empty());
        filter.set("");
        shown.set(size());
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

    /** Takes over cards as they are now, empty for those that are gone; the lines of very many follow in the background. */
    void follow(Map<CardId, Optional<CardDocument>> now) {
        update(late.note(now), now.keySet().stream().filter(card -> now.get(card).isEmpty()).toList());
        workOut();
    }

    private void workOut() {
        late.next(cards, unfolded).ifPresent(work ->
                job = background.run("", _ -> work.get(), this::take, _ -> late.failed()));
    }

    private void take(TreeContents.After after) {
        boolean went = late.take(cards, after.tree());
        cards = after.tree();
        unfolded.addAll(after.unfolded());
        hits.forget();
        if (went || after.moved() && filtering()) {
            rebuild();
        } else if (after.moved()) {
            shown.set(size());
            root.set(cards.root());
        }
        workOut();
    }

    /**
     * Takes over the new values of cards; the lines are built anew only if a card came, went, moved or is called
     * differently. A card that was in sight stays in sight, and a new one comes into sight.
     *
     * @param gone cards that are not there any more
     */
    void update(Collection<CardEntry> changed, Collection<CardId> gone) {
        hits.forget();
        boolean moved = false;
        for (CardEntry entry : changed) {
            boolean inSight = cards.entry(entry.id()).map(this::inSight).orElse(true);
            if (cards.put(entry)) {
                moved = true;
                unfolded.addAll(inSight ? TreeBuilder.branchesAbove(entry) : List.of());
            }
        }
        if (cards.remove(gone) || moved) {
            rebuild();
        }
    }

    private boolean inSight(CardEntry card) {
        return unfolded.containsAll(TreeBuilder.branchesAbove(card));
    }

    private void rebuild() {
        TreeFilter.Left left = hits.apply(cards, filter.get(), only.get().map(Only::cards));
        shown.set(left.shown());
        few = left.named() <= FEW;
        root.set(left.root());
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
}
