package org.cardwright.model;

import java.util.List;

/**
 * The behaviors and definitions of one proficiency level of a card, decoded and trimmed, in the order of the body.
 *
 * @param number 1 to 5; 0 where the heading names no level
 * @param name the level's name as the card spells it, such as {@code Awareness}
 */
public record LevelContent(int number, String name, List<String> behaviors, List<String> definitions) {
    public LevelContent {
        behaviors = List.copyOf(behaviors);
        definitions = List.copyOf(definitions);
    }

    public List<String> items(ItemKind kind) {
        return kind == ItemKind.BEHAVIOR ? behaviors : definitions;
    }
}
