package org.cardwright.html;

import java.util.List;

import org.jsoup.Jsoup;

/** Builds pages of the help, of which words may lead to others. */
public final class HelpHtml {
    private HelpHtml() {}

    /** The blocks of a page, with nothing in them but words, looks and links. */
    public static List<PageBlock> blocks(String html) {
        return List.of(new PageBuilder(false, true).block(Jsoup.parseBodyFragment(html).body()));
    }
}
