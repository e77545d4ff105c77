package org.cardwright.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.cardwright.i18n.Strings;

/**
 * A search made ready: finds and replaces in one text after another until its time is over; for any thread. What takes
 * its time is to be done {@link #within} it.
 */
public final class TextSearch {
    /** Far more than sixty thousand lines take with a sensible expression. */
    public static final Duration LIMIT = Duration.ofSeconds(5);

    private final Pattern pattern;
    private final String anchor;
    private final ReplacementTemplate template;
    private final long deadline;
    private final BooleanSupplier canceled;

    /**
     * Where something was found, and what took its place.
     *
     * @param before in the text that was searched
     * @param after in the text that results
     */
    public record Match(Span before, Span after) {}

    /** @param matches in order, at least one */
    public record Replaced(String text, List<Match> matches) {}

    private TextSearch(Pattern pattern, String anchor, ReplacementTemplate template, Duration limit,
            BooleanSupplier canceled) {
        this.pattern = pattern;
        this.anchor = anchor;
        this.template = template;
        this.deadline = System.nanoTime() + limit.toNanos();
        this.canceled = canceled;
    }

    /** Makes a search ready that takes at most this long from now. */
    public static TextSearch of(SearchTerms terms, Duration limit) throws SearchException {
        return of(terms, limit, () -> false);
    }

    /** @param canceled whether nobody waits for the result any more; asked on any thread */
    public static TextSearch of(SearchTerms terms, Duration limit, BooleanSupplier canceled) throws SearchException {
        if (terms.find().isEmpty()) {
            throw new SearchException(SearchException.Part.FIND, Strings.get("search.empty"));
        }
        Pattern pattern = pattern(terms);
        String anchor = terms.regex() ? "" : PlainPattern.anchor(terms.find());
        return new TextSearch(pattern, anchor, terms.regex() ? ReplacementTemplate.of(terms.with(), pattern)
                : ReplacementTemplate.literal(terms.with()), limit, canceled);
    }

    private static Pattern pattern(SearchTerms terms) throws SearchException {
        String find = terms.regex() ? terms.find() : terms.exact() ? Pattern.quote(terms.find())
                : PlainPattern.of(terms.find());
        int flags = terms.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        try {
            Pattern.compile(find, flags);
            return Pattern.compile(terms.word() ? "(?<![\\p{L}\\p{N}_])(?:" + find + ")(?![\\p{L}\\p{N}_])" : find,
                    flags);
        } catch (PatternSyntaxException e) {
            int column = Math.clamp(e.getIndex() + 1L, 1, terms.find().length() + 1);
            throw new SearchException(SearchException.Part.FIND, Strings.get("search.invalid", e.getDescription(),
                    column), e);
        }
    }

    /**
     * Does work that uses searches.
     *
     * @throws SearchException if the time of a search was over, or an expression went too deep
     * @throws CancellationException if nobody waits for the result any more
     */
    public static <T> T within(Supplier<T> work) throws SearchException {
        try {
            return work.get();
        } catch (DeadlineText.TimeOverException e) {
            throw new SearchException(SearchException.Part.FIND, Strings.get("search.slow"), e);
        } catch (StackOverflowError e) {
            // What a regular expression with deep alternatives does on a long text.
            throw new SearchException(SearchException.Part.FIND, Strings.get("search.slow"), e);
        }
    }

    /** Replaces every match; empty if there is none. */
    public Optional<Replaced> replace(String text) {
        return replace(text, UnaryOperator.identity());
    }

    /**
     * Replaces every match; empty if there is none.
     *
     * @param as how the new text is written where it comes to stand
     */
    public Optional<Replaced> replace(String text, UnaryOperator<String> as) {
        Matcher matcher = matcher(text);
        if (!holdsAnchor(text) || !matcher.find()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        List<Match> matches = new ArrayList<>(1);
        int at = 0;
        do {
            out.append(text, at, matcher.start());
            int start = out.length();
            out.append(as.apply(template.of(matcher)));
            matches.add(new Match(new Span(matcher.start(), matcher.end()), new Span(start, out.length())));
            at = matcher.end();
        } while (matcher.find());
        return Optional.of(new Replaced(out.append(text, at, text.length()).toString(), matches));
    }

    /** Whether the text holds a match of at least one character. */
    public boolean finds(String text) {
        if (!holdsAnchor(text)) {
            return false;
        }
        Matcher matcher = matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                return true;
            }
        }
        return false;
    }

    /** The matches in order, without those that match no character. */
    public List<Span> find(String text) {
        if (!holdsAnchor(text)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>(1);
        Matcher matcher = matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** Most texts hold no match; this tells many times faster than the expression. */
    private boolean holdsAnchor(String text) {
        if (anchor.isEmpty()) {
            return true;
        }
        char lower = Character.toLowerCase(anchor.charAt(0));
        char upper = Character.toUpperCase(anchor.charAt(0));
        int last = text.length() - anchor.length();
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if ((c == lower || c == upper) && text.regionMatches(true, i, anchor, 0, anchor.length())) {
                return true;
            }
        }
        return false;
    }

    private Matcher matcher(String text) {
        return pattern.matcher(new DeadlineText(text, deadline, canceled));
    }
}
