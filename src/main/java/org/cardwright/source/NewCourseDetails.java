package org.cardwright.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.cardwright.model.CourseText;

/**
 * What was typed of courses for the training page of a site and is not in its tables yet; kept until the program ends,
 * and the same wherever the site is asked about. For any thread.
 */
public final class NewCourseDetails {
    private static final Map<Path, NewCourseDetails> SITES = new ConcurrentHashMap<>();

    private final Map<CourseText, Map<String, String>> typed = new ConcurrentHashMap<>();

    private NewCourseDetails() {}

    /** @param site the root of the site */
    public static NewCourseDetails of(Path site) {
        return SITES.computeIfAbsent(site.toAbsolutePath().normalize(), _ -> new NewCourseDetails());
    }

    /** Keeps what was typed of a course, by column, in place of what was typed before; nothing forgets it. */
    public void put(CourseText course, Map<String, String> texts) {
        if (texts.isEmpty()) {
            typed.remove(course);
        } else {
            typed.put(course, Map.copyOf(texts));
        }
    }

    /** What was typed of a course; empty if nothing. */
    public Map<String, String> of(CourseText course) {
        return typed.getOrDefault(course, Map.of());
    }

    /** All of it, for {@link SourceWriter#plan}. */
    public Map<CourseText, Map<String, String>> all() {
        return Map.copyOf(new HashMap<>(typed));
    }
}
