package org.cardwright.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cardwright.document.Edit;
import org.cardwright.model.Card;
import org.cardwright.model.LevelContent;
import org.cardwright.model.OtherKey;

/** The parts of a card in the form in which merging compares them. */
final class CardParts {
    private CardParts() {}

    static Map<String, String> others(Card card) {
        return card.others().stream().collect(Collectors.toMap(OtherKey::key, OtherKey::value, (a, _) -> a,
                TreeMap::new));
    }

    /** The items per level by its number, folded; those of no level under {@code Edit.UNASSIGNED}, if there are any. */
    static Map<Integer, LevelContent> levels(Card card) {
        Map<Integer, LevelContent> levels = new TreeMap<>();
        card.levels().forEach(level -> levels.put(level.number(),
                content(level.number(), level.behaviors(), level.definitions())));
        if (!card.unassignedBehaviors().isEmpty() || !card.unassignedDefinitions().isEmpty()) {
            levels.put(Edit.UNASSIGNED, content(Edit.UNASSIGNED, card.unassignedBehaviors(),
                    card.unassignedDefinitions()));
        }
        return levels;
    }

    static LevelContent content(int level, List<String> behaviors, List<String> definitions) {
        return new LevelContent(level, "", behaviors.stream().map(Wanted::folded).toList(),
                definitions.stream().map(Wanted::folded).toList());
    }

    static List<CourseItem> courses(Card card) {
        return card.courses().stream().map(CourseItem::of).toList();
    }
}
