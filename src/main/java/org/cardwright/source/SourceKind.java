package org.cardwright.source;

import java.nio.file.Path;

import org.cardwright.site.SitePlaces;


/** One of the three tables that the site's generator reads (format notes, 7). */
public enum SourceKind {
    /** An entry for each card: series, career level, competency, description, levels. */
    CARDS(SitePlaces.CARD_TABLE),
    /** An entry for each competency: its definitions and behaviors, level by level. */
    TEXTS(SitePlaces.TEXT_TABLE),
    /** A row for each course, or several: what it is, and which competencies and levels get it. */
    COURSES(SitePlaces.COURSE_TABLE);

    private final Path file;

    SourceKind(String name) {
        file = Path.of(SitePlaces.TABLES, name);
    }

    /** Where the site has it, relative to the site's root. */
    public Path file() {
        return file;
    }
}
