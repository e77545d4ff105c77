package org.cardwright.course;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.i18n.Strings;

/**
 * Parts of a line that stay as they are although a search found something there, while others change.
 *
 * @param reason why they cannot say what was wanted; for the user
 */
public record Stays(Set<CoursePart> parts, String reason) {
    public Stays {
        parts = Set.copyOf(parts);
    }

    /** The parts by name: "title, link". */
    public String words() {
        return parts.stream().sorted().map(part -> Strings.get("course.part." + part.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
