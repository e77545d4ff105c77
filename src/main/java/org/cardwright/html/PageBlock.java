package org.cardwright.html;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A part of a page that takes a place of its own; it equals that of another page that looks the same there.
 * <p>
 * Its styles are the name of its element and its classes.
 */
public sealed interface PageBlock {
    List<String> styles();

    PageSpace space();

    /** Whether it differs from another only in its place and in what is in it. */
    default boolean alike(PageBlock other) {
        return styles().equals(other.styles()) && switch (this) {
            case Words words -> other instanceof Words;
            case Box box -> other instanceof Box(_, _, var gap, var color, _)
                    && box.gap().equals(gap) && box.color().equals(color);
        };
    }

    /** Words that flow from line to line. */
    record Words(List<String> styles, PageSpace space, List<PageRun> runs) implements PageBlock {
        public Words {
            styles = List.copyOf(styles);
            runs = List.copyOf(runs);
        }
    }

    /**
     * Other parts, one below the other or side by side.
     *
     * @param gap how far from each other parts are that are side by side
     * @param color the color that the card itself gives, as a hexadecimal number; empty where it gives none
     */
    record Box(List<String> styles, PageSpace space, OptionalDouble gap, String color, List<PageBlock> blocks)
            implements PageBlock {
        public Box {
            styles = List.copyOf(styles);
            blocks = List.copyOf(blocks);
        }

        /** The same with nothing in it. */
        public Box empty() {
            return new Box(styles, space, gap, color, List.of());
        }
    }
}
