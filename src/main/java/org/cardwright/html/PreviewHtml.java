package org.cardwright.html;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Builds pages that look like a card on the site and can do nothing: of the card only words and classes get in. */
public final class PreviewHtml {
    /** A value of a card and what the site calls it. */
    public record Labeled(String label, String value) {}

    /**
     * What a page shows besides the card's body; what is empty is left out. Title, subtitle and values are put into the
     * page as the site does it, so that they may hold markup.
     *
     * @param style the class of the whole page
     * @param title what the page is about; stands above it where nothing is labeled
     * @param select what stands beside the box that selects the card
     * @param button what stands on the button below the body
     */
    public record Parts(String style, String title, String subtitle, String select, List<Labeled> labels,
            String button) {
        public Parts {
            labels = List.copyOf(labels);
        }

        /** Only a heading and a line below it. */
        public static Parts headed(String style, String title, String subtitle) {
            return new Parts(style, title, subtitle, "", List.of(), "");
        }
    }

    private PreviewHtml() {}

    /**
     * The blocks of a page of a card, with nothing in them but words and looks.
     *
     * @param body the text below the card's front matter
     * @param narrow whether there is little room
     */
    public static List<PageBlock> blocks(Parts parts, String body, boolean narrow) {
        return List.of(new PageBuilder(narrow).block(page(parts, body)));
    }

    private static Element page(Parts parts, String body) {
        Element main = new Element("div").addClass("preview").addClass(parts.style());
        if (parts.labels().isEmpty()) {
            append(main.appendElement("h1"), parts.title());
            append(main.appendElement("p").addClass("preview-subtitle"), parts.subtitle());
        } else {
            Element select = main.appendElement("p").addClass("preview-select");
            select.appendElement("span").addClass("preview-box").text("☐");
            select.appendElement("span").text(" " + parts.select());
            Element labels = main.appendElement("div").addClass("preview-labels");
            for (Labeled each : parts.labels()) {
                Element line = labels.appendElement("p");
                line.appendElement("strong").text(each.label());
                append(line.appendElement("span").appendText(" "), each.value());
            }
        }
        append(main.appendElement("div").addClass("preview-body"), body);
        if (!parts.button().isEmpty()) {
            main.appendElement("p").addClass("preview-button").text(parts.button());
        }
        return main;
    }

    private static void append(Element to, String html) {
        to.appendChildren(List.copyOf(Jsoup.parseBodyFragment(html).body().childNodes()));
    }
}
