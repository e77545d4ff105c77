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
    private static final Pattern CLOSED = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\[^\\n])*\"|'(?:[^'\\n]|'')*'");
    /** What a line looks like that is no part of the text before. */
    private static final Pattern NEXT = Pattern.compile("[^\\n]*\\n(?:[ \\t\\r]*\\n)*(?:[\\w-]+ *:\\s| *- |\\z)");

    private OpenQuote() {}

    /** The first quote before an offset that opens a value and is not closed on its line, where a new line begins. */
    static OptionalInt before(String text, Span yaml, int offset) {
        Matcher opening = OPENING.matcher(text).region(yaml.start(), Math.min(yaml.end(), offset));
        Matcher closed = CLOSED.matcher(text);
        Matcher next = NEXT.matcher(text);
        while (opening.find()) {
            int quote = opening.end();
            if (!closed.region(quote, yaml.end()).lookingAt() && next.region(quote, yaml.end()).lookingAt()) {
                return OptionalInt.of(quote);
            }
        }
        return OptionalInt.empty();
    }
}
