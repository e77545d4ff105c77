package org.cardwright.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cardwright.model.ItemKind;
import org.cardwright.site.BodyMarks;
import org.cardwright.text.Span;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Walks a body in document order: a section title opens a section, then come its headings and items. */
final class BodyReader {
    private final String file;
    private final int start;
    private final BodyTemplate template;
    private final Map<ItemKind, SectionBuilder> sections = new EnumMap<>(ItemKind.class);
    private final List<ItemKind> order = new ArrayList<>();
    private final List<BodyItem> courses = new ArrayList<>(0);
    private Optional<ItemKind> current = Optional.empty();
    private final StringBuilder stray = new StringBuilder(0);
    private boolean inCourses;

    BodyReader(String file, int start) {
        this.file = file;
        this.start = start;
        this.template = BodyTemplate.of(file, start);
    }

    Body read() {
        if (template == BodyTemplate.NONE) {
            return new Body(template, List.of(), List.of(), "");
        }
        PlainBody.of(file, start).ifPresentOrElse(this::walk, () ->
                walk(Parser.htmlParser().setTrackPosition(true).parseInput(file.substring(start), "").body()));
        return body();
    }

    private Body body() {
        List<BodySection> found = order.stream().map(kind -> sections.get(kind).build(file)).flatMap(Optional::stream)
                .toList();
        return new Body(found.isEmpty() ? BodyTemplate.UNKNOWN : template, found, courses,
                HtmlText.fold(stray.toString()));
    }

    /** Reads with the HTML parser, whatever the body is. */
    Body readPage() {
        walk(Parser.htmlParser().setTrackPosition(true).parseInput(file.substring(start), "").body());
        return body();
    }

    private void walk(PlainBody body) {
        int token = 0;
        while (token < body.size()) {
            Optional<String> words = body.words(token);
            words.ifPresent(text -> stray.append(text).append(' '));
            token = words.isPresent() || visit(body.tag(token)) ? token + 1 : body.after(token);
        }
    }

    /** Document order without recursion: a body may be nested as deep as it likes. */
    private void walk(Element root) {
        Node node = root;
        while (node != null) {
            if (node instanceof TextNode words && !words.isBlank()) {
                stray.append(words.getWholeText()).append(' ');
            }
            if (node instanceof Comment) {
                stray.append(node.outerHtml());
            }
            boolean into = !(node instanceof Element element)
                    || visit(new BodyTag.OfPage(element, file, start));
            Node next = into && node.childNodeSize() > 0 ? node.childNode(0) : null;
            while (next == null && node != root && node != null) {
                next = node.nextSibling();
                node = next == null ? node.parent() : node;
            }
            node = next;
        }
    }

    /** Takes note of an element; false if its inside is of no further interest. */
    private boolean visit(BodyTag element) {
        String tag = element.name();
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "b", "strong" -> {
                return !title(element);
            }
            case "dt" -> {
                builder().ifPresentOrElse(section -> heading(section, element), () -> stray(element));
                return false;
            }
            case "dd", "li" -> {
                if (inCourses && tag.equals("li")) {
                    item(element).ifPresent(courses::add);
                } else {
                    builder().ifPresentOrElse(section -> item(element).ifPresent(section::item), () -> stray(element));
                }
                return false;
            }
            case "dl", "ul", "ol" -> builder().ifPresent(section -> section.container(element.inner()));
            case "p" -> {
                return paragraph(element);
            }
            case "div", "hr", "br", "body" -> { }
            default -> stray.append('<').append(tag).append("> ");
        }
        return true;
    }

    private Optional<SectionBuilder> builder() {
        return current.map(sections::get);
    }

    private boolean paragraph(BodyTag element) {
        if (element.firstChild().filter(child -> !child.equals("br")).isPresent()) {
            return true;
        }
        if (title(element)) {
            return false;
        }
        builder().ifPresentOrElse(section -> {
            Span inner = element.inner();
            if (inner.of(file).isBlank()) {
                section.spare(inner);
            } else if (template == BodyTemplate.FLAT) {
                section.flat(inner, file);
            } else {
                item(element).ifPresent(section::item);
            }
        }, () -> stray(element));
        return false;
    }

    /** What stands outside of both sections is nobody's item. */
    private void stray(BodyTag element) {
        stray.append(element.text()).append(' ');
    }

    private boolean title(BodyTag element) {
        String text = element.text().strip().toLowerCase(Locale.ROOT);
        if (text.length() > 40) {
            return false;
        }
        boolean behaviors = text.startsWith(BodyMarks.BEHAVIORS_START) && text.contains(BodyMarks.BEHAVIORS_WORD);
        boolean definitions = text.startsWith(BodyMarks.DEFINITIONS_START);
        if (behaviors || definitions) {
            ItemKind kind = behaviors ? ItemKind.BEHAVIOR : ItemKind.DEFINITION;
            boolean first = !sections.containsKey(kind);
            current = first ? Optional.of(kind) : Optional.empty();
            inCourses = false;
            if (first) {
                sections.put(kind, new SectionBuilder(kind));
                order.add(kind);
            }
            return true;
        }
        if (text.startsWith(BodyMarks.COURSES_START) || text.startsWith(BodyMarks.OTHER_COURSES_START)) {
            current = Optional.empty();
            inCourses = true;
            return true;
        }
        return false;
    }

    private void heading(SectionBuilder section, BodyTag element) {
        Span inner = element.inner();
        String html = inner.of(file);
        section.heading(element.outer(), LevelHeading.of(html).map(heading -> heading.shifted(inner.start())),
                HtmlText.trim(element.text()));
    }

    /** The element as an item, unless it says nothing. */
    private Optional<BodyItem> item(BodyTag element) {
        Span inner = element.inner();
        String html = inner.of(file);
        boolean formatted = html.indexOf('<') >= 0;
        String text = HtmlText.trim(formatted ? element.text() : HtmlText.decode(html));
        return text.isEmpty() ? Optional.empty()
                : Optional.of(new BodyItem(element.outer(), inner, SectionBuilder.core(file, inner), text, formatted));
    }
}
