package org.cardwright.frontmatter;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.text.Span;

/**
 * Finds the quote that somebody forgot to close. YAML lets a quoted text go on over many lines, so the parser stumbles
 * only where the next quote seems to close it, lines later.
 */
final class OpenQuote {
    private static final Pattern OPENING = Pattern.compile("(?m)^ *(?:[\\w-]+ *: +|- +)(?=([\"']))");
    /** What a line looks like that is no part of the text before. */
    private static final Pattern NEXT = Pattern.compile("[^\\n]*\\n(?:[ \\t\\r]*\\n)*(?:[\\w-]+ *:\\s| *- |\\z)");

    private OpenQuote() {}

    /** The first quote before an offset that opens a value and is not closed on its line, where a new line begins. */
    static OptionalInt before(String text, Span yaml, int offset) {
        Matcher opening = OPENING.matcher(text).region(yaml.start(), Math.min(yaml.end(), offset));
        Matcher next = NEXT.matcher(text);
        while (opening.find()) {
            int quote = opening.end();
            if (!closedOnItsLine(text, quote) && next.region(quote, yaml.end()).lookingAt()) {
                return OptionalInt.of(quote);
            }
        }
        return OptionalInt.empty();
    }

    /** Letter by letter: an expression with a choice for each letter goes as deep as the line is long. */
    private static boolean closedOnItsLine(String text, int quote) {
        char mark = text.charAt(quote);
        int stop = text.indexOf('\n', quote);
        for (int i = quote + 1; i < stop; i++) {
            char c = text.charAt(i);
            if (mark == '"' ? c == '\\' : c == mark && text.charAt(i + 1) == mark) {
                i++;
            } else if (c == mark) {
                return true;
            }
        }
        return false;
    }
}
