package org.cardwright.check;

import java.util.List;

import org.cardwright.document.Edit;
import org.cardwright.model.Card;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Goes through the behaviors and definitions of a card. */
final class Items {
    /** Takes one item as edits address it. */
    interface Visitor {
        void item(ItemKind kind, int level, int index, String text);
    }

    private Items() {}

    static void each(Card card, Visitor visitor) {
        for (ItemKind kind : ItemKind.values()) {
            for (LevelContent level : card.levels()) {
                each(kind, level.number(), level.items(kind), visitor);
            }
            each(kind, Edit.UNASSIGNED, card.unassigned(kind), visitor);
        }
    }

    private static void each(ItemKind kind, int level, List<String> items, Visitor visitor) {
        for (int i = 0; i < items.size(); i++) {
            visitor.item(kind, level, i, items.get(i));
        }
    }
}
