package org.cardwright.site;

import java.util.List;

/** What stands in course lines of the site beside courses (format notes, 4). */
public final class CourseMarks {
    /** A line that announces courses, in upper or lower case. */
    public static final String PLACEHOLDER_FORM = "(new )?courses? coming soon[.! ]*";

    /** What a generator wrote for no courses at all. */
    public static final String NOTHING = "nan";

    /** Signs between parts, by which a line was to be taken apart and was not. */
    public static final List<String> SEPARATORS = List.of("%%%", "&&&", "|||");

    private CourseMarks() {}
}
