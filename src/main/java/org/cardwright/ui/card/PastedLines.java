package org.cardwright.ui.card;

import java.util.List;
import java.util.regex.Pattern;

/** Takes a pasted list apart: one text per line, without the bullets, numbers, tabs and odd characters of programs. */
final class PastedLines {
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n\\u000B\\u2028\\u2029]+");
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u00B7\u2043\u2219\u00A7\u27A2\u2713\u2714*o\u2013\u2014-]"
                    + "|\\(?\\d{1,3}[.)]|\\(?[a-zA-Z]\\))\\s+|^[\u2022\u25AA\u25CF]\\s*");

    private PastedLines() {}

    /** The lines that hold a text. */
    static List<String> of(String pasted) {
        return LINE_END.splitAsStream(PastedText.unquoted(pasted))
                .map(PastedText::clean).map(String::strip)
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty()).toList();
    }
}
