package org.cardwright.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.text.Span;

/** The texts of a course line that is not understood: its words and its links told apart, without its tags. */
public final class LooseLine {
    /** Only with a semicolon: links hold {@code &copy=2}, which is none. */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern TOKEN = Pattern.compile("<[^<>]*>|https?://[^\\s\"'<>\\\\]+");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(href|aria-label)\\s*=\\s*(?:\\\\?([\"'])(.*?)\\\\?\\2|([^\\s\"'<>\\\\]+))", Pattern.CASE_INSENSITIVE);

    private final String raw;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A text of the line with its references decoded.
     *
     * @param link whether it is a link, not words
     * @param places where each character stands in the line, and where the text ends there
     */
    public record Piece(String text, boolean link, int... places) {
        /** The place in the line of a place in the text. */
        public Span inLine(Span span) {
            return new Span(places[span.start()], places[span.end()]);
        }
    }

    private LooseLine(String raw) {
        this.raw = raw;
        read(0, raw.length());
    }

    /** The texts in their order, none of them empty. */
    public static List<Piece> pieces(String raw) {
        return List.copyOf(new LooseLine(raw).pieces);
    }

    private void read(int start, int end) {
        Matcher token = TOKEN.matcher(raw).region(start, end);
        int at = start;
        while (token.find()) {
            add(at, token.start(), false);
            at = token.end();
            if (raw.charAt(token.start()) == '<') {
                attributes(token.start(), token.end());
            } else {
                add(token.start(), token.end(), true);
            }
        }
        add(at, end, false);
    }

    private void attributes(int start, int end) {
        Matcher attribute = ATTRIBUTE.matcher(raw).region(start, end);
        while (attribute.find()) {
            int value = attribute.group(3) == null ? 4 : 3;
            if (attribute.group(1).equalsIgnoreCase("href")) {
                add(attribute.start(value), attribute.end(value), true);
            } else {
                read(attribute.start(value), attribute.end(value));
            }
        }
    }

    private void add(int start, int end, boolean link) {
        if (start == end) {
            return;
        }
        StringBuilder text = new StringBuilder();
        int[] places = new int[end - start + 2];
        int at = start;
        Matcher reference = REFERENCE.matcher(raw).region(start, end);
        while (reference.find()) {
            copy(at, reference.start(), text, places);
            String decoded = HtmlText.decode(reference.group());
            if (decoded.length() < reference.group().length()) {
                Arrays.fill(places, text.length(), text.length() + decoded.length(), reference.start());
                text.append(decoded);
            } else {
                copy(reference.start(), reference.end(), text, places);
            }
            at = reference.end();
        }
        copy(at, end, text, places);
        places[text.length()] = end;
        pieces.add(new Piece(text.toString(), link, places));
    }

    private void copy(int start, int end, StringBuilder text, int... places) {
        for (int i = start; i < end; i++) {
            places[text.length()] = i;
            text.append(raw.charAt(i));
        }
    }
}
