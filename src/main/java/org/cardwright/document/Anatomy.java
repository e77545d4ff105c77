package org.cardwright.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.cardwright.frontmatter.FrontMatter;
import org.cardwright.frontmatter.FrontMatterBounds;
import org.cardwright.frontmatter.FrontMatterException;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.Body;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/**
 * Where everything of a readable card stands in its text. Made for reading and for each edit, never kept: a card is
 * a few kilobytes, and ten thousand of them are open.
 */
record Anatomy(
        String text, FrontMatterBounds bounds, FrontMatter frontMatter, Map<CardField, YamlEntry> fields, Body body,
        Map<ItemKind, ItemTable> tables, CourseTable courses) {

    static Anatomy of(String text, FrontMatterBounds bounds) throws FrontMatterException {
        FrontMatter frontMatter = FrontMatter.read(text, bounds);
        Map<CardField, YamlEntry> fields = fields(frontMatter);
        Body body = Body.read(text, bounds.bodyStart());
        Map<ItemKind, ItemTable> tables = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            Optional<YamlValue.Scalar> scalar = Optional.ofNullable(fields.get(kind.field())).map(YamlEntry::value)
                    .filter(YamlValue.Scalar.class::isInstance).map(YamlValue.Scalar.class::cast);
            tables.put(kind, ItemTableReader.read(text, kind, scalar, body.section(kind)));
        }
        return new Anatomy(text, bounds, frontMatter, fields, body, tables,
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

    ItemTable table(ItemKind kind) {
        return tables.get(kind);
    }
}
