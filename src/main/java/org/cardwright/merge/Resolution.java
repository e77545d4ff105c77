package org.cardwright.merge;

import java.util.regex.Pattern;

/** What becomes of a value that both sides changed: one side's stays, or the items of both, or what a person wrote. */
public sealed interface Resolution permits Side, Resolution.Both, Resolution.Own {
    /** The items of both sides stay, the folder's first; what both have stays once. */
    record Both() implements Resolution {}

    /**
     * What a person wrote instead.
     *
     * @param text in the form of {@link MergeConflict#draft}
     */
    record Own(String text) implements Resolution {
        private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

        /** The text as a value of one line. */
        String line() {
            return BREAKS.matcher(text.strip()).replaceAll(" ");
        }
    }
}
