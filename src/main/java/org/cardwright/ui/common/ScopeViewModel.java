package org.cardwright.ui.common;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardNarrowing;
import org.cardwright.model.CardField;
import org.cardwright.workspace.Workspace;

/**
 * Which cards a step is for: those selected in the tree, those its filter shows or all, narrowed by job series, career
 * level, group and competency, which all have to fit. It follows the tree and the cards.
 */
public final class ScopeViewModel {
    /** Where the cards come from. */
    public enum Cards {
        SELECTED,
        SHOWN,
        ALL
    }

    private final Workbench bench;
    private final ObjectProperty<Cards> from;
    private final CardNarrowing only = new CardNarrowing();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
    private final ReadOnlyIntegerWrapper folders = new ReadOnlyIntegerWrapper(this, "folders");
    /** Held here alone, so that the window does not keep what was closed. */
    private final InvalidationListener listener = observed -> follow();
    private final InvalidationListener folderListener = observed -> another();

    /** Begins with the cards from there. */
    public ScopeViewModel(Workbench bench, Cards from) {
        this.bench = bench;
        this.from = new SimpleObjectProperty<>(this, "from", from);
        this.from.addListener(observed -> follow());
        bench.selectionProperty().addListener(new WeakInvalidationListener(listener));
        bench.workspaceProperty().addListener(new WeakInvalidationListener(folderListener));
    }

    public ObjectProperty<Cards> fromProperty() {
        return from;
    }

    /** Grows whenever the cards may be others than before. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    private void follow() {
        bench.selectionProperty().get();
        revision.set(revision.get() + 1);
    }

    private void another() {
        bench.workspaceProperty().get();
        only.clear();
        folders.set(folders.get() + 1);
        follow();
    }

    /** Grows when another folder was opened, whose cards have other values. */
    public ReadOnlyIntegerProperty foldersProperty() {
        return folders.getReadOnlyProperty();
    }

    /** Leaves only cards that have one of these values; none for cards with any. */
    public void narrow(CardField field, Collection<String> values) {
        only.narrow(field, values);
        follow();
    }

    /** How many cards come from there. */
    public int count(Cards source) {
        return source == Cards.ALL ? bench.workspaceProperty().get().map(open -> open.cards().size()).orElse(0)
                : source(source).size();
    }

    private List<CardId> source(Cards source) {
        Optional<Workspace> open = bench.workspaceProperty().get();
        List<CardId> cards = switch (source) {
            case SELECTED -> bench.chosenCards();
            case SHOWN -> bench.shownCards();
            case ALL -> {
                Set<CardId> ordered = new LinkedHashSet<>(bench.shownCards());
                open.ifPresent(workspace -> ordered.addAll(workspace.cards()));
                yield List.copyOf(ordered);
            }
        };
        return cards.stream().filter(card -> open.filter(workspace -> workspace.contains(card)).isPresent()).toList();
    }

    /** The cards that the step is for now, in the order of the tree. */
    public List<CardId> cards() {
        return source(from.get()).stream().filter(this::fits).toList();
    }

    private boolean fits(CardId id) {
        // Not the whole card: after a start its body may not be read yet, and the window would wait for it.
        return only.fits(bench.workspaceProperty().get().orElseThrow().document(id).head());
    }

    /** The values that cards have for a field, one spelling of each, in order. */
    public List<String> values(CardField field) {
        return CardNarrowing.values(bench.workspaceProperty().get().stream().flatMap(open ->
                open.cards().stream().map(card -> open.document(card).head())), field);
    }
}
