package org.cardwright.html;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.text.Span;

/**
 * One course line with the places of its parts in the line's text (the YAML scalar, its character references
 * undecoded).
 *
 * @param titles every place where the title stands: the link text or the plain text, and the start of the aria-label
 * @param providers every place of the provider
 * @param urls every place of the address: the href, and the link text and aria-label where they repeat it
 * @param shortUrl the link text where it shows the address without scheme, {@code www.} or last slash
 */
public record CourseLine(
        String line, CourseShape shape, OptionalInt number, CourseText parts,
        List<Span> titles, List<Span> providers, List<Span> urls, Optional<Span> shortUrl) {
    public CourseLine {
        titles = List.copyOf(titles);
        providers = List.copyOf(providers);
        urls = List.copyOf(urls);
    }

    /** Reads one line; never fails. */
    public static CourseLine read(String line) {
        return new CourseLineReader(line).read();
    }

    public CourseKind kind() {
        return switch (shape) {
            case LABELED_TITLE, LINKED_TITLE, ALL_IN_LINK, TRAILING_LINK -> CourseKind.LINKED;
            case NO_LINK -> CourseKind.UNLINKED;
            case PLACEHOLDER -> CourseKind.PLACEHOLDER;
            case OTHER -> CourseKind.UNREADABLE;
        };
    }

    /** Whether the line ends in the comma after which the generator writes a provider, and has none. */
    public boolean lacksProvider() {
        return kind() == CourseKind.LINKED && parts.provider().isEmpty() && HtmlText.trim(line).endsWith("</a>,");
    }

    /** The course as a person reads it; {@code raw} is the line as it stands in the file. */
    public Course course(String raw) {
        return new Course(kind(), number, parts.title(), parts.provider(), parts.url(), raw);
    }
}
