package org.cardwright.paper;

import java.text.Bidi;

import org.cardwright.html.HtmlText;

/** Writes XHTML; every text gets in as text. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** The attributes of an element whose text may run from right to left; as it is drawn in another order, the tag says it once more. */
    private static String direction(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length) ? " dir=\"auto\"" + attribute("title", text) : "";
    }

    /** Begins an element, such as {@code div class="card"}. */
    Markup open(String element) {
        out.append('<').append(element).append('>');
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    Markup text(String text) {
        out.append(HtmlText.escaped(text));
        return this;
    }

    /** A text beside others on a line; without an element of its own it would be drawn, and tagged, before all of them. */
    Markup span(String attributes, String text) {
        return markup("<span" + attributes + ">").text(text).markup("</span>");
    }

    /** Takes what is markup already. */
    Markup markup(String markup) {
        out.append(markup);
        return this;
    }

    /** A whole element, such as {@code p class="place"}, with a text; nothing where there is no text. */
    Markup element(String element, String text) {
        if (!text.isBlank()) {
            String name = element.split(" ", 2)[0];
            open(element + direction(text)).text(text).close(name);
        }
        return this;
    }

    /** A value with what it is called in front of it; nothing where there is no value. */
    Markup labeled(String label, String value) {
        if (!value.isBlank()) {
            open("p class=\"fact\"" + direction(label + ": " + value)).open("strong").text(label + ": ").close("strong").span("", value).close("p");
        }
        return this;
    }

    /** A link; what is no address of a page or a mailbox stays a text. */
    Markup link(String address, String described, String text) {
        if (!address.matches("(?i)(https?://|mailto:)\\S+")) {
            return text(text);
        }
        out.append("<a href=\"").append(HtmlText.escaped(address)).append("\" title=\"").append(HtmlText.escaped(described))
                .append("\">");
        return text(text).markup("</a>");
    }

    /** An attribute, with a space in front. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + HtmlText.escaped(value) + "\"";
    }

    /** A list of texts; none where there are none. */
    Markup list(Iterable<String> texts) {
        if (texts.iterator().hasNext()) {
            open("ul");
            texts.forEach(text -> element("li", text));
            close("ul");
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
