package org.cardwright.html;

import java.util.Set;

import org.cardwright.site.BodyMarks;
import org.jsoup.nodes.Element;

/** How much is empty above and below an element, as on the site and in its browsers; in pixels. */
record PageMargins(double above, double below) {
    static final PageMargins NONE = new PageMargins(0, 0);

    /**
     * @param unit the unit of the site's measures
     * @param font the size of a letter
     */
    static PageMargins of(Element element, double unit, double font) {
        PageMargins margins = byTag(element, unit, font);
        for (String name : PageBuilder.classes(element)) {
            margins = switch (name) {
                case "preview-subtitle" -> new PageMargins(4, 8);
                case "preview-button" -> new PageMargins(12, 4);
                case "preview-notice", BodyMarks.COLUMN -> new PageMargins(12, 0);
                case "margin-y-1" -> both(unit);
                case "margin-y-2" -> both(2 * unit);
                case "margin-y-205" -> both(2.5 * unit);
                case "margin-y-3" -> both(3 * unit);
                case "preview-select" -> new PageMargins(0, 8);
                case "font-size-21" -> NONE;
                default -> margins;
            };
        }
        return margins;
    }

    private static PageMargins byTag(Element element, double unit, double font) {
        return switch (element.normalName()) {
            case "p" -> PageBuilder.in("preview-labels", element) ? label(element, unit) : both(font);
            case "blockquote", "figure" -> both(font);
            case "ul", "ol", "menu" -> element.parents().stream().anyMatch(above -> above.normalName().equals("li"))
                    ? NONE : both(font);
            case "pre" -> PageBuilder.in("preview-body", element) ? NONE : both(font);
            case "dt" -> new PageMargins(12, 4);
            case "dd" -> new PageMargins(0, 6);
            case "h4" -> both(1.33 * font);
            case "h5" -> both(1.39 * font);
            case "h6" -> both(1.56 * font);
            case "hr" -> new PageMargins(8, 4);
            default -> NONE;
        };
    }

    /** Labels are two a row. */
    private static PageMargins label(Element element, double unit) {
        return element.elementSiblingIndex() < 2 ? NONE : new PageMargins(unit == 8 ? 8 : 6, 0);
    }

    private static PageMargins both(double space) {
        return new PageMargins(space, space);
    }

    /** Whether something of the element is between its own margins and those of what is in it. */
    static boolean closed(Element element) {
        return Set.of("td", "th").contains(element.normalName()) || PageBuilder.classes(element).stream().anyMatch(name ->
                name.startsWith("padding-") || name.startsWith("border-") || name.equals("preview-notice")
                        || name.equals("preview-list"));
    }
}
