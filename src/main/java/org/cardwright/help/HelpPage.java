package org.cardwright.help;

import java.util.List;

import org.cardwright.html.PageBlock;
import org.cardwright.html.PageText;
import org.cardwright.text.Folding;

/**
 * A page of the help.
 *
 * @param anchor its name in links, such as {@code bulk-edit}
 * @param section the title of the part that it belongs to; empty for a part itself
 * @param words its folded words, by which it is found
 */
public record HelpPage(String anchor, String title, String section, List<PageBlock> blocks, String words) {
    /** The start of every page of a rule's anchor; its id follows. */
    private static final String RULE = "rule-";

    public HelpPage {
        blocks = List.copyOf(blocks);
    }

    static HelpPage of(String anchor, String title, String section, List<PageBlock> blocks) {
        return new HelpPage(anchor, title, section, blocks, Folding.readable(PageText.of(blocks)));
    }

    boolean ofRule() {
        return anchor.startsWith(RULE);
    }

    /** The anchor of the page about a kind of problem. */
    public static String ofRule(String id) {
        return RULE + id;
    }
}
