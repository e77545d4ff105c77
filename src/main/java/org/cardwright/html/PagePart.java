package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A block before its neighbors are known, with which its margins become one.
 *
 * @param block how it is somewhere by itself
 */
record PagePart(PageMargins margins, PageBlock block) {
    private static PageSpace alone(double share) {
        return new PageSpace(0, 0, share);
    }

    static PagePart words(List<String> styles, PageMargins margins, double share, List<PageRun> runs) {
        return new PagePart(margins, new PageBlock.Words(styles, alone(share), runs));
    }

    static PagePart box(List<String> styles, PageMargins margins, double share, String color, List<PageBlock> blocks) {
        return new PagePart(margins, new PageBlock.Box(styles, alone(share), OptionalDouble.empty(), color, blocks));
    }

    /** With parts side by side. */
    static PagePart beside(List<String> styles, PageMargins margins, double share, double gap, List<PagePart> parts) {
        return new PagePart(margins, new PageBlock.Box(styles, alone(share), OptionalDouble.of(gap), "",
                parts.stream().map(part -> part.at(part.margins().above(), part.margins().below())).toList()));
    }

    /**
     * The blocks of parts one below the other.
     *
     * @param open whether the first one's margin above and the last one's below are outside of what is around them
     */
    static List<PageBlock> below(List<PagePart> parts, boolean open) {
        List<PageBlock> blocks = new ArrayList<>();
        double pending = 0;
        boolean first = true;
        for (int i = 0; i < parts.size(); i++) {
            PagePart part = parts.get(i);
            if (part.marker()) {
                blocks.add(part.block());
            } else {
                blocks.add(part.at(first && open ? 0 : Math.max(pending, part.margins().above()),
                        i == parts.size() - 1 && !open ? part.margins().below() : 0));
                first = false;
                pending = part.margins().below();
            }
        }
        return blocks;
    }

    /** The margins of an element and of what is at its edges are one, the greatest of them. */
    static PageMargins outer(PageMargins own, List<PagePart> parts) {
        List<PagePart> edges = parts.stream().filter(part -> !part.marker()).toList();
        return edges.isEmpty() ? own : new PageMargins(Math.max(own.above(), edges.getFirst().margins().above()),
                Math.max(own.below(), edges.getLast().margins().below()));
    }

    private boolean marker() {
        return block.space().share() == PageSpace.MARKER;
    }

    private PageBlock at(double above, double below) {
        PageSpace space = new PageSpace(above, below, block.space().share());
        return switch (block) {
            case PageBlock.Words words -> new PageBlock.Words(words.styles(), space, words.runs());
            case PageBlock.Box box -> new PageBlock.Box(box.styles(), space, box.gap(), box.color(), box.blocks());
        };
    }
}
