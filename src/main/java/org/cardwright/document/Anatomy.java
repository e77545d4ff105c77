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
        String text, FrontMatterBounds bounds, FrontMatter frontMatter, Body body,
        Map<ItemKind, ItemTable> tables, CourseTable courses) {

    static Anatomy of(String text, FrontMatterBounds bounds) throws FrontMatterException {
        FrontMatter frontMatter = FrontMatter.read(text, bounds);
        Body body = Body.read(text, bounds.bodyStart());
        Map<ItemKind, ItemTable> tables = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            Optional<YamlValue.Scalar> scalar = entry(frontMatter, kind.field()).map(YamlEntry::value)
                    .filter(YamlValue.Scalar.class::isInstance).map(YamlValue.Scalar.class::cast);
            tables.put(kind, ItemTableReader.read(text, kind, scalar, body.section(kind)));
        }
        return new Anatomy(text, bounds, frontMatter, body, tables,
                CourseTable.read(text, entry(frontMatter, CardField.COURSES)));
    }

    /** The entry of a field in whichever of its spellings the card uses. */
    Optional<YamlEntry> entry(CardField field) {
        return entry(frontMatter, field);
    }

    private static Optional<YamlEntry> entry(FrontMatter frontMatter, CardField field) {
        Optional<YamlEntry> found = frontMatter.entry(field.key());
        if (found.isPresent()) {
            return found;
        }
        return frontMatter.entries().stream().filter(entry -> CardField.ofKey(entry.key()).equals(Optional.of(field)))
                .reduce((first, second) -> second);
    }

    ItemTable table(ItemKind kind) {
        return tables.get(kind);
    }
}
