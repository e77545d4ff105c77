package org.cardwright.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.cardwright.frontmatter.FrontMatter;
import org.cardwright.frontmatter.FrontMatterBounds;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.Body;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/**
 * Where everything of a readable card stands in its text. Made for reading and for each edit, never kept: a card is
 * a few kilobytes, and ten thousand of them are open.
 */
record Anatomy(Front front, Body body, Map<ItemKind, ItemTable> tables) {
    static Anatomy of(Front front) {
        Body body = Body.read(front.text(), front.bounds().bodyStart());
        Map<ItemKind, ItemTable> tables = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            Optional<YamlValue.Scalar> scalar = front.entry(kind.field()).map(YamlEntry::value)
                    .filter(YamlValue.Scalar.class::isInstance).map(YamlValue.Scalar.class::cast);
            tables.put(kind, ItemTableReader.read(front.text(), kind, scalar, body.section(kind)));
        }
        return new Anatomy(front, body, tables);
    }

    String text() {
        return front.text();
    }

    FrontMatterBounds bounds() {
        return front.bounds();
    }

    FrontMatter frontMatter() {
        return front.frontMatter();
    }

    CourseTable courses() {
        return front.courses();
    }

    /** The entry of a field in whichever of its spellings the card uses. */
    Optional<YamlEntry> entry(CardField field) {
        return front.entry(field);
    }

    ItemTable table(ItemKind kind) {
        return tables.get(kind);
    }
}
