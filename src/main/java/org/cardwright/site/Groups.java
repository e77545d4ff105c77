package org.cardwright.site;

import java.util.List;
import java.util.Optional;

/** The six groups of competencies and their two designations (format notes, 1). */
public final class Groups {
    public static final List<String> ALL = List.of("Primary", "Secondary", "Alternate", "Personal", "Projects", "Leading");
    public static final String JOB = "Job Specific Competencies";
    public static final String GENERAL = "General Career Competencies";

    private Groups() {}

    /** Whether a text is one of the two. */
    public static boolean isDesignation(String text) {
        return text.equals(JOB) || text.equals(GENERAL);
    }

    /** The designation of one of the six groups. */
    public static Optional<String> designation(String group) {
        int index = ALL.indexOf(group);
        return index < 0 ? Optional.empty() : Optional.of(index < 3 ? JOB : GENERAL);
    }
}
