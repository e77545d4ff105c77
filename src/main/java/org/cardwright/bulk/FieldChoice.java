package org.cardwright.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.CardTexts;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.workspace.Workspace;

/**
 * A field as a person picks it.
 *
 * @param technical whether it is rather for the site than for its readers
 */
public record FieldChoice(CardTarget target, String name, boolean technical) {
    public static final FieldChoice BEHAVIORS = items(ItemKind.BEHAVIOR);
    public static final FieldChoice DEFINITIONS = items(ItemKind.DEFINITION);
    public static final FieldChoice DESCRIPTION = field(CardField.DESCRIPTION, false);
    public static final FieldChoice COURSES = of(new CardTarget.Courses(), false);

    /** More values than a person looks through. */
    private static final int VALUES = 60;
    private static final List<CardField> WORDS = List.of(CardField.COMPETENCY, CardField.GROUP, CardField.DESIGNATION,
            CardField.JOB_SERIES_TITLE, CardField.CAREER_LEVEL);
    private static final List<CardField> TECHNICAL = List.of(CardField.TITLE, CardField.SERIES, CardField.JOB_SERIES,
            CardField.LEVEL, CardField.PERMALINK, CardField.FILTERS, CardField.LAYOUT, CardField.CATEGORY);

    /** All fields of the open cards, the ones that people read first. */
    public static List<FieldChoice> of(Workspace open) {
        List<FieldChoice> all = new ArrayList<>(List.of(BEHAVIORS, DEFINITIONS, DESCRIPTION));
        WORDS.forEach(field -> all.add(field(field, false)));
        all.add(COURSES);
        TECHNICAL.forEach(field -> all.add(field(field, true)));
        TreeSet<String> others = new TreeSet<>();
        open.cards().forEach(card -> open.document(card).card().others().stream().filter(other -> other.scalar())
                .forEach(other -> others.add(other.key())));
        others.forEach(key -> all.add(of(new CardTarget.Other(key), true)));
        return List.copyOf(all);
    }

    private static FieldChoice items(ItemKind kind) {
        return of(new CardTarget.Items(kind, OptionalInt.empty()), false);
    }

    private static FieldChoice field(CardField field, boolean technical) {
        return of(new CardTarget.Field(field), technical);
    }

    private static FieldChoice of(CardTarget target, boolean technical) {
        return new FieldChoice(target, target.name(), technical);
    }

    public boolean hasLevels() {
        return target instanceof CardTarget.Items;
    }

    /** Whether its text is too long for one line, or has many lines. */
    public boolean isLong() {
        return hasLevels() || equals(DESCRIPTION);
    }

    public boolean settable() {
        return !(target instanceof CardTarget.Courses);
    }

    /** The values that cards give it, the most frequent first; none of a long text. */
    public List<String> values(Collection<CardDocument> cards) {
        Map<String, Long> counts = isLong() ? Map.of() : cards.stream().flatMap(card -> CardTexts.of(card).stream()).filter(text -> target.holds(text.part()))
                .collect(Collectors.groupingBy(CardTexts.Placed::text, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).limit(VALUES).map(Map.Entry::getKey).toList();
    }

    /** The same field of one level, where it has levels. */
    public CardTarget at(OptionalInt level) {
        return target instanceof CardTarget.Items items ? new CardTarget.Items(items.kind(), level) : target;
    }

    @Override
    public String toString() {
        return name;
    }
}
