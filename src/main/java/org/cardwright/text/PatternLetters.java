package org.cardwright.text;

import java.util.Locale;

/** Letters and digits that a regular expression cannot do without, as far as a glance at it tells. */
final class PatternLetters {
    /** What a backslash makes of these is one sign or a place between two. */
    private static final String KNOWN = "dDwWsSbBhHvVRtnr";
    private static final int UNSURE = -1;

    private PatternLetters() {}

    /** The longest run that stands in each match but for upper and lower case; empty where that is not sure. */
    static String of(String pattern) {
        if (pattern.indexOf('|') >= 0 || pattern.contains("(?")) {
            return "";
        }
        String longest = "";
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (isLetter(c)) {
                run.append(depth == 0 ? String.valueOf(c) : "");
                continue;
            }
            // What may be repeated may also be missing.
            if ("?*{".indexOf(c) >= 0 && !run.isEmpty()) {
                run.setLength(run.length() - 1);
            }
            longest = longer(longest, run);
            run.setLength(0);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            i = end(pattern, i);
            if (i == UNSURE) {
                return "";
            }
        }
        return longer(longest, run).toLowerCase(Locale.ROOT);
    }

    /** The last sign of what begins there; {@link #UNSURE} where that takes more than a glance. */
    private static int end(String pattern, int at) {
        return switch (pattern.charAt(at)) {
            case '\\' -> at + 1 < pattern.length() && (!isLetter(pattern.charAt(at + 1))
                    || KNOWN.indexOf(pattern.charAt(at + 1)) >= 0) ? at + 1 : UNSURE;
            case '{' -> pattern.indexOf('}', at);
            case '[' -> {
                int close = pattern.indexOf(']', at + 2);
                String inside = close < 0 ? "[" : pattern.substring(at + 1, close);
                yield inside.indexOf('[') >= 0 || inside.indexOf('\\') >= 0 && !inside.matches("[^\\\\]*(\\\\\\w[^\\\\]*)+")
                        || inside.equals("^") ? UNSURE : close;
            }
            default -> at;
        };
    }

    private static String longer(String longest, CharSequence run) {
        return run.length() > longest.length() ? run.toString() : longest;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
