package org.cardwright.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.Span;

/** A located front matter in words, one line for each key and item, each with its text and where that begins. */
record LocatedText(String file, FrontMatter located) {
    /** The lines; places count from the first character between the fences. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (YamlEntry entry : located.entries()) {
            lines.add(place(entry.keySpan()) + " " + entry.key() + " = " + value(entry.value()) + " in " + place(entry.lines()));
            if (entry.value() instanceof YamlValue.Sequence(Span _, boolean _, List<YamlValue.Item> items)) {
                items.forEach(item -> lines.add("- " + value(item.value()) + " in " + place(item.lines())));
            }
        }
        return lines;
    }

    private String value(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar(Span span, Span content, String text, YamlValue.Style style, boolean decorated,
                    String _) ->
                (decorated ? "decorated " : "") + style.name().toLowerCase(Locale.ROOT) + " " + place(span)
                        + (content.equals(span) ? "" : " with " + place(content))
                        + (text.equals(content.of(file)) ? "" : " as " + VisibleText.of(text));
            case YamlValue.Sequence(Span span, boolean flow, List<YamlValue.Item> items) ->
                (flow ? "flow" : "") + "list of " + items.size() + " " + place(span);
            case YamlValue.Nested(Span span, boolean mapping) -> "nested " + (mapping ? "mapping " : "list ") + place(span);
            case YamlValue.Alias(Span span, String name, var target) -> "alias " + name + " " + place(span)
                    + target.map(scalar -> " for " + VisibleText.of(scalar.text())).orElse("");
        };
    }

    private String place(Span span) {
        return span.start() - located.yaml().start() + "[" + VisibleText.of(span.of(file)) + "]";
    }
}
