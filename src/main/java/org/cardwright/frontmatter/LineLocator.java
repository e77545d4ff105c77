package org.cardwright.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.text.Span;

/**
 * Locates front matter whose every value stands plain on one line or in quotes, as on nearly all cards, exactly as the
 * YAML parser does in a small part of its time. Whatever could mean something else to YAML is left to the parser: a
 * wrong "not for me" costs time, a wrong entry would cost a card.
 */
final class LineLocator {
    /** What gives a plain value another meaning when it comes first. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    /** Longer keys are no keys to YAML; none of ours comes near. */
    private static final int LONGEST_KEY = 100;

    private final String text;
    private final int end;
    private final List<YamlEntry> entries = new ArrayList<>(20);
    private List<YamlValue.Item> items = new ArrayList<>();
    private Span openKey = new Span(0, 0);
    private boolean open;
    private int indent;
    private int at;
    /** Where the next line begins that is not looked at yet. */
    private int next;

    private LineLocator(String text, Span yaml) {
        this.text = text;
        this.at = yaml.start();
        this.end = yaml.end();
    }

    /** The front matter; empty where only the parser can tell. */
    static Optional<FrontMatter> locate(String text, Span yaml) {
        LineLocator locator = new LineLocator(text, yaml);
        return plain(text, yaml) && locator.lines()
                ? Optional.of(new FrontMatter(yaml, locator.entries, refused(locator.entries))) : Optional.empty();
    }

