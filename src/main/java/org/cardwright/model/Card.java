package org.cardwright.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a card says, decoded and trimmed, without any trace of how the file spells it.
 *
 * @param fields the scalar fields that the card has; lists stand here as their whole text
 * @param levels the proficiency levels of the body, in its order
 * @param unassignedBehaviors behaviors of the front matter that no level of the body holds
 * @param unassignedDefinitions definitions of the front matter that no level of the body holds
 * @param others keys besides the seventeen, in file order
 */
public record Card(
        Map<CardField, String> fields,
        List<LevelContent> levels,
        List<String> unassignedBehaviors,
        List<String> unassignedDefinitions,
        List<Course> courses,
        List<OtherKey> others) {

    /** The card of a file that could not be understood. */
    public static final Card EMPTY = new Card(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Card {
        fields = fields.isEmpty() ? new EnumMap<>(CardField.class) : new EnumMap<>(fields);
        levels = List.copyOf(levels);
        unassignedBehaviors = List.copyOf(unassignedBehaviors);
        unassignedDefinitions = List.copyOf(unassignedDefinitions);
        courses = List.copyOf(courses);
        others = List.copyOf(others);
    }

    /** The field's text, or empty text where the card lacks the key or its value. */
    public String text(CardField field) {
        return fields.getOrDefault(field, "");
    }

    /** The field's text where the card has the key. */
    public Optional<String> field(CardField field) {
        return Optional.ofNullable(fields.get(field));
    }

    public List<String> unassigned(ItemKind kind) {
        return kind == ItemKind.BEHAVIOR ? unassignedBehaviors : unassignedDefinitions;
    }

    /** The content of a proficiency level, where the card holds it. */
    public Optional<LevelContent> level(int number) {
        // A loop, because thousands of cards are compared level by level.
        for (LevelContent level : levels) {
            if (level.number() == number) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
