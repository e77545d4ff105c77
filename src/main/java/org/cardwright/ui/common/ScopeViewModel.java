package org.cardwright.ui.common;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardNarrowing;
import org.cardwright.edit.CardScope;
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
    private Background.Running counting = () -> {};
    /** A change of very many cards asks more than once for the same. */
    private Optional<Known> known = Optional.empty();

    private record Known(Asked asked, List<CardId> cards) {}

    /** On what it depends which cards they are. */
    private record Asked(Cards from, int revision, List<CardId> tree, Map<CardId, CardDocument> documents) {
        boolean same(Asked other) {
            return from == other.from && revision == other.revision && documents == other.documents && tree.equals(other.tree);
        }
    }

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

    private Map<CardId, CardDocument> open() {
        return bench.workspaceProperty().get().map(Workspace::documents).orElse(Map.of());
    }

    private List<CardId> source(Cards source) {
        Map<CardId, CardDocument> open = open();
        List<CardId> first = inTree(source).stream().filter(open::containsKey).toList();
        if (source != Cards.ALL || first.size() == open.size()) {
            return first;
        }
        Set<CardId> ordered = new LinkedHashSet<>(first);
        ordered.addAll(open.keySet());
        return List.copyOf(ordered);
    }

    private List<CardId> inTree(Cards source) {
        return source == Cards.SELECTED ? bench.chosenCards() : bench.shownCards();
    }

    /** The cards that the step is for now, in the order of the tree. */
    public List<CardId> cards() {
        Asked now = new Asked(from.get(), revision.get(), inTree(from.get()), open());
        if (known.isEmpty() || !known.get().asked().same(now)) {
            List<CardId> cards = source(from.get());
            // Not the whole card: after a start its body may not be read yet, and the window would wait for it.
            known = Optional.of(new Known(now, only.leavesAll() ? cards
                    : cards.stream().filter(card -> only.fits(now.documents().get(card).head())).toList()));
        }
        return known.get().cards();
    }

    /** The same in terms that fit other folders; all cards selected are not selected one by one. */
    public CardScope reach() {
        Optional<String> words = switch (from.get()) {
            case SELECTED -> Optional.of("").filter(_ -> count(Cards.SELECTED) == count(Cards.ALL));
            case SHOWN -> bench.shownWords();
            case ALL -> Optional.of("");
        };
        return new CardScope(words.isEmpty(), words.orElse(""), only.said());
    }

    /** Whether there are very many cards. */
    public boolean large() {
        return bench.large();
    }

    /** Gives the values that cards have for some fields, one spelling of each, in order; of very many cards a little later. */
    void values(Set<CardField> fields, Consumer<Map<CardField, List<String>>> ready) {
        counting.cancel();
        Optional<Supplier<Map<CardId, CardDocument>>> cards = bench.workspaceProperty().get().map(Workspace::moment);
        Supplier<Map<CardField, List<String>>> values = () -> CardNarrowing.values(cards.map(Supplier::get)
                .orElse(Map.of()).values().stream().map(CardDocument::head).toList(), fields);
        if (large()) {
            counting = bench.background().run("", _ -> values.get(), ready, _ -> ready.accept(Map.of()));
        } else {
            ready.accept(values.get());
        }
    }
}
