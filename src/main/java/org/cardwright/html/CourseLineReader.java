package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.cardwright.model.CourseText;
import org.cardwright.site.CourseMarks;
import org.cardwright.text.Span;

/** Reads one course line, deciding its shape by where the link stands (format notes, 4). */
final class CourseLineReader {
    private static final Pattern PLACEHOLDER = Pattern.compile(CourseMarks.PLACEHOLDER_FORM,
            Pattern.CASE_INSENSITIVE);

    /** Looking for a placeholder in every line takes long; with all its dots it is shorter than this. */
    private static final int LONGEST_PLACEHOLDER = 80;

    private final String line;
    private final List<Span> titles = new ArrayList<>(2);
    private final List<Span> providers = new ArrayList<>(1);
    private final List<Span> urls = new ArrayList<>(3);
    private Optional<Span> shortUrl = Optional.empty();
    private OptionalInt number = OptionalInt.empty();
    private String address = "";

    CourseLineReader(String line) {
        this.line = line;
    }

    CourseLine read() {
        if (line.length() < LONGEST_PLACEHOLDER && PLACEHOLDER.matcher(HtmlText.trim(line)).matches()) {
            Span all = trim(0, line.length());
            titles.add(all);
            return result(CourseShape.PLACEHOLDER);
        }
        if (line.indexOf('<') < 0) {
            if (HtmlText.trim(line).isEmpty() || CourseMarks.SEPARATORS.stream().anyMatch(line::contains)) {
                return other();
            }
            titleAndProvider(afterNumber(0), line.length());
            return result(CourseShape.NO_LINK);
        }
        return LinkReader.read(line).filter(link -> !link.href().isEmpty()).map(this::linked).orElseGet(this::other);
    }

    private CourseLine linked(LinkReader.Link link) {
        urls.add(link.href());
        Span head = trim(0, link.start());
        Span tail = trim(link.end(), line.length());
        Span label = trim(link.label().start(), link.label().end());
        if (!head.isEmpty()) {
            return trailing(link, head, tail, label);
        }
        if (tail.isEmpty()) {
            if (decoded(label).equals(href(link))) {
                urls.add(label);
                return result(CourseShape.TRAILING_LINK);
            }
            titleAndProvider(label.start(), label.end());
            boolean noProvider = providers.isEmpty();
            link.ariaLabel().ifPresent(aria -> ariaParts(aria, label, href(link)));
            return result(noProvider ? shapeOf(link) : CourseShape.ALL_IN_LINK);
        }
        if (line.charAt(tail.start()) != ',') {
            return other();
        }
        titles.add(label);
        Span provider = trim(tail.start() + 1, tail.end());
        if (!provider.isEmpty()) {
            providers.add(provider);
        }
        link.ariaLabel().ifPresent(aria -> ariaParts(aria, label, href(link)));
        return label.isEmpty() && provider.isEmpty() ? other() : result(shapeOf(link));
    }

    private static CourseShape shapeOf(LinkReader.Link link) {
        return link.ariaLabel().isPresent() ? CourseShape.LABELED_TITLE : CourseShape.LINKED_TITLE;
    }

    private CourseLine trailing(LinkReader.Link link, Span head, Span tail, Span label) {
        if (!tail.isEmpty()) {
            return other();
        }
        int end = head.end();
        while (end > head.start() && (line.charAt(end - 1) == ',' || HtmlText.isSpace(line.charAt(end - 1)))) {
            end--;
        }
        int start = afterNumber(head.start());
        if (start >= end) {
            return other();
        }
        titleAndProvider(start, end);
        if (decoded(label).equals(href(link))) {
            urls.add(label);
        } else if (ShortAddress.of(href(link)).contains(decoded(label))) {
            shortUrl = Optional.of(label);
        }
        Span whole = new Span(start, end);
        link.ariaLabel().ifPresent(aria -> ariaParts(aria, whole, href(link)));
        return result(CourseShape.TRAILING_LINK);
    }

    private String href(LinkReader.Link link) {
        if (address.isEmpty()) {
            address = HtmlText.decodeAttribute(link.href().of(line));
        }
        return address;
    }

    /**
     * The aria-label repeats the title (or the whole link text), then the address; each part that agrees is noted, to
     * change along.
     */
    private void ariaParts(Span aria, Span label, String href) {
        String text = aria.of(line);
        int dash = text.lastIndexOf(" - ");
        if (dash >= 0 && HtmlText.decodeAttribute(text.substring(dash + 3)).equals(href)) {
            urls.add(new Span(aria.start() + dash + 3, aria.end()));
        }
        String before = dash >= 0 ? text.substring(0, dash) : text;
        String whole = decoded(label);
        String saidFirst = HtmlText.decodeAttribute(before);
        String title = titles.isEmpty() ? "" : decoded(titles.getFirst());
        if (saidFirst.equals(title)) {
            titles.add(new Span(aria.start(), aria.start() + before.length()));
        } else if (saidFirst.equals(whole) && !providers.isEmpty()) {
            int comma = before.lastIndexOf(',');
            titles.add(trim(aria.start(), aria.start() + comma));
            providers.add(trim(aria.start() + comma + 1, aria.start() + before.length()));
        }
    }

    /** Titles hold commas, providers hold none: the provider stands after the last one. */
    private void titleAndProvider(int start, int end) {
        int comma = line.lastIndexOf(',', end - 1);
        if (comma < start || trim(comma + 1, end).isEmpty() || trim(start, comma).isEmpty()) {
            titles.add(trim(start, end));
        } else {
            titles.add(trim(start, comma));
            providers.add(trim(comma + 1, end));
        }
    }

    private int afterNumber(int start) {
        String rest = line.substring(start);
        int digits = numberLength(rest);
        if (digits > 0) {
            number = OptionalInt.of(Integer.parseInt(rest.strip().substring(0, digits)));
            return start + rest.indexOf(rest.strip()) + digits;
        }
        return start;
    }

    /** The length of a number that a blank follows, or 0: the older cards number their courses. */
    private static int numberLength(String line) {
        String text = line.strip();
        int digits = 0;
        while (digits < text.length() && digits < 6 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits < text.length() && text.charAt(digits) == ' ' ? digits : 0;
    }

    private CourseLine other() {
        return new CourseLine(line, CourseShape.OTHER, OptionalInt.empty(), new CourseText("", "", ""), List.of(),
                List.of(), List.of(), Optional.empty());
    }

    private CourseLine result(CourseShape shape) {
        String url = address.isEmpty() && !urls.isEmpty() ? HtmlText.decodeAttribute(urls.getFirst().of(line)).strip()
                : address.strip();
        return new CourseLine(line, shape, number, new CourseText(first(titles), first(providers), url), titles,
                providers, urls, shortUrl);
    }

    private String first(List<Span> spans) {
        return spans.isEmpty() ? "" : HtmlText.trim(decoded(spans.getFirst()));
    }

    private String decoded(Span span) {
        return HtmlText.decode(span.of(line));
    }

    private Span trim(int start, int end) {
        return SectionBuilder.core(line, new Span(start, Math.max(start, end)));
    }
}
