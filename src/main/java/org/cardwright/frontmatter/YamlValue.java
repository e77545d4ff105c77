package org.cardwright.frontmatter;

import java.util.List;
import java.util.Optional;

import org.cardwright.text.Span;

/** A value of the front matter as it stands in the file; spans count in the whole file's text. */
public sealed interface YamlValue {
    /** The value's exact range; zero-width for an empty value; without trailing blanks, comments and line ends. */
    Span span();

    /** The scalar that this value is or stands for; empty for collections. */
    default Optional<Scalar> scalar() {
        return Optional.empty();
    }

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }

    /**
     * A scalar; its text is what YAML reads, never a constructed object.
     *
     * @param content the range between the quotes, or the whole text of a plain scalar
     * @param decorated whether an anchor or tag stands before it
     * @param tag the tag in its long form, or empty
     */
    record Scalar(Span span, Span content, String text, Style style, boolean decorated, String tag)
            implements YamlValue {
        /** A value without anchor and tag. */
        Scalar(Span span, Span content, String text, Style style) {
            this(span, content, text, style, false, "");
        }

        /** A missing value: {@code key:} alone. */
        public boolean isEmpty() {
            return span.isEmpty();
        }

        @Override
        public Optional<Scalar> scalar() {
            return Optional.of(this);
        }
    }

    /** A list with its items in order. */
    record Sequence(Span span, boolean flow, List<Item> items) implements YamlValue {}

    /**
     * One item of a list.
     *
     * @param lines the item's whole lines, from its dash's line to the line end of its last line; for a flow list just
     * the value
     */
    record Item(Span lines, YamlValue value) {}

    /** A mapping as a value, or anything nested inside a list; its parts are not looked at. */
    record Nested(Span span, boolean mapping) implements YamlValue {}

    /**
     * A reference to an anchor.
     *
     * @param target the scalar that it stands for, if it is one
     */
    record Alias(Span span, String name, Optional<Scalar> target) implements YamlValue {
        @Override
        public Optional<Scalar> scalar() {
            return target;
        }
    }
}
