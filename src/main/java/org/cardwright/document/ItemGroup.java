package org.cardwright.document;

import java.util.List;
import java.util.Optional;

import org.cardwright.html.BodyLevel;

/**
 * The items of one level in one of the two lists, or those that no level holds.
 *
 * @param level the level's number; 0 for a heading that names none; {@link Edit#UNASSIGNED} for no heading at all
 * @param body the level in the body, where the body has it
 */
record ItemGroup(int level, Optional<BodyLevel> body, List<CardItem> items) {
    ItemGroup {
        items = List.copyOf(items);
    }
}
