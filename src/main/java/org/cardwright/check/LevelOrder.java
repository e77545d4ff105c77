package org.cardwright.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Puts the levels of a card in order: those that stand too low are taken out and put back where they belong. */
final class LevelOrder {
    private LevelOrder() {}

    /** Whether each level has a number of its own by which it can be put in order. */
    static boolean sortable(List<LevelContent> levels) {
        Set<Integer> numbers = new HashSet<>();
        return levels.stream().allMatch(level -> level.number() > 0 && numbers.add(level.number()));
    }

    /**
     * The card with its levels from low to high.
     *
     * @throws EditRefusedException if that would change what a level says
     */
    static CardDocument sorted(CardDocument document) throws EditRefusedException {
        List<LevelContent> levels = document.card().levels();
        CardDocument now = document;
        int highest = 0;
        for (LevelContent level : levels) {
            if (level.number() < highest) {
                now = movedUp(now, level);
            }
            highest = Math.max(highest, level.number());
        }
        List<LevelContent> wanted = levels.stream().sorted(Comparator.comparingInt(LevelContent::number)).toList();
        if (!now.card().levels().equals(wanted)) {
            throw new EditRefusedException(Strings.get("fix.not-proven"));
        }
        return now;
    }

    private static CardDocument movedUp(CardDocument document, LevelContent level) throws EditRefusedException {
        CardDocument now = document.apply(new Edit.RemoveLevel(level.number()))
                .apply(new Edit.AddLevel(level.number()));
        for (ItemKind kind : ItemKind.values()) {
            for (int i = 0; i < level.items(kind).size(); i++) {
                now = now.apply(new Edit.AddItem(kind, level.number(), i, level.items(kind).get(i)));
            }
        }
        return now;
    }
}
