package org.cardwright.cli;

import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceDifference;

/** Tells differences between cards and sources in lines for people. */
final class SourcesText {
    private SourcesText() {}

    /** A line with both sides where they fit. */
    static String line(SourceDifference difference) {
        String both = difference.here().isEmpty() && difference.there().isEmpty() ? ""
                : "\n  " + Strings.get("cli.sources.sides", line(difference.here()), line(difference.there()));
        return name(difference) + both + difference.barrier().map(why -> "\n  " + why).orElse("");
    }

    /** The card and what of it. */
    static String name(SourceDifference difference) {
        return difference.file() + ": " + difference.label();
    }

    private static String line(String text) {
        return text.isEmpty() ? Strings.get("cli.sources.nothing") : text.replaceAll("\\s*[\\r\\n]+\\s*", " | ");
    }
}
