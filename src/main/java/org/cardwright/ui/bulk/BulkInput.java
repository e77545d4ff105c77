package org.cardwright.ui.bulk;

import java.util.ArrayList;
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
import org.cardwright.bulk.BulkEdit;
import org.cardwright.edit.CardTarget;
import org.cardwright.i18n.Strings;
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

    /** The edit, once enough was said for one. */
    Optional<BulkEdit> edit() {
        return switch (action.get()) {
            case REPLACE -> find.get().isEmpty() || fields.isEmpty() ? Optional.empty()
                    : Optional.of(new BulkEdit.Replace(fields.stream().map(choice -> choice.at(level.get())).toList(),
                            terms()));
            case SET -> value.get().isBlank() || picked().isEmpty() ? Optional.empty()
                    : Optional.of(new BulkEdit.SetValue(picked().get(), oneLine(value.get())));
            case CLEAR -> picked().map(BulkEdit.Clear::new);
        };
    }

    private Optional<CardTarget> picked() {
        FieldChoice choice = field.get();
        boolean eachLevel = choice != null && choice.hasLevels() && level.get().isEmpty();
        return choice == null || action.get() == BulkAction.SET && (eachLevel || !choice.settable()) ? Optional.empty()
                : Optional.of(choice.at(level.get()));
    }

    private String oneLine(String text) {
        return field.get().hasLevels() ? text : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private SearchTerms terms() {
        return new SearchTerms(find.get(), with.get(), regex.get(), word.get(), matchCase.get());
    }

    /** What is still to be said. */
    String missing() {
        return switch (action.get()) {
            case REPLACE -> find.get().isEmpty() ? Strings.get("bulk.missing.find") : Strings.get("bulk.missing.in");
            case SET -> field.get() == null ? Strings.get("bulk.missing.field")
                    : field.get().hasLevels() && level.get().isEmpty() ? Strings.get("bulk.missing.level")
                    : Strings.get("bulk.missing.value");
            case CLEAR -> Strings.get("bulk.missing.field");
        };
    }

    /** The step in the words of the menu. */
    String stepName() {
        return switch (action.get()) {
            case REPLACE -> Strings.get("bulk.step.replace", shortened(find.get()));
            case SET -> Strings.get("bulk.step.set", field.get().name());
            case CLEAR -> Strings.get("bulk.step.clear", field.get().name());
        };
    }

    /** What was done, for the status bar. */
    String done(int cards) {
        return switch (action.get()) {
            case REPLACE -> Strings.get("bulk.done.replace", shortened(find.get()), cards);
            case SET -> Strings.get("bulk.done.set", field.get().name(), cards);
            case CLEAR -> Strings.get("bulk.done.clear", field.get().name(), cards);
        };
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
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

    /** All choices at once. */
    void lookIn(List<FieldChoice> choices) {
        fields.setAll(new ArrayList<>(choices));
    }
}
