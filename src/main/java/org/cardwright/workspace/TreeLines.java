package org.cardwright.workspace;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;

/** The lines of the tree as the filter leaves them, and which of them are unfolded; for one thread. */
public final class TreeLines {
    /** A folder of this many cards opens with every branch unfolded. */
    private static final int SMALL = 40;

    /** So many hits of the filter are shown with every branch unfolded; more would only scroll by. */
    private static final int FEW = 300;

    private final Set<String> unfolded = new HashSet<>();
    private final TreeFilter hits = new TreeFilter();
    private TreeContents cards = TreeContents.of(List.of(), List.of());
    private LateCards late = new LateCards();
    private String filter = "";
    private Optional<Set<CardId>> limit = Optional.empty();
    private TreeNode.Branch root = cards.root();
    private int shown;
    private boolean few;

    /** The lines that the filter leaves. */
    public TreeNode.Branch root() {
        return root;
    }

    /** How many cards the filter leaves. */
    public int shown() {
        return shown;
    }

    /** How many cards there are. */
    public int size() {
        return cards.ordered().size();
    }

    /** Whether cards may be left out. */
    public boolean filtering() {
        return !filter.isBlank() || limit.isPresent();
    }

    /** How people call a card: "0501 · Entry · Customer Service", with more where two would be called the same. */
    public String title(CardId card) {
        return late.title(cards, card);
    }

    /** What tells a card from another line of its group that reads the same; empty if there is none. */
    public String besideLabel(CardEntry card) {
        return cards.namesakes().besideLabel(card);
    }

    /** Shows the cards of a folder; what was unfolded and filtered before is forgotten. */
    public void load(TreeContents loaded) {
        late = new LateCards();
        cards = loaded;
        hits.forget();
        unfolded.clear();
        for (TreeNode line : loaded.root().children()) {
            unfold(line, size() <= SMALL);
        }
        filter = "";
        limit = Optional.empty();
        showAll();
    }

    private void showAll() {
        shown = size();
        root = cards.root();
    }

    private void unfold(TreeNode node, boolean deep) {
        if (node instanceof TreeNode.Branch branch && branch.kind() != TreeNode.Branch.Kind.UNREADABLE) {
            unfolded.add(branch.key());
            if (deep) {
                branch.children().forEach(child -> unfold(child, true));
            }
        }
    }

    /**
     * Shows the cards that contain every word of a text, those that are called so first, of these cards or of all.
     *
     * @return false where that is so already
     */
    public boolean narrow(String text, Optional<Set<CardId>> only) {
        if (filter.equals(text) && limit.equals(only)) {
            return false;
        }
        filter = text;
        limit = only;
        rebuild();
        return true;
    }

    private void rebuild() {
        TreeFilter.Left left = hits.apply(cards, filter, limit);
        shown = left.shown();
        few = left.named() <= FEW;
        root = left.root();
    }

    /** Shows cards as they are now, empty for those that are gone; very many wait to be {@link #late() worked on}. */
    public void follow(Map<CardId, Optional<CardDocument>> now) {
        update(late.note(now), now.entrySet().stream().filter(card -> card.getValue().isEmpty())
                .map(Map.Entry::getKey).toList());
    }

    /** The work on all cards that wait, for another thread; nothing where none waits or some are worked on. */
    public Optional<Supplier<TreeContents.After>> late() {
        return late.next(cards, unfolded);
    }

    /** Nothing comes of the work under way. */
    public void failed() {
        late.failed();
    }

    /** Shows what another thread worked out. */
    public void take(TreeContents.After after) {
        boolean went = late.take(after.tree());
        cards = after.tree();
        unfolded.addAll(after.unfolded());
        hits.forget();
        if (went || after.moved() && filtering()) {
            rebuild();
        } else if (after.moved()) {
            showAll();
        }
    }

    /**
     * Shows the new values of cards; the lines are built again only if a card came, went, moved or is called
     * differently. A card that was in sight stays in sight, and a new one comes into sight.
     *
     * @param gone cards that are not there any more
     */
    public void update(Collection<CardEntry> changed, Collection<CardId> gone) {
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

    /** Whether a branch stands unfolded: as a person left it, or always while the filter shows a few hits. */
    public boolean unfolded(String key) {
        boolean elsewhere = key.startsWith(TreeBuilder.ELSEWHERE);
        return filtering() && (elsewhere ? shown <= FEW : few) || unfolded.contains(key);
    }

    /** A person folded or unfolded a branch; while filtering this is not remembered. */
    public void remember(String key, boolean open) {
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
