package org.cardwright.paper;

import java.util.List;

import org.cardwright.html.PageBlock;
import org.cardwright.html.PageRun;

/** Writes the blocks of a page in a form of its own: headings, lists and paragraphs, with nothing but their words. */
final class BlocksMarkup {
    private final Markup out = new Markup();
    private final int depth;
    private boolean listed;

    private BlocksMarkup(int depth) {
        this.depth = depth;
    }

    /** @param depth the level of its headings */
    static String of(List<PageBlock> blocks, int depth) {
        BlocksMarkup made = new BlocksMarkup(depth);
        made.all(blocks, List.of());
        made.listed(false);
        return made.out.toString();
    }

    private void all(List<PageBlock> blocks, List<String> around) {
        for (PageBlock block : blocks) {
            List<String> styles = block.styles().isEmpty() ? around : block.styles();
            switch (block) {
                case PageBlock.Box box -> all(box.blocks(), styles);
                case PageBlock.Words words -> words(words, styles);
            }
        }
    }

    private void words(PageBlock.Words words, List<String> styles) {
        StringBuilder text = new StringBuilder();
        words.runs().stream().map(PageRun::text).forEach(text::append);
        boolean marker = words.styles().contains("marker");
        if (text.toString().isBlank() || marker) {
            return;
        }
        boolean item = styles.stream().anyMatch(List.of("li", "dd")::contains);
        boolean heading = styles.stream().anyMatch(style -> style.matches("h[1-6]|dt|legend|summary"));
        boolean verbatim = words.runs().stream().anyMatch(run -> run.styles().contains("pre"));
        listed(item);
        out.element(item ? "li" : heading ? "h" + depth + " class=\"below-2\"" : verbatim ? "pre" : "p", text.toString());
    }

    /** Begins or ends a list where the next words need it. */
    private void listed(boolean wanted) {
        if (wanted != listed) {
            out.markup(wanted ? "<ul>" : "</ul>\n");
            listed = wanted;
        }
    }
}
