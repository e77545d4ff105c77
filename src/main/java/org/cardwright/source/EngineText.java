package org.cardwright.source;

import java.util.HexFormat;

/** Handles texts as the script engine does that runs the site's generator. */
final class EngineText {
    private static final String SPACES = "\t\n\u000B\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
            + "\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
    private static final String NAMED = "\b\t\n\f\r\"\\";
    private static final String NAMES = "btnfr\"\\";

    private EngineText() {}

    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && SPACES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && SPACES.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The text without anything between a less-than sign and the next greater-than sign. */
    static String withoutTags(String text) {
        StringBuilder left = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', from)) {
            int close = text.indexOf('>', open);
            if (close < 0) {
                break;
            }
            left.append(text, from, open);
            from = close + 1;
        }
        return left.append(text, from, text.length()).toString();
    }

    /** The text with a space for each line end. */
    static String oneLine(String text) {
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }

    /** A text in a JSON file, in quotes; halves of characters that stand alone are escaped. */
    static void json(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int name = c > '\\' ? -1 : NAMED.indexOf(c);
            if (name >= 0) {
                out.append('\\').append(NAMES.charAt(name));
            } else if (c < ' ' || Character.isSurrogate(c) && !paired(text, i)) {
                out.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
