package org.cardwright.document;

import java.util.List;
import java.util.Map;

import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;

/**
 * One thing that a person changes on a card; indexes count from 0 in the lists of {@link org.cardwright.model.Card}.
 *
 * <p>Items are addressed by the level's number and the index within that level; a level number of
 * {@link #UNASSIGNED} addresses the items that no level holds.
 */
public sealed interface Edit {
    /** In place of a level's number: the items of the front matter that no level of the body holds. */
    int UNASSIGNED = -1;

    /** Sets a scalar front matter value by its key as it stands in the file; the values that derive from it follow. */
    record SetField(String key, String value) implements Edit {}

    /** Makes a derived field follow its sources again. */
    record FollowField(String key) implements Edit {}

    record SetItem(ItemKind kind, int level, int index, String text) implements Edit {}

    /** Inserts before {@code index}; an index of the list's size appends. */
    record AddItem(ItemKind kind, int level, int index, String text) implements Edit {}

    record RemoveItem(ItemKind kind, int level, int index) implements Edit {}

    /** Takes an item out and inserts it before {@code toIndex} of the list as it is without the item. */
    record MoveItem(ItemKind kind, int level, int index, int toLevel, int toIndex) implements Edit {}

    /** Adds an empty level in numeric order. */
    record AddLevel(int level) implements Edit {}

    /** Removes a level with all that it holds. */
    record RemoveLevel(int level) implements Edit {}

    /** An item with the level that is to hold it, or {@link #UNASSIGNED} to keep it in the front matter alone. */
    record Placed(int level, String text) {}

    /**
     * Makes front matter and body hold exactly these items, in this order, whatever each held before; levels that the
     * card lacks are added, and a body of an old form without levels is written anew where it says nothing else.
     *
     * @param items the items of the lists that change; a list that is not named stays
     */
    record SetItems(Map<ItemKind, List<Placed>> items) implements Edit {
        public SetItems {
            items = Map.copyOf(items);
        }
    }

    record SetCourse(int index, CourseText course) implements Edit {}

    /** Inserts before {@code index}; an index of the list's size appends. */
    record AddCourse(int index, CourseText course) implements Edit {}

    record RemoveCourse(int index) implements Edit {}

    /** Takes a course out and inserts it before {@code toIndex} of the list as it is without it. */
    record MoveCourse(int index, int toIndex) implements Edit {}

    /** Replaces the whole text of the file; anything is accepted. */
    record SetText(String text) implements Edit {}
}
