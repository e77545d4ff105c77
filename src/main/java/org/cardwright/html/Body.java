package org.cardwright.html;

import java.util.List;
import java.util.Optional;

import org.cardwright.model.ItemKind;

/**
 * A card's body, located to the character.
 *
 * @param sections the sections that were found, in the body's order, at most one of each kind
 * @param strayText the text that stands outside of titles, headings, items and course lines, folded
 * @param courses the lines of a list of courses, which only old templates have
 */
public record Body(BodyTemplate template, List<BodySection> sections, List<BodyItem> courses, String strayText) {
    public Body {
        sections = List.copyOf(sections);
        courses = List.copyOf(courses);
    }

    /** Reads a body; what is not understood is passed over. {@code start} is the body's offset in the file. */
    public static Body read(String file, int start) {
        return new BodyReader(file, start).read();
    }

    public Optional<BodySection> section(ItemKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }
}
