package org.cardwright.ui.card;

import java.util.List;
import java.util.Optional;

import org.cardwright.model.ItemKind;
import org.cardwright.competency.SharedKey;

/** What the lists of one card's items ask of the whole: moves go from list to list. */
interface ItemHost {
    /** A place for an item: before {@code index} of a level's list as it is without the item. */
    record Place(int level, int index) {}

    /** Moves an item and lets the focus follow it; returns why it was refused. */
    Optional<String> move(ItemKind kind, Place from, Place to, int caret);

    /** The levels that the card holds, in its order. */
    List<Integer> levels();

    /** The list of a level. */
    Optional<ItemList> list(ItemKind kind, int level);

    /** Shows which other cards hold the same items. */
    void compare(SharedKey key);

    /** Follows the mouse while an item is dragged. */
    void drag(ItemRow row, double sceneX, double sceneY);

    /** Moves the dragged item to where the mouse was let go. */
    void drop(ItemRow row, double sceneX, double sceneY);
}
