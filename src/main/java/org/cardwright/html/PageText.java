package org.cardwright.html;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a page as lines, to be copied elsewhere. */
public final class PageText {
    private PageText() {}

    public static String of(List<? extends PageBlock> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(block -> add(text, block));
        return text.toString();
    }

    private static void add(StringBuilder text, PageBlock block) {
        switch (block) {
            case PageBlock.Words words -> text.append(of(words)).append(words.space().share() == PageSpace.MARKER ? " " : "\n");
            case PageBlock.Box box -> box.blocks().forEach(inner -> add(text, inner));
        }
    }

    private static String of(PageBlock.Words words) {
        return words.runs().stream().map(PageRun::text).collect(Collectors.joining()).strip();
    }
}
