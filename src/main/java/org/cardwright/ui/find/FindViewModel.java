package org.cardwright.ui.find;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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
import org.cardwright.edit.FindRows;
import org.cardwright.edit.FindScope;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.ui.common.Background;
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
    private final ReadOnlyObjectWrapper<FindRows> rows = new ReadOnlyObjectWrapper<>(this, "rows", FindRows.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> mistake =
            new ReadOnlyObjectWrapper<>(this, "mistake", Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", Strings.get("find.title"));
    private Documents all = new Documents(Optional.empty(), Map.of());
    private Searched searched = new Searched(Optional.empty(), new CardSearch());
    private Background.Running running = () -> {};
    private boolean searching;
    private boolean shown;
    private boolean stale;

    /** All cards as they were when they were last searched: asking for each takes longer than many a search. */
    private record Documents(Optional<Workspace> of, Map<CardId, CardDocument> cards) {}

    private record Searched(Optional<Workspace> of, CardSearch search) {}

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
    ReadOnlyObjectProperty<FindRows> rowsProperty() {
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
        return new SearchTerms(text.get(), "", regex.get(), word.get(), matchCase.get());
    }

    /** Keeps what is looked for, so that the next start can go on with it; a field that was emptied is no search. */
    void remember(Map<String, String> memory) {
        if (!text.get().isEmpty()) {
            memory.put("find/text", text.get());
            memory.put("find/options", regex.get() + " " + word.get() + " " + matchCase.get() + " " + scope.get().name());
        }
    }

    /** Looks for what was looked for last, in the same way. */
    void recall(Map<String, String> memory) {
        String[] options = memory.getOrDefault("find/options", "").split(" ");
        if (options.length == 4) {
            regex.set(Boolean.parseBoolean(options[0]));
            word.set(Boolean.parseBoolean(options[1]));
            matchCase.set(Boolean.parseBoolean(options[2]));
            Arrays.stream(FindScope.values()).filter(one -> one.name().equals(options[3])).forEach(scope::set);
        }
        text.set(memory.getOrDefault("find/text", ""));
    }

    /** Gets ready while a person is about to type, so that the first search takes no longer than the next. */
    void prepare() {
        workspace.get().filter(open -> !searching && text.get().isEmpty()).ifPresent(open -> {
            Map<CardId, CardDocument> cards = documents(open.cards(), open);
            CardSearch search = search(open);
            background.run("", progress -> prepared(search, cards, progress), _ -> {}, _ -> {});
        });
    }

    private static boolean prepared(CardSearch search, Map<CardId, CardDocument> cards, Progress progress) {
        search.prepare(cards, progress::canceled);
        return true;
    }

    private CardSearch search(Workspace open) {
        if (!searched.of().equals(Optional.of(open))) {
            searched = new Searched(Optional.of(open), new CardSearch());
        }
        return searched.search();
    }

    private void search() {
        stale = false;
        running.cancel();
        searching = false;
        Optional<Workspace> open = workspace.get();
        if (text.get().isEmpty() || open.isEmpty()) {
            all = new Documents(Optional.empty(), Map.of());
            show(FindRows.NONE);
            summary.set("");
            return;
        }
        if (!all.of().equals(open)) {
            all = new Documents(open, documents(open.get().cards(), open.get()));
        }
        run(open.get(), all.cards(), anew -> anew);
    }

    /** Somebody can see the results, or nobody any more; what changed meanwhile is looked at again. */
    void shown(boolean now) {
        shown = now;
        if (now) {
            catchUp();
        }
    }

    /** Looks again at what changed while nobody saw it. */
    void catchUp() {
        if (stale) {
            search();
        }
    }

    /** Looks again at cards that changed; those that are gone are found no more. */
    void changed(Set<CardId> cards) {
        all = new Documents(Optional.empty(), Map.of());
        stale = !shown;
        if (stale && workspace.get().isPresent() && searched.of().equals(workspace.get())) {
            return;
        }
        Optional<Workspace> open = workspace.get();
        if (!searched.of().equals(open)) {
            searched = new Searched(Optional.empty(), new CardSearch());
        }
        if (text.get().isEmpty() || open.isEmpty() || searching) {
            search();
            return;
        }
        FindRows before = rows.get();
        run(open.get(), documents(cards.stream().filter(open.get()::contains).sorted().toList(), open.get()),
                anew -> before.with(cards, anew));
    }

    private static Map<CardId, CardDocument> documents(Collection<CardId> cards, Workspace open) {
        Map<CardId, CardDocument> documents = LinkedHashMap.newLinkedHashMap(cards.size());
        cards.forEach(card -> documents.put(card, open.document(card)));
        return documents;
    }

    private void run(Workspace open, Map<CardId, CardDocument> documents, UnaryOperator<FindRows> together) {
        SearchTerms terms = terms();
        FindScope where = scope.get();
        CardSearch search = search(open);
        searching = true;
        running = background.run("", progress -> together.apply(
                find(search, documents, terms, where, progress)), now -> {
            searching = false;
            show(now);
        }, failure -> {
            searching = false;
            show(FindRows.failed(failure));
        });
    }

    private static FindRows find(CardSearch search, Map<CardId, CardDocument> documents, SearchTerms terms,
            FindScope where, Progress progress) {
        try {
            return FindRows.of(search.find(documents, terms, where::holds, progress::canceled));
        } catch (SearchException e) {
            return FindRows.failed(e.getMessage());
        } catch (CancellationException e) {
            // Nobody takes the result any more.
            return FindRows.NONE;
        }
    }

    private void show(FindRows now) {
        mistake.set(now.mistake());
        rows.set(now);
        boolean wrong = now.mistake().isPresent();
        summary.set(wrong ? "" : Strings.get(now.cut() ? "find.summary.cut" : "find.summary", now.matches(),
                now.cards()));
        title.set(wrong || now.matches() == 0 ? Strings.get("find.title")
                : Strings.get("find.title.count", now.matches()));
    }
}
