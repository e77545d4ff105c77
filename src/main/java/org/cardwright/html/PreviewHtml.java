package org.cardwright.html;

import java.util.List;

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
    /** What a page shows besides the card's body; plain text, but for the courses, which may hold markup. */
    public record Parts(String title, String subtitle, String description, String coursesTitle, List<String> courses) {
        public Parts {
            courses = List.copyOf(courses);
        }
    }

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final Safelist TEXT_ONLY = new Safelist()
            .addTags("a", "abbr", "b", "blockquote", "br", "cite", "code", "dd", "div", "dl", "dt", "em", "h1",
                    "h2", "h3", "h4", "h5", "h6", "hr", "i", "li", "ol", "p", "pre", "s", "section", "small", "span",
                    "strong",
                    "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul")
            .addAttributes(":all", "class");

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
        page.head().appendElement("title").text(parts.title());
        page.head().appendElement("style").text(style);
        Element main = page.body().appendElement("div").addClass("preview");
        main.appendElement("h1").text(parts.title());
        main.appendElement("p").addClass("preview-subtitle").text(parts.subtitle());
        main.appendElement("p").addClass("preview-description").text(parts.description());
        Element card = main.appendElement("div").addClass("preview-body");
        card.append(clean(body));
        if (!parts.courses().isEmpty()) {
            appendCourses(main.appendElement("div").addClass("preview-courses"), parts);
        }
        return page;
    }

    private static void appendCourses(Element box, Parts parts) {
        box.appendElement("h2").text(parts.coursesTitle());
        Element list = box.appendElement("ul");
        for (String course : parts.courses()) {
            list.appendElement("li").append(clean(course));
        }
    }

    private static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        dirty.select("script, style, iframe, object, embed, template, noscript, svg, math, title").remove();
        Document clean = new Cleaner(TEXT_ONLY).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }
}
