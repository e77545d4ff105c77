package org.cardwright.document;

import java.util.List;
import java.util.Optional;

import org.cardwright.frontmatter.FrontMatterBounds;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Lines;
import org.cardwright.text.Position;

/** Tells where the parts of one card stand in its file. */
public final class CardPlaces {
    private final String text;
    private final Lines lines;
    private final Optional<Anatomy> anatomy;

    CardPlaces(String text, Optional<Anatomy> anatomy) {
        this.text = text;
        this.lines = new Lines(text);
        this.anatomy = anatomy;
    }

    /** Where the front matter stands; empty if the card is not readable. */
    public Optional<FrontMatterBounds> bounds() {
        return anatomy.map(Anatomy::bounds);
    }

    /** The front matter's entries in file order; none if the card is not readable. */
    public List<YamlEntry> entries() {
        return anatomy.map(found -> found.frontMatter().entries()).orElse(List.of());
    }

    /** The key of a field as the card spells it; empty if the card lacks it. */
    public Optional<String> key(CardField field) {
        return anatomy.flatMap(found -> found.entry(field)).map(YamlEntry::key);
    }

    /** Where a field's value begins; the first line if the card has no such field. */
    public Position of(CardField field) {
        return anatomy.flatMap(found -> found.entry(field)).map(entry -> lines.of(entry.value().span()
                .start()))
                .orElse(Position.START);
    }

    /** Where the key stands; the first line if the card has no such key. */
    public Position ofKey(String key) {
        return anatomy.flatMap(found -> found.frontMatter().entry(key))
                .map(entry -> lines.of(entry.keySpan().start()))
                .orElse(Position.START);
    }

    /** Where a course line begins. */
    public Position ofCourse(int index) {
        return anatomy.map(found -> found.courses().slots()).filter(slots -> index < slots.size())
                .map(slots -> lines.of(slots.get(index).lines().start())).orElse(Position.START);
    }

    /** Where an item begins in the front matter, or in the body if it stands only there. */
    public Position ofItem(ItemKind kind, int level, int index) {
        return anatomy.map(found -> found.table(kind).positionOf(text, level, index)).orElse(Position.START);
    }

    /** Where a level's heading stands in the body, or else the list in the front matter. */
    public Position ofLevel(ItemKind kind, int level) {
        return anatomy.flatMap(found -> found.table(kind).headed().stream().filter(group -> group.level() == level)
                .findFirst())
                .flatMap(group -> group.body()).flatMap(body -> body.outer())
                .map(outer -> lines.of(outer.start()))
                .orElseGet(() -> of(kind.field()));
    }
}
