package org.cardwright.ui.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSearch;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.Progress;
import org.cardwright.workspace.Workspace;

/** What a person looks for in all cards and where it stands; the results follow every edit. */
final class FindViewModel {
    private final Background background;
    private final Supplier<Optional<Workspace>> workspace;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty matchCase = new SimpleBooleanProperty(this, "matchCase");
    private final BooleanProperty word = new SimpleBooleanProperty(this, "word");
    private final BooleanProperty regex = new SimpleBooleanProperty(this, "regex");
    private final ObjectProperty<FindScope> scope = new SimpleObjectProperty<>(this, "scope", FindScope.ALL);
    private final ReadOnlyObjectWrapper<List<FindRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> mistake =
            new ReadOnlyObjectWrapper<>(this, "mistake", Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", Strings.get("find.title"));
    private List<CardSearch.CardHits> found = List.of();
    private Background.Running running = () -> {};
    private boolean searching;

    /** What a search came to. */
    private record Outcome(List<CardSearch.CardHits> hits, Optional<String> mistake) {}

    FindViewModel(Background background, Supplier<Optional<Workspace>> workspace) {
        this.background = background;
        this.workspace = workspace;
        text.addListener((observed, old, now) -> search());
        matchCase.addListener((observed, old, now) -> search());
        word.addListener((observed, old, now) -> search());
        regex.addListener((observed, old, now) -> search());
        scope.addListener((observed, old, now) -> search());
    }

    StringProperty textProperty() {
        return text;
    }

    BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    BooleanProperty wordProperty() {
        return word;
    }

    BooleanProperty regexProperty() {
        return regex;
    }

    ObjectProperty<FindScope> scopeProperty() {
        return scope;
    }

    /** Each card with its hits below it, in the order of the files. */
    ReadOnlyObjectProperty<List<FindRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Why the search is none, to be told at the field. */
    ReadOnlyObjectProperty<Optional<String>> mistakeProperty() {
        return mistake.getReadOnlyProperty();
    }

    /** "124 matches on 34 cards", or that there is none; empty before the first search. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The name of the results with their number. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    SearchTerms terms() {
        return new SearchTerms(text.get(), "", regex.get(), word.get(), matchCase.get(), false);
    }

    private void search() {
        running.cancel();
        searching = false;
        if (text.get().isEmpty() || workspace.get().isEmpty()) {
            found = List.of();
            mistake.set(Optional.empty());
            rows.set(List.of());
            summary.set("");
            title.set(Strings.get("find.title"));
            return;
        }
        Workspace open = workspace.get().get();
        run(open.cards(), open, outcome -> found = outcome.hits());
    }

    /** Looks again at cards that changed; those that are gone are found no more. */
    void changed(Set<CardId> cards) {
        Optional<Workspace> open = workspace.get();
        if (text.get().isEmpty() || open.isEmpty() || searching) {
            search();
            return;
        }
        List<CardId> there = cards.stream().filter(open.get()::contains).sorted().toList();
        run(there, open.get(), outcome -> found = Stream.concat(
                found.stream().filter(hits -> !cards.contains(hits.card())), outcome.hits().stream())
                .sorted(Comparator.comparing(CardSearch.CardHits::card)).toList());
    }

    private void run(Collection<CardId> cards, Workspace open, Consumer<Outcome> take) {
        Map<CardId, CardDocument> documents = LinkedHashMap.newLinkedHashMap(cards.size());
        cards.forEach(card -> documents.put(card, open.document(card)));
        SearchTerms terms = terms();
        FindScope where = scope.get();
        searching = true;
        running = background.run("", progress -> outcome(documents, terms, where, progress), outcome -> {
            searching = false;
            take.accept(outcome);
            show(outcome.mistake());
        }, failure -> searching = false);
    }

    private static Outcome outcome(Map<CardId, CardDocument> documents, SearchTerms terms, FindScope where,
            Progress progress) {
        try {
            return new Outcome(CardSearch.find(documents, terms, where::holds, progress::canceled), Optional.empty());
        } catch (SearchException e) {
            return new Outcome(List.of(), Optional.of(e.getMessage()));
        } catch (CancellationException e) {
            // Nobody takes the result any more.
            return new Outcome(List.of(), Optional.empty());
        }
    }

    private void show(Optional<String> wrong) {
        List<FindRow> all = new ArrayList<>();
        int matches = 0;
        for (CardSearch.CardHits card : found) {
            int count = card.matches();
            matches += count;
            all.add(new FindRow.Head(card.card(), count));
            card.parts().forEach(part -> all.add(new FindRow.Hit(card.card(), part)));
        }
        mistake.set(wrong);
        rows.set(Collections.unmodifiableList(all));
        boolean cut = all.size() - found.size() >= CardSearch.MOST;
        summary.set(wrong.isPresent() ? "" : Strings.get(cut ? "find.summary.cut" : "find.summary", matches,
                found.size()));
        title.set(wrong.isPresent() || matches == 0 ? Strings.get("find.title")
                : Strings.get("find.title.count", matches));
    }

    /**
     * The line of the next hit after a line, or before it, going on from the other end; -1 if there is none.
     *
     * @param from a line, or -1 to begin
     */
    int next(int from, boolean forward) {
        List<FindRow> all = rows.get();
        int at = from < 0 && !forward ? 0 : from;
        for (int i = 0; i < all.size(); i++) {
            at = Math.floorMod(at + (forward ? 1 : -1), all.size());
            if (all.get(at) instanceof FindRow.Hit) {
                return at;
            }
        }
        return -1;
    }
}
