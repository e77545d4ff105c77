package org.cardwright.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a screen reader would stumble over in a page or a part of one: the rules of axe-core that need no browser. */
public final class MarkupFaults {
    private static final Set<String> ROLES = Set.of("alert", "button", "heading", "img", "link", "list", "listitem", "main", "navigation",
            "none", "note", "presentation", "region", "status", "table");
    private static final Set<String> ARIA = Set.of("aria-label", "aria-labelledby", "aria-describedby", "aria-hidden", "aria-level", "aria-current",
            "aria-expanded", "aria-controls", "aria-live");

    private final List<String> faults = new ArrayList<>();
    private final Element root;

    private MarkupFaults(Element root) {
        this.root = root;
    }

    /** A line a fault. */
    public static List<String> of(String html) {
        MarkupFaults found = new MarkupFaults(Jsoup.parse(html));
        found.names();
        found.lists();
        found.headings();
        found.attributes();
        return found.faults;
    }

    private void names() {
        without("link-name", "a[href]", "aria-label");
        without("button-name", "button", "aria-label");
        root.select("img:not([alt])").forEach(image -> fault("image-alt", image));
        root.select("th, td").stream().filter(cell -> cell.is("th") && cell.text().isBlank()).forEach(cell -> fault("empty-table-header", cell));
        root.select("table:has(td):not(:has(th))").forEach(table -> fault("td-has-header", table));
    }

    private void without(String rule, String query, String other) {
        root.select(query).stream().filter(each -> each.text().isBlank() && each.attr(other).isBlank() && each.select("img[alt~=\\S]").isEmpty())
                .forEach(each -> fault(rule, each));
    }

    private void lists() {
        root.select("ul > *, ol > *").stream().filter(each -> !each.is("li, script, template")).forEach(each -> fault("list", each));
        root.select("li").stream().filter(each -> !each.parent().is("ul, ol, menu")).forEach(each -> fault("listitem", each));
        root.select("dl > *").stream().filter(each -> !each.is("dt, dd, div, script, template")).forEach(each -> fault("definition-list", each));
        root.select("dt, dd").stream().filter(each -> !each.parent().is("dl, dl > div")).forEach(each -> fault("dlitem", each));
        root.select("dl").stream().filter(list -> !list.children().isEmpty() && list.child(0).is("dd")).forEach(each -> fault("definition-list", each));
        root.select("p p, p div, p dl, p ul, a a").forEach(each -> fault("nesting", each));
    }

    private void headings() {
        int last = 0;
        for (Element heading : root.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (last > 0 && level > last + 1) {
                fault("heading-order", heading);
            }
            if (heading.text().isBlank()) {
                fault("empty-heading", heading);
            }
            last = level;
        }
    }

    private void attributes() {
        Set<String> ids = new HashSet<>();
        for (Element each : root.getAllElements()) {
            if (each.hasAttr("id") && !ids.add(each.id())) {
                fault("duplicate-id", each);
            }
            if (each.hasAttr("role") && !ROLES.contains(each.attr("role"))) {
                fault("aria-roles", each);
            }
            each.attributes().asList().stream().filter(attribute -> attribute.getKey().startsWith("aria-") && !ARIA.contains(attribute.getKey()))
                    .forEach(attribute -> fault("aria-valid-attr", each));
        }
    }

    private void fault(String rule, Element at) {
        faults.add(rule + ": " + at.shallowClone().outerHtml());
    }
}
