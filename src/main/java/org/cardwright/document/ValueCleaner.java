package org.cardwright.document;

import java.util.Optional;

import org.cardwright.frontmatter.PlainScalars;
import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.HtmlText;
import org.cardwright.model.CardField;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * Writes the card's single values as the newest cards do: plain without trailing blanks, the level in double quotes.
 */
final class ValueCleaner {
    private ValueCleaner() {}

    static CardDocument clean(CardDocument document, CleanForm form) {
        Anatomy anatomy = document.anatomy();
        SplicePlan plan = new SplicePlan();
        for (YamlEntry entry : anatomy.frontMatter().entries()) {
            Optional<CardField> field = CardField.ofKey(entry.key());
            if (field.isPresent() && entry.value() instanceof YamlValue.Scalar scalar && isSingle(field.get())
                    && isPlainText(scalar)) {
                // The generator writes a description with the spaces that its table has at the end.
                boolean asItEnds = form == CleanForm.GENERATED && field.get() == CardField.DESCRIPTION
                        && scalar.style() == YamlValue.Style.PLAIN;
                plan.add(new Splice(asItEnds ? scalar.span() : withTrailingBlanks(anatomy.text(), scalar.span()),
                        written(field.get(), scalar)));
            }
        }
        return CardDocument.read(document.source().with(plan.applyTo(anatomy.text())));
    }

    private static boolean isSingle(CardField field) {
        return field != CardField.BEHAVIORS && field != CardField.DEFINITIONS && field != CardField.COURSES;
    }

    /** Several lines of text, anchors and tags were put there on purpose. */
    private static boolean isPlainText(YamlValue.Scalar scalar) {
        return !scalar.decorated() && scalar.style() != YamlValue.Style.BLOCK && !HtmlText.trim(scalar.text()).isEmpty()
                && HtmlText.trim(scalar.text()).indexOf('\n') < 0;
    }

    private static String written(CardField field, YamlValue.Scalar scalar) {
        String text = HtmlText.trim(scalar.text());
        if (field == CardField.LEVEL) {
            return ScalarWriter.doubleQuoted(text);
        }
        boolean quoted = scalar.style() != YamlValue.Style.PLAIN;
        if (field == CardField.SERIES) {
            String number = text.replaceFirst("^0+(?=.)", "");
            // Any other text that YAML takes for a number would be none any more in quotes.
            return Plausible.usable(field, text) ? number : quoted ? ScalarWriter.least(text) : text;
        }
        return quoted || PlainScalars.isText(text) ? ScalarWriter.least(text) : text;
    }

    /** The value with the blanks behind it, unless a comment follows them. */
    static Span withTrailingBlanks(String text, Span value) {
        int end = value.end();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        boolean lineEnds = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
        return lineEnds ? new Span(value.start(), end) : value;
    }
}
