package org.cardwright.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a course that a person edits, plain text without markup; empty where there is none. */
public record CourseText(String title, String provider, String url) {
    /** Title, provider and link on one line. */
    public String readable() {
        return joined(title, provider, url);
    }

    /** The parts that are not empty, on one line. */
    public static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
