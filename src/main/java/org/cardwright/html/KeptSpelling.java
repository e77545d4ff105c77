package org.cardwright.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a new text in the place of an old one so that what both begin and end with keeps its spelling: a line that
 * says {@code &amp;} where {@code &} would do says so afterwards too.
 */
final class KeptSpelling {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?");

    private KeptSpelling() {}

    /** Some letters as they are spelled, and what they say. */
    private record Piece(String spelled, String said) {}

    /**
     * The new text as it is to be written.
     *
     * @param old how the old text is written
     * @param encode how a text is written in this place
     * @param decode reads what is written in this place
     */
    static String of(String old, String text, UnaryOperator<String> encode, UnaryOperator<String> decode) {
        if (plain(old) || encode.apply(decode.apply(old)).equals(old)) {
            return encode.apply(text);
        }
        List<Piece> pieces = pieces(old, decode);
        StringBuilder start = new StringBuilder();
        int first = 0;
        int from = 0;
        while (first < pieces.size() && text.startsWith(pieces.get(first).said(), from)) {
            start.append(pieces.get(first).spelled());
            from += pieces.get(first++).said().length();
        }
        StringBuilder end = new StringBuilder();
        int last = pieces.size();
        int to = text.length();
        while (last > first && to - pieces.get(last - 1).said().length() >= from
                && text.startsWith(pieces.get(last - 1).said(), to - pieces.get(last - 1).said().length())) {
            to -= pieces.get(--last).said().length();
            end.insert(0, pieces.get(last).spelled());
        }
        String between = encode.apply(text.substring(from, to));
        String kept = start + (spellsAmpersands(old) ? between.replaceAll("&(?!amp;)", "&amp;") : between) + end;
        return decode.apply(kept).equals(text) ? kept : encode.apply(text);
    }

    private static boolean plain(String html) {
        return html.indexOf('&') < 0 && html.indexOf('<') < 0 && html.indexOf('>') < 0 && html.indexOf('"') < 0;
    }

    /** Whether every ampersand is written as a reference, also where it need not be. */
    private static boolean spellsAmpersands(String html) {
        return html.contains("&amp;") && html.replace("&amp;", "").indexOf('&') < 0;
    }

    private static List<Piece> pieces(String html, UnaryOperator<String> decode) {
        List<Piece> pieces = new ArrayList<>(html.length());
        Matcher reference = REFERENCE.matcher(html);
        int at = 0;
        while (reference.find()) {
            letters(html, at, reference.start(), pieces);
            pieces.add(new Piece(reference.group(), decode.apply(reference.group())));
            at = reference.end();
        }
        letters(html, at, html.length(), pieces);
        return pieces;
    }

    private static void letters(String html, int from, int to, List<Piece> pieces) {
        html.substring(from, to).codePoints().mapToObj(Character::toString)
                .forEach(letter -> pieces.add(new Piece(letter, letter)));
    }
}
