package org.cardwright.lifecycle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A series as a person types it: the number, and perhaps its title behind it. */
public record SeriesText(String number, String title) {
    private static final Pattern FORM = Pattern.compile("(\\S*)\\s*(.*)", Pattern.DOTALL);

    public static SeriesText of(String typed) {
        Matcher parts = FORM.matcher(typed.strip());
        return parts.matches() ? new SeriesText(parts.group(1), parts.group(2)) : new SeriesText(typed, "");
    }
}
