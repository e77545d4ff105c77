package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.model.ItemKind;
import org.cardwright.text.Span;

/** Collects one section of a body while it is walked. */
final class SectionBuilder {
    private final ItemKind kind;
    private final List<BodyLevel> levels = new ArrayList<>();
    private final List<BodyItem> items = new ArrayList<>();
    private Optional<Span> headingOuter = Optional.empty();
    private Optional<LevelHeading> heading = Optional.empty();
    private String label = "";
    private Optional<Span> container = Optional.empty();
    private Optional<Span> spare = Optional.empty();
    private boolean flat;

    SectionBuilder(ItemKind kind) {
        this.kind = kind;
    }

    void container(Span inner) {
        if (container.isEmpty()) {
            container = Optional.of(inner);
        }
    }

    /** An empty paragraph: where items would stand if the section has no list. */
    void spare(Span inner) {
        spare = Optional.of(inner);
    }

    void heading(Span outer, Optional<LevelHeading> said, String text) {
        close();
        headingOuter = Optional.of(outer);
        heading = said;
        label = text;
    }

    void item(BodyItem item) {
        items.add(item);
    }

    /**
     * A paragraph that holds the whole list as one text, mostly in literal quotes; its items are split by the reader of
     * lists.
     */
    void flat(Span inner, String file) {
        if (!flat) {
            Span core = core(file, inner);
            boolean quoted = core.length() >= 2 && file.charAt(core.start()) == '"'
                    && file.charAt(core.end() - 1) == '"';
            container = Optional.of(quoted ? new Span(core.start() + 1, core.end() - 1) : core);
            flat = true;
        }
    }

    private void close() {
        if (headingOuter.isPresent() || !items.isEmpty()) {
            levels.add(new BodyLevel(headingOuter, heading, label, items));
            items.clear();
        }
    }

    Optional<BodySection> build(String file) {
        close();
        Optional<Span> place = container.or(this::extent).or(() -> spare);
        return place.map(span -> new BodySection(kind, span, flat, levels));
    }

    private Optional<Span> extent() {
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        BodyLevel first = levels.getFirst();
        BodyLevel last = levels.getLast();
        int from = first.outer().orElseGet(() -> first.items().getFirst().outer()).start();
        int to = last.items().isEmpty() ? last.outer().orElseThrow().end() : last.items().getLast().outer().end();
        return Optional.of(new Span(from, Math.max(from, to)));
    }

    /** The range without the white space at its ends. */
    static Span core(String file, Span span) {
        int from = span.start();
        int to = span.end();
        while (from < to && HtmlText.isSpace(file.charAt(from))) {
            from++;
        }
        while (to > from && HtmlText.isSpace(file.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
