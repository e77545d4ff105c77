package org.cardwright.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.cardwright.i18n.Strings;
import org.cardwright.text.Span;

/** A search made ready: finds and replaces in one text after another until its time is over; for any thread. */
final class TextSearch {
    /** Far more than sixty thousand lines take with a sensible expression. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    private final Pattern pattern;
    private final ReplacementTemplate template;
    private final long deadline;
    private final BooleanSupplier canceled;

    /** @param marks the matches, in order */
    record Replaced(String text, List<Mark> marks) {}

    private TextSearch(Pattern pattern, ReplacementTemplate template, Duration limit, BooleanSupplier canceled) {
        this.pattern = pattern;
        this.template = template;
        this.deadline = System.nanoTime() + limit.toNanos();
        this.canceled = canceled;
    }

    static TextSearch of(CourseSearch search, Duration limit, BooleanSupplier canceled) throws CourseSearchException {
        if (search.find().isEmpty()) {
            throw new CourseSearchException(Strings.get("course.search.empty"));
        }
        Pattern pattern = pattern(search);
        String with = References.decode(search.with(), search.regex() ? Matcher::quoteReplacement
                : UnaryOperator.identity());
        return new TextSearch(pattern, search.regex() ? ReplacementTemplate.of(with, pattern)
                : ReplacementTemplate.literal(with), limit, canceled);
    }

    private static Pattern pattern(CourseSearch search) throws CourseSearchException {
        String find = search.regex() ? References.decode(search.find(), Pattern::quote)
                : Pattern.quote(References.decode(search.find()));
        int flags = search.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        try {
            Pattern.compile(find, flags);
            return Pattern.compile(search.word() ? "(?<![\\p{L}\\p{N}_])(?:" + find + ")(?![\\p{L}\\p{N}_])" : find,
                    flags);
        } catch (PatternSyntaxException e) {
            int column = Math.clamp(e.getIndex() + 1L, 1, search.find().length() + 1);
            throw new CourseSearchException(Strings.get("course.search.invalid", e.getDescription(), column), e);
        }
    }

    /**
     * Replaces every match; empty if there is none.
     *
     * @param as how the new text is written where it comes to stand
     */
    Optional<Replaced> in(String text, CoursePart part, UnaryOperator<String> as) {
        Matcher matcher = pattern.matcher(new DeadlineText(text, deadline, canceled));
        if (!matcher.find()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        List<Mark> marks = new ArrayList<>(1);
        int at = 0;
        do {
            out.append(text, at, matcher.start());
            int start = out.length();
            out.append(as.apply(template.of(matcher)));
            marks.add(new Mark(part, new Span(matcher.start(), matcher.end()), new Span(start, out.length())));
            at = matcher.end();
        } while (matcher.find());
        return Optional.of(new Replaced(out.append(text, at, text.length()).toString(), marks));
    }
}
