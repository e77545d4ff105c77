package org.cardwright.text;

import java.util.HashMap;
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

    /** The names of the characters from 160 on, in their order. */
    private static final String LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
            + "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
            + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
            + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
            + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
            + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, Character> NAMES = names();

    private static Map<String, Character> names() {
        Map<String, Character> names = new HashMap<>(Map.ofEntries(Map.entry("amp", '&'), Map.entry("lt", '<'),
                Map.entry("gt", '>'), Map.entry("quot", '"'), Map.entry("apos", '\''), Map.entry("colon", ':'),
                Map.entry("ndash", '\u2013'), Map.entry("mdash", '\u2014'), Map.entry("lsquo", '\u2018'),
                Map.entry("rsquo", '\u2019'), Map.entry("ldquo", '\u201C'), Map.entry("rdquo", '\u201D'),
                Map.entry("hellip", '\u2026'), Map.entry("bull", '\u2022'), Map.entry("trade", '\u2122'),
                Map.entry("OElig", '\u0152'), Map.entry("oelig", '\u0153'), Map.entry("Scaron", '\u0160'),
                Map.entry("scaron", '\u0161'), Map.entry("Yuml", '\u0178'), Map.entry("euro", '\u20AC')));
        String[] latin = LATIN.split(" ");
        for (int i = 0; i < latin.length; i++) {
            names.put(latin[i], (char) (160 + i));
        }
        return Map.copyOf(names);
    }

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
