package org.cardwright.merge;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** A choice as a text, for {@link #read}. */
    static String written(Resolution choice) {
        return switch (choice) {
            case Side side -> side.name();
            case Both _ -> "BOTH";
            case Own own -> "OWN " + own.text();
        };
    }

    /** The choice that was written down; empty where the text is none. */
    static Optional<Resolution> read(String written) {
        return written.startsWith("OWN ") ? Optional.of(new Own(written.substring("OWN ".length())))
                : written.equals("BOTH") ? Optional.of(new Both())
                : Stream.of(Side.values()).filter(side -> side.name().equals(written)).<Resolution>map(side -> side)
                .findFirst();
    }
}
