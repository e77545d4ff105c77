package org.cardwright.ui.bulk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.bulk.BulkAction;
import org.cardwright.bulk.BulkRequest;
import org.cardwright.bulk.FieldChoice;
import org.cardwright.text.SearchTerms;

/** What a person asks for, before it is known what that does. */
final class BulkInput {
    final ObjectProperty<BulkAction> action = new SimpleObjectProperty<>(this, "action", BulkAction.REPLACE);
    final StringProperty find = new SimpleStringProperty(this, "find", "");
    final StringProperty with = new SimpleStringProperty(this, "with", "");
    final BooleanProperty matchCase = new SimpleBooleanProperty(this, "matchCase");
    final BooleanProperty word = new SimpleBooleanProperty(this, "word");
    final BooleanProperty regex = new SimpleBooleanProperty(this, "regex");
    /** Where to find. */
    final ObservableList<FieldChoice> fields = FXCollections.observableArrayList(FieldChoice.BEHAVIORS,
            FieldChoice.DEFINITIONS, FieldChoice.DESCRIPTION, FieldChoice.COURSES);
    /** What to set or to clear; null while nothing is picked. */
    final ObjectProperty<FieldChoice> field = new SimpleObjectProperty<>(this, "field");
    final StringProperty value = new SimpleStringProperty(this, "value", "");
    /** Of behaviors and definitions; empty for every level. */
    final ObjectProperty<OptionalInt> level = new SimpleObjectProperty<>(this, "level", OptionalInt.empty());

    /** Runs after each change of what is asked for. */
    void onChange(Runnable changed) {
        List.of(action, find, with, matchCase, word, regex, field, value, level)
                .forEach(part -> part.addListener((observed, old, now) -> changed.run()));
        fields.addListener((Observable observed) -> changed.run());
    }

    BulkRequest request() {
        return new BulkRequest(action.get(),
                new SearchTerms(find.get(), with.get(), regex.get(), word.get(), matchCase.get()), fields,
                Optional.ofNullable(field.get()), level.get(), value.get());
    }

    /** Whether levels can be told apart in what is picked. */
    boolean hasLevels() {
        return action.get() == BulkAction.REPLACE ? fields.stream().anyMatch(FieldChoice::hasLevels)
                : field.get() != null && field.get().hasLevels();
    }

    boolean isLong() {
        return field.get() != null && field.get().isLong();
    }

    /** Asks for the same search. */
    void take(SearchTerms terms) {
        action.set(BulkAction.REPLACE);
        find.set(terms.find());
        matchCase.set(terms.matchCase());
        word.set(terms.word());
        regex.set(terms.regex());
        level.set(OptionalInt.empty());
    }
}
