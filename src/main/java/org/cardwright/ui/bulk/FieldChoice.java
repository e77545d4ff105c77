package org.cardwright.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.cardwright.edit.CardTarget;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.CardWords;
import org.cardwright.workspace.Workspace;

/**
 * A field as a person picks it.
 *
 * @param technical whether it is rather for the site than for its readers
 */
record FieldChoice(CardTarget target, String name, boolean technical) {
    static final FieldChoice BEHAVIORS = items(ItemKind.BEHAVIOR);
    static final FieldChoice DEFINITIONS = items(ItemKind.DEFINITION);
    static final FieldChoice DESCRIPTION = field(CardField.DESCRIPTION, false);
    static final FieldChoice COURSES = new FieldChoice(new CardTarget.Courses(), CardWords.name(CardField.COURSES), false);

    private static final List<CardField> WORDS = List.of(CardField.COMPETENCY, CardField.GROUP, CardField.DESIGNATION,
            CardField.JOB_SERIES_TITLE, CardField.CAREER_LEVEL);
    private static final List<CardField> TECHNICAL = List.of(CardField.TITLE, CardField.SERIES, CardField.JOB_SERIES,
            CardField.LEVEL, CardField.PERMALINK, CardField.FILTERS, CardField.LAYOUT, CardField.CATEGORY);

    /** All fields of the open cards, the ones that people read first. */
    static List<FieldChoice> of(Workspace open) {
        List<FieldChoice> all = new ArrayList<>(List.of(BEHAVIORS, DEFINITIONS, DESCRIPTION));
        WORDS.forEach(field -> all.add(field(field, false)));
        all.add(COURSES);
        TECHNICAL.forEach(field -> all.add(field(field, true)));
        TreeSet<String> others = new TreeSet<>();
        open.cards().forEach(card -> open.document(card).card().others().stream().filter(other -> other.scalar())
                .forEach(other -> others.add(other.key())));
        others.forEach(key -> all.add(new FieldChoice(new CardTarget.Other(key), key, true)));
        return List.copyOf(all);
    }

    private static FieldChoice items(ItemKind kind) {
        return new FieldChoice(new CardTarget.Items(kind, OptionalInt.empty()), CardWords.name(kind.field()), false);
    }

    private static FieldChoice field(CardField field, boolean technical) {
        return new FieldChoice(new CardTarget.Field(field), CardWords.name(field), technical);
    }

    boolean hasLevels() {
        return target instanceof CardTarget.Items;
    }

    /** Whether its text is too long for one line, or has many lines. */
    boolean isLong() {
        return hasLevels() || equals(DESCRIPTION);
    }

    boolean settable() {
        return !(target instanceof CardTarget.Courses);
    }

    /** The same field of one level, where it has levels. */
    CardTarget at(OptionalInt level) {
        return target instanceof CardTarget.Items items ? new CardTarget.Items(items.kind(), level) : target;
    }

    @Override
    public String toString() {
        return name;
    }
}
