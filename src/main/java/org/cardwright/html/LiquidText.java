package org.cardwright.html;

import java.util.regex.Pattern;

/**
 * Knows the commands that Jekyll finds in the text of a page before any HTML is looked at: what stands between two
 * braces is printed, and what stands between a brace and a percent sign is done.
 */
public final class LiquidText {
    private static final Pattern PRINTED = Pattern.compile("\\{\\{[^{}]*}}", Pattern.DOTALL);
    private static final Pattern BRACE = Pattern.compile("\\{(?=[{%])");

    private LiquidText() {}

    /** Where the first command begins, or -1. */
    public static int first(String text, int start) {
        int printed = text.indexOf("{{", start);
        int done = text.indexOf("{%", start);
        return printed < 0 ? done : done < 0 ? printed : Math.min(printed, done);
    }

    /** Whether something else than values to print is found, which stops the build or does what nobody foresees. */
    public static boolean stops(String text, int start) {
        return first(PRINTED.matcher(text.substring(start)).replaceAll(""), 0) >= 0;
    }

    /** The text with each brace that would begin a command as a character reference, which reads as the brace. */
    public static String escaped(String html) {
        return first(html, 0) < 0 ? html : BRACE.matcher(html).replaceAll("&#123;");
    }

    /** The text as it is printed: a value that no page has is nothing. */
    public static String printed(String html) {
        return first(html, 0) < 0 ? html : PRINTED.matcher(html).replaceAll("");
    }
}
