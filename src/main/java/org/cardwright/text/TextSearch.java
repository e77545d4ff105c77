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

    /** Finds nothing in any text. */
    public static final TextSearch NOTHING = new TextSearch(_ -> new Matches() {
        @Override
        public Span next() {
            return null;
        }

        @Override
        public String replacement() {
            return "";
        }
    }, "");

    private final Finder finder;
    private final String needs;

    /** Finds in one text after another. */
    interface Finder {
        /** The matches of a text one by one. */
        Matches in(String text);
    }

    /** The matches of one text, asked for one by one. */
    interface Matches {
        /** The next match; null if there is none left. */
        Span next();

        /** What takes the place of the last match. */
        String replacement();

        /** Which search of several found the last match. */
        default int row() {
            return 0;
        }
    }

    /**
     * Where something was found, and what took its place.
     *
     * @param before in the text that was searched
     * @param after in the text that results
     * @param row which search of a {@link SearchList} found it, from 0
     */
    public record Match(Span before, Span after, int row) {
        public Match(Span before, Span after) {
            this(before, after, 0);
        }
    }

    /** @param matches in order, at least one */
    public record Replaced(String text, List<Match> matches) {}

    /** @param needs letters and digits, in lower case, that stand in every text that has a match, in any case */
    TextSearch(Finder finder, String needs) {
        this.finder = finder;
        this.needs = needs;
    }

    Matches matches(String text) {
        return finder.in(text);
    }

    String needs() {
        return needs;
    }

    /** Makes a search ready that takes at most this long from now. */
    public static TextSearch of(SearchTerms terms, Duration limit) throws SearchException {
        return of(terms, limit, () -> false);
    }

    /** @param canceled whether nobody waits for the result any more; asked on any thread */
    public static TextSearch of(SearchTerms typed, Duration limit, BooleanSupplier canceled) throws SearchException {
        SearchTerms terms = typed.read();
        if (terms.find().isEmpty()) {
            throw new SearchException(SearchException.Part.FIND, Strings.get("search.empty"));
        }
        if (!terms.regex()) {
            PlainText plain = new PlainText(terms);
            return new TextSearch(text -> new PlainMatches(plain, text, terms.with()), plain.letters());
        }
        Pattern pattern = pattern(terms);
        ReplacementTemplate template = ReplacementTemplate.of(terms.with(), pattern);
        long deadline = System.nanoTime() + limit.toNanos();
        return new TextSearch(text -> new RegexMatches(pattern.matcher(new DeadlineText(text, deadline, canceled)),
                template), PatternLetters.of(terms.find()));
    }

    private static final class PlainMatches implements Matches {
        private final PlainText find;
        private final String text;
        private final String with;
        private int at;

        PlainMatches(PlainText find, String text, String with) {
            this.find = find;
            this.text = text;
            this.with = with;
        }

        @Override
        public Span next() {
            Span found = find.next(text, at);
            at = found == null ? text.length() : found.end();
            return found;
        }

        @Override
        public String replacement() {
            return with;
        }
    }

    private record RegexMatches(Matcher matcher, ReplacementTemplate template) implements Matches {
        @Override
        public Span next() {
            return matcher.find() ? new Span(matcher.start(), matcher.end()) : null;
        }

        @Override
        public String replacement() {
            return template.of(matcher);
        }
    }

    private static Pattern pattern(SearchTerms terms) throws SearchException {
        String find = terms.find();
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
        Matches found = finder.in(text);
        Span match = found.next();
        if (match == null) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        List<Match> matches = new ArrayList<>(1);
        int at = 0;
        for (; match != null; match = found.next()) {
            out.append(text, at, match.start());
            int start = out.length();
            out.append(as.apply(found.replacement()));
            matches.add(new Match(match, new Span(start, out.length()), found.row()));
            at = match.end();
        }
        return Optional.of(new Replaced(out.append(text, at, text.length()).toString(), matches));
    }

    /** Whether the text holds a match of at least one character. */
    public boolean finds(String text) {
        Matches found = finder.in(text);
        Span match = found.next();
        while (match != null && match.isEmpty()) {
            match = found.next();
        }
        return match != null;
    }

    /** The matches in order, without those that match no character. */
    public List<Span> find(String text) {
        List<Span> spans = new ArrayList<>(1);
        Matches found = finder.in(text);
        for (Span match = found.next(); match != null; match = found.next()) {
            if (!match.isEmpty()) {
                spans.add(match);
            }
        }
        return spans;
    }
}
