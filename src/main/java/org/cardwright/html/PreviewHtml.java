package org.cardwright.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Builds pages that look like a card on the site and can do nothing: no script, style, image, frame, form or live link
 * of the card gets in.
 */
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

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final Safelist TEXT_ONLY = new Safelist()
            .addTags("a", "abbr", "b", "blockquote", "br", "cite", "code", "dd", "div", "dl", "dt", "em", "h1",
                    "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre", "s", "section", "small", "span",
                    "strong",
                    "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul")
            .addAttributes(":all", "class").addAttributes("hr", "style");
    /** The color of a line, as the cards give it. */
    private static final Pattern COLOR = Pattern.compile("background-color:\\s*(#[0-9a-fA-F]{3,8})\\b");

    private PreviewHtml() {}

    /**
     * A page of a card as a tree, to be shown or compared with another.
     *
     * @param body the text below the card's front matter
     */
    public static org.w3c.dom.Document page(Parts parts, String body, String style, boolean dark) {
        return new W3CDom().namespaceAware(false).fromJsoup(build(parts, body, style, dark));
    }

    /** The same page as text. */
    public static String text(Parts parts, String body, String style, boolean dark) {
        return build(parts, body, style, dark).outerHtml();
    }

    private static Document build(Parts parts, String body, String style, boolean dark) {
        Document page = Jsoup.parse("<!DOCTYPE html><html><head></head><body></body></html>");
        page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        page.child(0).toggleClass(dark ? "dark" : "light");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        page.head().appendElement("title").text(HtmlText.decode(parts.title()));
        page.head().appendElement("style").text(style);
        Element main = page.body().appendElement("div").addClass("preview").addClass(parts.style());
        if (parts.labels().isEmpty()) {
            main.appendElement("h1").append(clean(parts.title()));
            main.appendElement("p").addClass("preview-subtitle").append(clean(parts.subtitle()));
        } else {
            Element select = main.appendElement("label").addClass("preview-select");
            select.appendElement("input").attr("type", "checkbox").attr("disabled", true);
            select.appendElement("span").text(parts.select());
            Element labels = main.appendElement("div").addClass("preview-labels");
            for (Labeled each : parts.labels()) {
                Element line = labels.appendElement("p");
                line.appendElement("strong").text(each.label());
                line.appendElement("span").append(" " + clean(each.value()));
            }
        }
        main.appendElement("div").addClass("preview-body").append(clean(body));
        if (!parts.button().isEmpty()) {
            main.appendElement("p").addClass("preview-button").appendElement("span").text(parts.button());
        }
        return page;
    }

    private static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        dirty.select("script, style, iframe, object, embed, template, noscript, svg, math, title").remove();
        for (Element line : dirty.select("hr[style]")) {
            Matcher color = COLOR.matcher(line.attr("style"));
            if (color.find()) {
                line.attr("style", "background-color: " + color.group(1));
            } else {
                line.removeAttr("style");
            }
        }
        Document clean = new Cleaner(TEXT_ONLY).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }
}
