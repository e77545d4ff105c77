package org.cardwright.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.cardwright.frontmatter.FrontMatter;
import org.cardwright.frontmatter.FrontMatterBounds;
import org.cardwright.frontmatter.FrontMatterException;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;

/** Where everything in the front matter of a readable card stands; the body is not looked at. */
record Front(
        String text, FrontMatterBounds bounds, FrontMatter frontMatter, Map<CardField, YamlEntry> fields,
        CourseTable courses) {

    /** Reads the front matter of a file that can be a card. */
    static Front of(SourceText source) throws UnreadableCardException {
        String text = source.text();
        int malformed = source.firstMalformed();
        if (malformed >= 0) {
            throw UnreadableCardException.at(text, malformed, "utf8-malformed");
        }
        if (text.isEmpty()) {
            throw UnreadableCardException.at(text, 0, "file-empty");
        }
        if (CardSize.tooLarge(text)) {
            throw UnreadableCardException.at(text, 0, "card-too-large");
        }
        FrontMatterBounds bounds = FrontMatterBounds.of(text).orElseThrow(() -> UnreadableCardException.at(text, 0,
                FrontMatterBounds.opens(text) ? "front-matter-open" : "front-matter-missing"));
        try {
            return of(text, bounds);
        } catch (FrontMatterException e) {
            throw UnreadableCardException.at(text, e.offset(), "yaml-invalid");
        }
    }

    private static Front of(String text, FrontMatterBounds bounds) throws FrontMatterException {
        FrontMatter frontMatter = FrontMatter.read(text, bounds);
        Map<CardField, YamlEntry> fields = fields(frontMatter);
        return new Front(text, bounds, frontMatter, fields,
                CourseTable.read(text, Optional.ofNullable(fields.get(CardField.COURSES))));
    }

    /** The last entry of each field in its newest spelling, or else in any. */
    private static Map<CardField, YamlEntry> fields(FrontMatter frontMatter) {
        Map<CardField, YamlEntry> fields = new EnumMap<>(CardField.class);
        for (YamlEntry entry : frontMatter.entries()) {
            CardField.ofKey(entry.key()).ifPresent(field -> {
                YamlEntry before = fields.get(field);
                if (before == null || entry.key().equals(field.key()) || !before.key().equals(field.key())) {
                    fields.put(field, entry);
                }
            });
        }
        return fields;
    }

    /** The entry of a field in whichever of its spellings the card uses. */
    Optional<YamlEntry> entry(CardField field) {
        return Optional.ofNullable(fields.get(field));
    }
}