    private static Optional<Span> refused(List<YamlEntry> entries) {
        for (YamlEntry entry : entries) {
            if (entry.value() instanceof YamlValue.Scalar scalar && isRefused(scalar)) {
                return Optional.of(scalar.span());
            }
            if (entry.value() instanceof YamlValue.Sequence sequence) {
                for (YamlValue.Item item : sequence.items()) {
                    if (item.value() instanceof YamlValue.Scalar scalar && isRefused(scalar)) {
                        return Optional.of(scalar.span());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRefused(YamlValue.Scalar scalar) {
        return scalar.style() == YamlValue.Style.PLAIN && RubyScalar.isRefusedNumber(scalar.text());
    }

    /** Only letters that mean themselves to every YAML reader, blanks and line feeds. */
    private static boolean plain(String text, Span yaml) {
        int stop = yaml.end();
        for (int i = yaml.start(); i < stop; i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && c != '\n' && !isPlainBeyondAscii(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainBeyondAscii(char c) {
        return c >= '\u00A0' && c < '\uD800' && c != '\u2028' && c != '\u2029';
    }

    private boolean lines() {
        while (at < end) {
            int stop = lineEnd(at);
            next = Math.min(end, stop + 1);
            int tight = stop;
            while (tight > at && text.charAt(tight - 1) == ' ') {
                tight--;
            }
            if (tight > at && !line(tight)) {
                return false;
            }
            at = next;
        }
        closeList();
        return true;
    }

    private int lineEnd(int from) {
        int feed = text.indexOf('\n', from, end);
        return feed < 0 ? end : feed;
    }

    /** One line from {@link #at}; {@code tight} is behind its last letter. */
    private boolean line(int tight) {
        int first = at;
        while (text.charAt(first) == ' ') {
            first++;
        }
        if (text.charAt(first) == '-') {
            return open && item(first, tight);
        }
        return first == at && key(tight);
    }

    private boolean key(int tight) {
        int colon = at;
        while (colon < tight && isKeyLetter(text.charAt(colon))) {
            colon++;
        }
        if (colon == at || colon == tight || colon - at > LONGEST_KEY || text.charAt(colon) != ':') {
            return false;
        }
        closeList();
        Span key = new Span(at, colon);
        if (colon + 1 == tight) {
            openKey = key;
            open = true;
            return true;
        }
        Optional<YamlValue.Scalar> value = text.charAt(colon + 1) == ' ' ? value(colon + 1, tight) : Optional.empty();
        value.ifPresent(found -> entries.add(new YamlEntry(key.of(text), key, found, new Span(key.start(), next))));
        return value.isPresent();
    }

    private static boolean isKeyLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private boolean item(int dash, int tight) {
        boolean inLine = items.isEmpty() || dash - at == indent;
        if (!inLine || dash + 1 >= tight || text.charAt(dash + 1) != ' ') {
            return false;
        }
        indent = dash - at;
        Optional<YamlValue.Scalar> value = value(dash + 1, tight);
        value.ifPresent(found -> items.add(new YamlValue.Item(new Span(at, next), found)));
        return value.isPresent();
    }

    /** The value behind the blanks that begin at an offset. */
    private Optional<YamlValue.Scalar> value(int from, int tight) {
        int start = from;
        while (text.charAt(start) == ' ') {
            start++;
        }
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            return quoted(first, start, tight);
        }
        if (INDICATORS.indexOf(first) >= 0 || text.charAt(tight - 1) == ':') {
            return Optional.empty();
        }
        if (hasKeyOrComment(start, tight)) {
            return Optional.empty();
        }
        Span span = new Span(start, tight);
        return Optional.of(new YamlValue.Scalar(span, span, span.of(text), YamlValue.Style.PLAIN));
    }

    /** Searching is faster than looking at each letter. */
    private boolean hasKeyOrComment(int start, int tight) {
        for (int i = text.indexOf(':', start, tight); i >= 0; i = text.indexOf(':', i + 1, tight)) {
            if (text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        for (int i = text.indexOf('#', start, tight); i >= 0; i = text.indexOf('#', i + 1, tight)) {
            if (text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** A quoted value without escapes that ends its line, or one below. */
    private Optional<YamlValue.Scalar> quoted(char quote, int start, int tight) {
        int close = text.indexOf(quote, start + 1, end);
        if (close < 0 || close < tight && close != tight - 1) {
            return Optional.empty();
        }
        Span content = new Span(start + 1, close);
        String value = content.of(text);
        if (quote == '"' && value.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        if (close >= tight) {
            int stop = lineEnd(close);
            if (!text.substring(close + 1, stop).isBlank() || value.contains("\n---") || value.contains("\n...")) {
                return Optional.empty();
            }
            next = Math.min(end, stop + 1);
            value = folded(value);
        }
        return Optional.of(new YamlValue.Scalar(new Span(start, close + 1), content, value,
                quote == '"' ? YamlValue.Style.DOUBLE_QUOTED : YamlValue.Style.SINGLE_QUOTED));
    }

    /** The lines of a quoted value as one: a line break is a blank, each empty line is a line break. */
    private static String folded(String quoted) {
        StringBuilder out = new StringBuilder(quoted.length());
        int from = 0;
        for (int feed = quoted.indexOf('\n'); feed >= 0; feed = quoted.indexOf('\n', from)) {
            int tight = feed;
            while (tight > from && quoted.charAt(tight - 1) == ' ') {
                tight--;
            }
            out.append(quoted, from, tight);
            int feeds = 0;
            from = feed;
            for (int i = feed; i < quoted.length() && (quoted.charAt(i) == ' ' || quoted.charAt(i) == '\n'); i++) {
                feeds += quoted.charAt(i) == '\n' ? 1 : 0;
                from = i + 1;
            }
            out.append(feeds == 1 ? " " : "\n".repeat(feeds - 1));
        }
        return out.append(quoted, from, quoted.length()).toString();
    }

    /** Notes the key that had no value on its line: with the list below it, or empty. */
    private void closeList() {
        if (!open) {
            return;
        }
        int behind = openKey.end() + 1;
        YamlValue value;
        int last;
        if (items.isEmpty()) {
            Span nothing = new Span(behind, behind);
            value = new YamlValue.Scalar(nothing, nothing, "", YamlValue.Style.PLAIN);
            last = behind;
        } else {
            int firstLine = items.getFirst().lines().start();
            last = items.getLast().value().span().end();
            value = new YamlValue.Sequence(new Span(firstLine + indent, last), false, items);
        }
        int stop = Math.min(end, lineEnd(last) + 1);
        entries.add(new YamlEntry(openKey.of(text), openKey, value, new Span(openKey.start(), stop)));
        items = new ArrayList<>();
        open = false;
    }
}
