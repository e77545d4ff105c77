package org.cardwright.html;

import java.util.List;
import java.util.stream.Stream;

import org.cardwright.model.ItemKind;
import org.cardwright.text.Span;

/**
 * One of the two sections of a body that hold items.
 *
 * @param container where items stand or would stand: the inside of the list's element
 * @param flat whether the items are one quoted text in one paragraph, as the oldest cards have them
 */
public record BodySection(ItemKind kind, Span container, boolean flat, List<BodyLevel> levels) {
    public BodySection {
        levels = List.copyOf(levels);
    }

    /** All items in order. */
    public Stream<BodyItem> items() {
        return levels.stream().flatMap(level -> level.items().stream());
    }
}
