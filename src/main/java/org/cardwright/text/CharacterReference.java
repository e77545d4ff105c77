package org.cardwright.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A character as HTML spells it, such as {@code &amp;} or {@code &#58;}, in a text that is searched or typed; only
 * those with a semicolon, since links hold {@code &copy=2}, which is none.
 *
 * @param end behind its semicolon
 */
record CharacterReference(int end, char character) {
    /** The longest that is looked for. */
    static final int LONGEST = 10;

    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:#([0-9]{1,5})|#[xX]([0-9a-fA-F]{1,4})|([A-Za-z][A-Za-z0-9]{1,7}));");

    /** The names that word processors and web editors write. */
    private static final Map<String, Character> NAMES = Map.ofEntries(
            Map.entry("amp", '&'), Map.entry("lt", '<'), Map.entry("gt", '>'), Map.entry("quot", '"'),
            Map.entry("apos", '\''), Map.entry("nbsp", '\u00A0'), Map.entry("colon", ':'),
            Map.entry("ndash", '\u2013'), Map.entry("mdash", '\u2014'), Map.entry("lsquo", '\u2018'),
            Map.entry("rsquo", '\u2019'), Map.entry("ldquo", '\u201C'), Map.entry("rdquo", '\u201D'),
            Map.entry("hellip", '\u2026'), Map.entry("bull", '\u2022'), Map.entry("middot", '\u00B7'),
            Map.entry("reg", '\u00AE'), Map.entry("copy", '\u00A9'), Map.entry("trade", '\u2122'),
            Map.entry("sect", '\u00A7'), Map.entry("deg", '\u00B0'), Map.entry("aacute", '\u00E1'),
            Map.entry("eacute", '\u00E9'), Map.entry("Eacute", '\u00C9'), Map.entry("iacute", '\u00ED'),
            Map.entry("oacute", '\u00F3'), Map.entry("uacute", '\u00FA'), Map.entry("ntilde", '\u00F1'),
            Map.entry("egrave", '\u00E8'), Map.entry("agrave", '\u00E0'), Map.entry("ccedil", '\u00E7'),
            Map.entry("uuml", '\u00FC'), Map.entry("ouml", '\u00F6'), Map.entry("auml", '\u00E4'));

    /** The reference that begins there. */
    static Optional<CharacterReference> at(String text, int start) {
        Matcher found = REFERENCE.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        return found.lookingAt() ? read(found) : Optional.empty();
    }

    /** The reference that ends there. */
    static Optional<CharacterReference> before(String text, int end) {
        if (end == 0 || text.charAt(end - 1) != ';') {
            return Optional.empty();
        }
        int start = text.lastIndexOf('&', end - 1);
        return start < 0 || end - start > LONGEST ? Optional.empty()
                : at(text, start).filter(reference -> reference.end() == end);
    }

    private static Optional<CharacterReference> read(Matcher found) {
        if (found.group(3) != null) {
            return Optional.ofNullable(NAMES.get(found.group(3)))
                    .map(character -> new CharacterReference(found.end(), character));
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        boolean usable = code > 0 && code <= Character.MAX_VALUE && !Character.isSurrogate((char) code);
        return usable ? Optional.of(new CharacterReference(found.end(), (char) code)) : Optional.empty();
    }

    /** What is typed, as a person reads it; what a reference stands for passes through {@code as}. */
    static String decode(String typed, UnaryOperator<String> as) {
        if (typed.indexOf('&') < 0) {
            return typed;
        }
        return REFERENCE.matcher(typed).replaceAll(found -> Matcher.quoteReplacement(
                at(typed, found.start()).map(reference -> as.apply(String.valueOf(reference.character())))
                        .orElse(found.group())));
    }
}
