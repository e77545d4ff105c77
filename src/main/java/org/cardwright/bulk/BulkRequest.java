package org.cardwright.bulk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.cardwright.edit.CardTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchTerms;

/**
 * What a person fills in for a bulk edit.
 *
 * @param in where to find
 * @param field what to set or to clear
 * @param level of behaviors and definitions; empty for every level
 */
public record BulkRequest(BulkAction action, SearchTerms terms, List<FieldChoice> in, Optional<FieldChoice> field,
        OptionalInt level, String value) {
    public BulkRequest {
        in = List.copyOf(in);
    }

    /** The edit, once enough was said for one. */
    public Optional<BulkEdit> edit() {
        return switch (action) {
            case REPLACE -> terms.find().isEmpty() || in.isEmpty() ? Optional.empty()
                    : Optional.of(new BulkEdit.Replace(in.stream().map(choice -> choice.at(level)).toList(), terms));
            case SET -> field.filter(choice -> !value.isBlank() && choice.settable() && !lacksLevel(choice))
                    .map(choice -> new BulkEdit.SetValue(choice.at(level), choice.hasLevels() ? value
                            : value.strip().replaceAll("\\s*\\R\\s*", " ")));
            case CLEAR -> field.map(choice -> new BulkEdit.Clear(choice.at(level)));
        };
    }

    private boolean lacksLevel(FieldChoice choice) {
        return choice.hasLevels() && level.isEmpty();
    }

    /** What is still to be said. */
    public String missing() {
        return switch (action) {
            case REPLACE -> terms.find().isEmpty() ? Strings.get("bulk.missing.find") : Strings.get("bulk.missing.in");
            case SET -> field.isEmpty() ? Strings.get("bulk.missing.field")
                    : field.filter(this::lacksLevel).isPresent() ? Strings.get("bulk.missing.level")
                    : Strings.get("bulk.missing.value");
            case CLEAR -> Strings.get("bulk.missing.field");
        };
    }

    /** The step in the words of the menu. */
    public String step() {
        return edit().map(BulkEdit::step).orElse("");
    }

    /** What was done, for the status bar. */
    public String done(int cards) {
        return switch (action) {
            case REPLACE -> Strings.get("bulk.done.replace", named(), cards);
            case SET -> Strings.get("bulk.done.set", named(), cards);
            case CLEAR -> Strings.get("bulk.done.clear", named(), cards);
        };
    }

    private String named() {
        return edit().map(BulkEdit::about).orElse("");
    }
}
