package org.cardwright.html;

import java.util.List;
import java.util.Optional;

/**
 * A level as it is to stand in a section.
 *
 * @param old the level in the body that it comes from
 * @param number the level's number; of no meaning where {@code headed} is false
 * @param headed whether a heading stands before the items
 */
public record NewLevel(Optional<BodyLevel> old, int number, boolean headed, List<NewItem> items) {
    public NewLevel {
        items = List.copyOf(items);
    }

    /**
     * An item as it is to stand in a section.
     *
     * @param old the item in the body that it comes from
     * @param text its text, decoded
     * @param changed whether the text differs from the old one
     */
    public record NewItem(Optional<BodyItem> old, String text, boolean changed) {}
}
