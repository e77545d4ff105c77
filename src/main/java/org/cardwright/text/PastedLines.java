package org.cardwright.text;

import java.util.List;
import java.util.regex.Pattern;

/** Takes a pasted list apart: one text per line, without the bullets, numbers, tabs and odd characters of programs. */
public final class PastedLines {
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n\\u000B\\u2028\\u2029]+");
    private static final Pattern BULLET = Pattern.compile(
            "^(?:[\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u00B7\u2043\u2219\u00A7\u27A2"
                    + "\u2713\u2714\u25B6\u25B8\u25BA\u25C6\u25FE\u2756\u27A4\u2192\u2B9A*o\u2013\u2014-]"
                    + "|\\(?\\d{1,3}[.)]|\\(?(?:[a-zA-Z]|[ivxIVX]{2,5})\\))\\s+|^[\u2022\u25AA\u25CF]\\s*");

    /** What an automatic list of another program puts before the tab: "a.", "iv.", "1.2", and a table's numbers. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:\\(?(?:[a-zA-Z]|[ivxlcIVXLC]{2,7})[.)]|\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]?)\\t");

    private PastedLines() {}

    /** The lines that hold a text. */
    public static List<String> of(String pasted) {
        return LINE_END.splitAsStream(PastedText.unquoted(pasted))
                .map(line -> NUMBERED.matcher(line).replaceFirst(""))
                .map(PastedText::clean).map(String::strip)
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty()).toList();
    }
}
