package org.cardwright.ui.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.cardwright.edit.CardId;
import org.cardwright.edit.FindRows;
import org.cardwright.edit.FindScope;
import org.cardwright.edit.FindWish;
import org.cardwright.text.SearchTerms;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.CardFinder;
import org.cardwright.workspace.Workspace;

/** What a person looks for in all cards and where it stands; the results follow every edit. */
final class FindViewModel {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty matchCase = new SimpleBooleanProperty(this, "matchCase");
    private final BooleanProperty word = new SimpleBooleanProperty(this, "word");
    private final BooleanProperty regex = new SimpleBooleanProperty(this, "regex");
    private final ObjectProperty<FindScope> scope = new SimpleObjectProperty<>(this, "scope", FindScope.ALL);
    private final ReadOnlyObjectWrapper<FindRows> rows = new ReadOnlyObjectWrapper<>(this, "rows", FindRows.NONE);
    private final ObservableValue<Optional<String>> mistake = rows.map(FindRows::mistake);
    private final ObservableValue<String> summary = rows.map(FindRows::summary);
    private final ObservableValue<String> title = rows.map(FindRows::title);
    private final CardFinder finder;

    FindViewModel(Background background, Supplier<Optional<Workspace>> workspace) {
        finder = new CardFinder(background, workspace, this::wish, rows::set);
        List.<Property<?>>of(text, matchCase, word, regex, scope).forEach(asked ->
                asked.addListener((observed, old, now) -> finder.search()));
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
    ObservableValue<Optional<String>> mistakeProperty() {
        return mistake;
    }

    /** "124 matches on 34 cards", or that there is none; empty before the first search. */
    ObservableValue<String> summaryProperty() {
        return summary;
    }

    /** The name of the results with their number. */
    ObservableValue<String> titleProperty() {
        return title;
    }

    private FindWish wish() {
        return new FindWish(terms(), scope.get());
    }

    SearchTerms terms() {
        return new SearchTerms(text.get(), "", regex.get(), word.get(), matchCase.get());
    }

    /** Keeps what is looked for, so that the next start can go on with it. */
    void remember(Map<String, String> memory) {
        wish().remember(memory);
    }

    /** Looks for what was looked for last, in the same way. */
    void recall(Map<String, String> memory) {
        FindWish last = wish().recalled(memory);
        regex.set(last.terms().regex());
        word.set(last.terms().word());
        matchCase.set(last.terms().matchCase());
        scope.set(last.scope());
        text.set(last.terms().find());
    }

    /** Gets ready while a person is about to type, so that the first search takes no longer than the next. */
    void prepare() {
        finder.prepare();
    }

    /** Somebody can see the results, or nobody any more; what changed since then is looked at again. */
    void shown(boolean now) {
        finder.shown(now);
    }

    /** Looks again at what changed while nobody saw it. */
    void catchUp() {
        finder.catchUp();
    }

    /** Looks again at cards that changed; those that are gone are found no more. */
    void changed(Set<CardId> cards) {
        finder.changed(cards);
    }
}
