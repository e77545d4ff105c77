package org.cardwright.ui.card;

import java.util.List;
import java.util.regex.Pattern;

/** Takes a pasted list apart: one text per line, without the bullets and tabs of other programs. */
final class PastedLines {
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]+");
    private static final Pattern BULLET = Pattern.compile(
            "^[\\s\\u00A0]*(?:[\u2022\u00B7\u25AA\u25E6\u2023*o-][\\s\\u00A0]+)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private PastedLines() {}

    /** The lines that hold a text. */
    static List<String> of(String pasted) {
        return LINE_END.splitAsStream(pasted)
                .map(line -> BLANKS.matcher(BULLET.matcher(line).replaceFirst("")).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty()).toList();
    }
}
