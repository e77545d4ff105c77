package org.cardwright.frontmatter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Knows which texts may stand unquoted so that Ruby's Psych (YAML 1.1) reads them back as the same text. */
public final class PlainScalars {
    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";
    private static final Pattern WORDS = Pattern.compile(
            "~|null|yes|no|true|false|on|off|y|n|=|<<|[-+]?\\.inf|\\.nan", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_WORD = 5;
    private static final int LONGEST_KNOWN = 12;
    private static final int MAX_KNOWN = 2_000;
    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern NUMBERS = Pattern.compile(
            "[-+]?(0b[01_,]+|0o?[0-7_,]+|0x[0-9a-fA-F_,]+|[0-9][0-9_,]*)"
            + "|[-+]?([0-9][0-9_,]*)?\\.?[0-9][0-9_,]*\\.?([eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_,]*\\.[0-9_,]*([eE][-+]?[0-9]+)?"
            + "|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");
    private static final Pattern DATES = Pattern.compile(
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?([ \\t]*(Z|[-+][0-9]{1,2}(:?[0-9]{2})?))?)?");
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]*");

    private PlainScalars() {}

    /** Whether the text, written without quotes after {@code key: } or {@code - }, is read back as that very text. */
    public static boolean isText(String text) {
        return hasPlainForm(text) && !isConstructed(text);
    }

    /** Whether the text is a whole number that YAML 1.1 reads as that decimal number. */
    public static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** Whether YAML 1.1 makes a number, date, truth value or null of the unquoted text. */
    public static boolean isConstructed(String text) {
        if (text.isEmpty()) {
            return true;
        }
        boolean word = text.length() <= LONGEST_WORD && mayBeWord(text.charAt(0));
        if (!word && !looksNumeric(text)) {
            return false;
        }
        return text.length() > LONGEST_KNOWN ? matches(text) : known(text);
    }

    private static boolean matches(String text) {
        return WORDS.matcher(text).matches() || NUMBERS.matcher(text).matches() || DATES.matcher(text).matches();
    }

    /** Cards have the same few numbers over and over. */
    private static boolean known(String text) {
        Boolean known = KNOWN.get(text);
        if (known == null) {
            known = matches(text);
            if (KNOWN.size() < MAX_KNOWN) {
                KNOWN.put(text, known);
            }
        }
        return known;
    }

    private static boolean mayBeWord(char first) {
        return "~nytfo=<-+.NYTFO".indexOf(first) >= 0;
    }

    /**
     * Whether a reader of the site may make something else than text of the unquoted text: besides what is constructed,
     * Ruby makes a symbol of a colon in front, for which Jekyll refuses the whole card.
     */
    public static boolean isMisread(String text) {
        return isConstructed(text) || text.length() > 1 && text.charAt(0) == ':';
    }

    /** Begins like a number or date, and has no letter that none of them has. */
    private static boolean looksNumeric(String text) {
        char c = text.charAt(0);
        if (c > '9' || c != '-' && c != '+' && c != '.' && c < '0') {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            c = text.charAt(i);
            if (c > '9' && c != ':' && "abcdefoxABCDEFTtZ_".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPlainForm(String text) {
        if (text.isEmpty() || text.startsWith("---") || text.startsWith("...")) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (INDICATORS.indexOf(first) >= 0 || first == ' ' || last == ' ' || last == ':' || first == ':') {
            return false;
        }
        if ((first == '-' || first == '?') && (text.length() == 1 || text.charAt(1) == ' ')) {
            return false;
        }
        return !text.contains(": ") && !text.contains(" #") && allInline(text);
    }

    private static boolean allInline(String text) {
        int at = 0;
        while (at < text.length() && isInline(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at >= text.length();
    }

    /** Whether the character can stand raw on one line of YAML: printable, no line break, no tab. */
    static boolean isInline(int c) {
        return c >= 0x20 && c < 0x7F || c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF || c >= 0x10000;
    }
}
