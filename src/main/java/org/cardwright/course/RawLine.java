package org.cardwright.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.text.Span;
import org.cardwright.text.TextSearch;

/**
 * A course line that is not understood, replaced as text: its links and its words are told apart, and its tags are
 * never touched.
 */
final class RawLine {
    private static final Pattern TOKEN = Pattern.compile("<[^<>]*>|https?://[^\\s\"'<>\\\\]+");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(href|aria-label)\\s*=\\s*(?:\\\\?([\"'])(.*?)\\\\?\\2|([^\\s\"'<>\\\\]+))", Pattern.CASE_INSENSITIVE);

    private static final Stays LINK_STAYS = new Stays(Set.of(CoursePart.LINK), Strings.get("edit.link-with-blank"));

    private final String raw;
    private final List<Zone> zones = new ArrayList<>();

    /** A piece of the line that a search may look into. */
    private record Zone(Span span, boolean link) {}

    RawLine(String raw) {
        this.raw = raw;
        zones(0, raw.length());
    }

    private void zones(int start, int end) {
        Matcher token = TOKEN.matcher(raw).region(start, end);
        int at = start;
        while (token.find()) {
            words(at, token.start());
            at = token.end();
            if (raw.charAt(token.start()) == '<') {
                attributes(token.start(), token.end());
            } else {
                zones.add(new Zone(new Span(token.start(), token.end()), true));
            }
        }
        words(at, end);
    }

    private void words(int start, int end) {
        if (start < end) {
            zones.add(new Zone(new Span(start, end), false));
        }
    }

    private void attributes(int start, int end) {
        Matcher attribute = ATTRIBUTE.matcher(raw).region(start, end);
        while (attribute.find()) {
            int value = attribute.group(3) == null ? 4 : 3;
            if (attribute.group(1).equalsIgnoreCase("href")) {
                zones.add(new Zone(new Span(attribute.start(value), attribute.end(value)), true));
            } else {
                zones(attribute.start(value), attribute.end(value));
            }
        }
    }

    /** The draft of the line after replacing, with the matches as places of the raw line; empty without a match. */
    Optional<LineDraft> replaced(int index, TextSearch search, Set<CoursePart> parts) {
        StringBuilder out = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        boolean linkStays = false;
        int at = 0;
        for (Zone zone : zones) {
            if (!wanted(zone, parts)) {
                continue;
            }
            var text = new Decoded(zone.span());
            Optional<TextSearch.Replaced> found = search.replace(text.text.toString(), this::written);
            if (zone.link() && found.filter(link -> hasBlank(link.text()) && !hasBlank(text.text)).isPresent()) {
                linkStays = true;
                continue;
            }
            for (TextSearch.Match match : found.map(TextSearch.Replaced::matches).orElse(List.of())) {
                Span before = new Span(text.place(match.before().start()), text.place(match.before().end()));
                out.append(raw, at, before.start());
                Span after = new Span(out.length(), out.length() + match.after().length());
                out.append(match.after().of(found.get().text()));
                marks.add(new Mark(CoursePart.LINE, before, after));
                at = before.end();
            }
        }
        return marks.isEmpty() && !linkStays ? Optional.empty()
                : Optional.of(new LineDraft(index, new LineChange.SetRaw(out.append(raw, at, raw.length()).toString()),
                        marks, linkStays ? Optional.of(LINK_STAYS) : Optional.empty()));
    }

    private static boolean hasBlank(CharSequence text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    private static boolean wanted(Zone zone, Set<CoursePart> parts) {
        return zone.link() ? parts.contains(CoursePart.LINK) : parts.contains(CoursePart.TITLE)
                || parts.contains(CoursePart.PROVIDER);
    }

    /** The new text so that neither HTML nor YAML takes any of it for its own, however the line is quoted. */
    private String written(String text) {
        String html = HtmlText.encodeAttribute(text).replace(": ", "&#58; ").replace(" #", " &#35;")
                .replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;");
        html = html.endsWith(":") ? html.substring(0, html.length() - 1) + "&#58;" : html;
        html = html.startsWith("#") ? "&#35;" + html.substring(1) : html;
        html = raw.startsWith("'") ? html.replace("'", "&#39;") : html;
        return raw.startsWith("\"") ? html.replace("\\", "&#92;") : html;
    }

    /** A zone with its references decoded, and where each character stands. */
    private final class Decoded {
        private final StringBuilder text = new StringBuilder();
        private final int[] places;

        Decoded(Span span) {
            places = new int[span.length() + 2];
            int at = span.start();
            Matcher reference = TypedReferences.REFERENCE.matcher(raw).region(span.start(), span.end());
            while (reference.find()) {
                copy(at, reference.start());
                String decoded = HtmlText.decode(reference.group());
                boolean known = decoded.length() < reference.group().length();
                if (known) {
                    Arrays.fill(places, text.length(), text.length() + decoded.length(), reference.start());
                    text.append(decoded);
                } else {
                    copy(reference.start(), reference.end());
                }
                at = reference.end();
            }
            copy(at, span.end());
            places[text.length()] = span.end();
        }

        private void copy(int start, int end) {
            for (int i = start; i < end; i++) {
                places[text.length()] = i;
                text.append(raw.charAt(i));
            }
        }

        int place(int index) {
            return places[index];
        }
    }
}
