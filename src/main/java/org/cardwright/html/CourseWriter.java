package org.cardwright.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.model.CourseText;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * Writes course lines: an existing one in its own shape with only the changed parts replaced, or a new one in a given
 * shape.
 */
public final class CourseWriter {
    private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d{1,6}) ");

    private CourseWriter() {}

    /**
     * The ways to write the course in place of a line, the gentlest first; to be proven by reading again.
     *
     * @param usual the shape of the card's other lines with links, for a line that gets a link
     */
    public static List<String> rewrite(CourseLine old, CourseText course, CourseShape usual) {
        Set<String> ways = new LinkedHashSet<>();
        inPlace(old, course).ifPresent(ways::add);
        boolean understood = understood(old);
        boolean linked = understood && old.shape() != CourseShape.NO_LINK;
        ways.add(write(linked ? old.shape() : usual, old.number(), course));
        if (!linked) {
            ways.add(write(old.number().isPresent() ? CourseShape.TRAILING_LINK : CourseShape.LABELED_TITLE,
                    old.number(), course));
        }
        return List.copyOf(ways);
    }

    /** The gentlest way alone: only the parts that change are replaced; empty where the line has no place for them. */
    public static Optional<String> inPlace(CourseLine old, CourseText course) {
        boolean sameParts = old.parts().provider().isEmpty() == course.provider().isEmpty()
                && old.parts().url().isEmpty() == course.url().isEmpty()
                && (!old.titles().isEmpty() || course.title().isEmpty());
        return understood(old) && sameParts ? Optional.of(replaceParts(old, course)) : Optional.empty();
    }

    private static boolean understood(CourseLine line) {
        return line.shape() != CourseShape.OTHER && line.shape() != CourseShape.PLACEHOLDER;
    }

    /** A course as a line of the given shape; without an address it has no link whatever the shape. */
    public static String write(CourseShape shape, OptionalInt number, CourseText course) {
        String title = content(course.title(), "");
        String provider = content(course.provider(), "");
        String plain = provider.isEmpty() ? withoutCommas(title) : title + ", " + provider;
        if (course.url().isEmpty()) {
            return numbered(number, plain);
        }
        String href = address(course.url(), "", true);
        // Without the comma behind it a title that has one would be read as title and provider.
        String behind = !provider.isEmpty() ? ", " + provider : title.indexOf(',') >= 0 ? "," : "";
        return switch (shape) {
            case LINKED_TITLE -> "<a href=\"" + href + "\">" + title + "</a>" + behind;
            case ALL_IN_LINK -> "<a href=\"" + href + "\">" + plain + "</a>";
            case TRAILING_LINK -> numbered(number, plain + ", <a href=\"" + href + "\">"
                    + address(course.url(), "", false) + "</a>");
            default -> "<a href=\"" + href + "\" aria-label=\"" + attribute(course.title(), "") + " - " + href + "\">"
                    + title + "</a>" + behind;
        };
    }

    private static String numbered(OptionalInt number, String rest) {
        return number.isPresent() ? number.getAsInt() + " " + rest : withoutNumber(rest);
    }

    /** Where the provider stands behind the last comma, a title without provider spells its commas as references. */
    private static String withoutCommas(String title) {
        return title.replace(",", "&#44;");
    }

    /** A title that begins with digits and a space would be read as one with a number of the list before it. */
    private static String withoutNumber(String line) {
        return LEADING_NUMBER.matcher(line).replaceFirst("$1&#32;");
    }

    private static String replaceParts(CourseLine old, CourseText course) {
        List<Splice> splices = new ArrayList<>();
        if (!course.title().equals(old.parts().title())) {
            splices.addAll(at(old, old.titles(), course.title()));
        }
        if (!course.provider().equals(old.parts().provider())) {
            splices.addAll(at(old, old.providers(), course.provider()));
        }
        if (!course.url().equals(old.parts().url())) {
            old.urls().forEach(place -> splices.add(new Splice(place,
                    address(course.url(), place.of(old.line()), inTag(old, place)))));
            old.shortUrl().ifPresent(place -> splices.add(new Splice(place, shortUrl(old, place, course.url()))));
        }
        return new SplicePlan().addAll(splices).applyTo(old.line());
    }

    /** The address in the short form in which the link's text shows it until now. */
    private static String shortUrl(CourseLine old, Span place, String url) {
        String shown = place.of(old.line());
        int form = ShortAddress.of(old.parts().url()).indexOf(HtmlText.decode(shown));
        return address(form < 0 ? url : ShortAddress.of(url).get(form), shown, false);
    }

    private static List<Splice> at(CourseLine old, List<Span> places, String text) {
        return places.stream().map(place -> {
            String before = place.of(old.line());
            return new Splice(place, inTag(old, place) ? attribute(text, before) : content(text, before));
        }).toList();
    }

    private static boolean inTag(CourseLine old, Span place) {
        return old.line().lastIndexOf('<', place.start()) > old.line()
                .lastIndexOf('>', Math.max(0, place.start() - 1));
    }

    /** An address holds no blank, and what stands behind it is none: no colon in it needs to be a reference. */
    private static String address(String text, String before, boolean inTag) {
        String html = inTag ? KeptSpelling.of(before, text, HtmlText::encodeAttribute, HtmlText::decodeAttribute)
                : KeptSpelling.of(before, text, HtmlText::encode, HtmlText::decode);
        return allReferences(before) ? html.replace(":", "&#58;") : html;
    }

    private static String content(String text, String before) {
        return colons(KeptSpelling.of(before, text, HtmlText::encode, HtmlText::decode), before);
    }

    private static String attribute(String text, String before) {
        return colons(KeptSpelling.of(before, text, HtmlText::encodeAttribute, HtmlText::decodeAttribute), before);
    }

    /**
     * A colon before a blank would make YAML read a mapping; the site writes it as a reference, and so does a line that
     * always did.
     */
    private static String colons(String html, String before) {
        String out = html.replace(": ", "&#58; ");
        if (allReferences(before)) {
            return out.replace(":", "&#58;");
        }
        return out.endsWith(":") ? out.substring(0, out.length() - 1) + "&#58;" : out;
    }

    private static boolean allReferences(String before) {
        return before.contains("&#58;") && before.indexOf(':') < 0;
    }
}
