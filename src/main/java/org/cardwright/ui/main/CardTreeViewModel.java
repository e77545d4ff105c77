package org.cardwright.ui.main;

import java.util.Collection;
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
import org.cardwright.edit.Aside;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.TreeContents;
import org.cardwright.workspace.TreeLines;
import org.cardwright.workspace.TreeNode.Branch;

/** The tree of cards with its filter. */
final class CardTreeViewModel {
    private final TreeLines lines = new TreeLines();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ReadOnlyObjectWrapper<Branch> root = new ReadOnlyObjectWrapper<>(this, "root", lines.root());
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(this, "shown");
    private final ReadOnlyObjectWrapper<Optional<Only>> only =
            new ReadOnlyObjectWrapper<>(this, "only", Optional.empty());
    private final Background background;
    /** The cards below the root, as they were asked for last. */
    private Optional<Below> below = Optional.empty();
    private Background.Running job = () -> {};

    private record Below(Branch root, List<CardId> cards) {}

    CardTreeViewModel(Background background) {
        this.background = background;
        filter.addListener((observed, old, text) -> narrow());
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
        lines.narrow("", only.get().map(Only::cards));
        filter.set("");
        show();
    }

    /** Takes the limit back. */
    void showAll() {
        only.set(Optional.empty());
        narrow();
    }

    private void narrow() {
        if (lines.narrow(filter.get(), only.get().map(Only::cards))) {
            show();
        }
    }

    private void show() {
        shown.set(lines.shown());
        root.set(lines.root());
    }

    ReadOnlyObjectProperty<Branch> rootProperty() {
        return root.getReadOnlyProperty();
    }

    /** The cards that the filter leaves, in the order of the tree; the same list until the tree is another. */
    List<CardId> cards() {
        Branch now = root.get();
        below = below.filter(known -> known.root() == now).or(() -> Optional.of(new Below(now, now.cards().map(CardEntry::id).toList())));
        return below.get().cards();
    }

    /** How many cards the filter leaves. */
    ReadOnlyIntegerProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The lines as they are now. */
    TreeLines lines() {
        return lines;
    }

    /** Shows the cards of a folder; what was unfolded and filtered before is forgotten. */
    void load(TreeContents loaded) {
        job.cancel();
        lines.load(loaded);
        only.set(Optional.empty());
        filter.set("");
        show();
    }

    /** Shows cards as they are now, empty for those that are gone; the lines of very many follow in the background. */
    void follow(Map<CardId, Optional<CardDocument>> now) {
        lines.follow(now);
        show();
        workOut();
    }

    private void workOut() {
        lines.late().ifPresent(work -> job = background.runAfterFrame("", _ -> Aside.run(work), this::take,
                _ -> lines.failed(), () -> {}));
    }

    private void take(TreeContents.After after) {
        lines.take(after);
        show();
        workOut();
    }
}
