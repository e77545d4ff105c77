package org.cardwright.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.site.BodyMarks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes blocks and words of the elements of a page; whatever could load or do something is not among them. */
final class PageBuilder {
    private static final Set<String> HIDDEN = Set.of("script", "style", "iframe", "object", "embed", "template",
            "noscript", "svg", "math", "title", "head", "audio", "video", "canvas", "datalist");
    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)(^|;)\\s*display:\\s*none\\b");
    /** Where jsoup takes for a block what a browser does not, and the other way round. */
    private static final Set<String> INLINE = Set.of("ins", "del");
    private static final Set<String> BLOCKS = Set.of("summary", "legend", "optgroup", "option");
    /** The color of a line, as the cards give it. */
    private static final Pattern COLOR = Pattern.compile("background-color:\\s*(#[0-9a-fA-F]{3,8})\\b");
    private static final Pattern COLUMNS = Pattern.compile(BodyMarks.WIDE_GRID + "(\\d{1,2})");
    /** So much of a text as it is, such as that of a card that cannot be read, is one block. */
    private static final int LINES = 40;

    private final boolean narrow;
    private final boolean links;
    private final double unit;
    private final double font;
    private final Map<Element, Double> cells = new HashMap<>();

    PageBuilder(boolean narrow) {
        this(narrow, false);
    }

    /** @param links whether words that lead somewhere know where */
    PageBuilder(boolean narrow, boolean links) {
        this.narrow = narrow;
        this.links = links;
        unit = narrow ? 5 : 8;
        font = narrow ? 13 : 15;
    }

    /** The block of an element of which nothing is above or below. */
    PageBlock block(Element element) {
        return part(element, List.of()).block();
    }

    private PagePart part(Element element, List<String> around) {
        List<PagePart> parts = new ArrayList<>();
        PageRuns runs = new PageRuns();
        String marker = marker(element);
        if (!marker.isEmpty()) {
            parts.add(PagePart.words(List.of("marker"), PageMargins.NONE, PageSpace.MARKER,
                    List.of(new PageRun(marker, around))));
        }
        if (element.normalName().equals("table")) {
            cells.putAll(PageTable.shares(element));
        }
        element.childNodes().forEach(child -> add(child, around, parts, runs));
        flush(runs, parts);
        return finish(element, parts);
    }

    private void add(Node node, List<String> around, List<PagePart> parts, PageRuns runs) {
        if (node instanceof TextNode text) {
            if (around.contains("pre")) {
                verbatim(text.getWholeText(), around, parts, runs);
            } else {
                runs.add(text.getWholeText(), around);
            }
        } else if (node instanceof Element element && shown(element)) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                runs.lineBreak(around);
            } else if (tag.equals("img")) {
                runs.add(element.attr("alt"), around);
            } else if (BLOCKS.contains(tag) || element.isBlock() && !INLINE.contains(tag)) {
                flush(runs, parts);
                PagePart part = part(element, tag.equals("pre") ? List.of("pre") : around);
                if (seen(element, part.block())) {
                    parts.add(part);
                }
            } else {
                List<String> inner = Stream.concat(around.stream(), styles(element).stream()).distinct().toList();
                String outside = runs.link(links && tag.equals("a") ? element.attr("href") : runs.link());
                element.childNodes().forEach(child -> add(child, inner, parts, runs));
                runs.link(outside);
            }
        }
    }

    private static boolean shown(Element element) {
        return !HIDDEN.contains(element.normalName()) && !element.hasAttr("hidden") && !element.hasClass("display-none")
                && !NOT_SHOWN.matcher(element.attr("style")).find();
    }

    /** An element without content takes no place, unless it has a frame or is a line. */
    private static boolean seen(Element element, PageBlock block) {
        return !(block instanceof PageBlock.Box box && box.blocks().isEmpty()) || PageMargins.closed(element)
                || element.normalName().equals("hr");
    }

    private static List<String> styles(Element element) {
        return Stream.concat(Stream.of(element.normalName()), classes(element).stream()).distinct().toList();
    }

    /** Most elements have none, and need no search for them. */
    static Set<String> classes(Element element) {
        return element.hasAttr("class") ? element.classNames() : Set.of();
    }

    /** Text as it is, in pieces, so that a change deep in it concerns only one of them. */
    private static void verbatim(String text, List<String> around, List<PagePart> parts, PageRuns runs) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            runs.put(lines[i] + (i < lines.length - 1 ? "\n" : ""), around);
            if (i % LINES == LINES - 1) {
                flush(runs, parts);
            }
        }
    }

    private static void flush(PageRuns runs, List<PagePart> parts) {
        List<PageRun> taken = runs.take();
        if (!taken.isEmpty()) {
            parts.add(PagePart.words(List.of(), PageMargins.NONE, 1, taken));
        }
    }

    /** What stands before the first line of an item. */
    private static String marker(Element element) {
        Element list = element.parent();
        if (element.normalName().equals("dd")) {
            return "•";
        } else if (!element.normalName().equals("li")) {
            return "";
        } else if (list != null && list.normalName().equals("ol")) {
            int first = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
            return first + list.children().stream().takeWhile(each -> each != element)
                    .filter(each -> each.normalName().equals("li")).count() + ".";
        }
        long depth = element.parents().stream().filter(above -> above.normalName().equals("li")).count();
        return depth == 0 ? "•" : depth == 1 ? "◦" : "▪";
    }

    private PagePart finish(Element element, List<PagePart> parts) {
        List<String> styles = styles(element);
        PageMargins own = PageMargins.of(element, unit, font);
        double share = share(element);
        OptionalDouble gap = gap(element);
        if (gap.isPresent()) {
            return PagePart.beside(styles, own, share, gap.getAsDouble(), parts);
        }
        boolean open = !PageMargins.closed(element);
        // Nothing but words needs no box around it.
        if (open && parts.size() == 1 && parts.getFirst().block() instanceof PageBlock.Words only && only.styles().isEmpty()) {
            return PagePart.words(styles, own, share, only.runs());
        }
        Matcher color = COLOR.matcher(element.normalName().equals("hr") ? element.attr("style") : "");
        return PagePart.box(styles, open ? PagePart.outer(own, parts) : own, share, color.find() ? color.group(1) : "",
                PagePart.below(parts, open));
    }

    /** How far from each other the children of an element are that are side by side; empty where they are not. */
    private OptionalDouble gap(Element element) {
        if (element.normalName().equals("tr")) {
            return OptionalDouble.of(0);
        } else if (element.hasClass("preview-labels")) {
            return OptionalDouble.of(narrow ? 10 : 16);
        }
        return element.hasClass("preview-body") && element.parent().hasClass("preview-list")
                ? OptionalDouble.of(2 * unit) : OptionalDouble.empty();
    }

    private double share(Element element) {
        if (element.hasClass("preview-button")) {
            return PageSpace.FIT;
        } else if (in("preview-labels", element)) {
            return element.nextElementSibling() == null ? 1 : 0.5;
        }
        return in("preview-body", element) ? column(element) : cells.getOrDefault(element, 1.0);
    }

    static boolean in(String name, Element element) {
        return element.hasParent() && element.parent().hasClass(name);
    }

    private double column(Element element) {
        double third = narrow ? 0.5 : 1.0 / 3;
        for (String name : classes(element)) {
            Matcher columns = COLUMNS.matcher(name);
            if (name.equals(BodyMarks.COLUMN)) {
                return third;
            } else if (columns.matches()) {
                int of12 = Math.clamp(Integer.parseInt(columns.group(1)), 1, 12);
                return of12 == 4 ? third : of12 / 12.0;
            }
        }
        return 1;
    }
}
