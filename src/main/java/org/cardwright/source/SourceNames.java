package org.cardwright.source;

/** The names of the columns that the site's generator reads (format notes, 7). */
final class SourceNames {
    static final String ID = "ID";
    static final String SERIES = "JOB SERIES:";
    static final String LEVEL = "GS LEVEL:";
    static final String GROUP = "TYPE:";
    static final String DESIGNATION = "Functional Competency Designation";
    static final String COMPETENCY = "COMPETENCY:";
    static final String DESCRIPTION = "DESCRIPTION";
    /** The proficiency levels that are read. */
    static final String LEVELS = "APR";
    /** The competency of an entry of texts. */
    static final String TEXT_OF = "competency";
    static final String TITLE = "course_title";
    static final String PROVIDER = "training_providers";
    static final String LINK = "link";
    /** How many competencies a row of courses can name. */
    static final int PAIRS = 10;

    private SourceNames() {}

    static String definitions(int level) {
        return "proficiency_level_" + level;
    }

    static String behaviors(int level) {
        return "behavioral_illustrations_" + level;
    }

    /** @param place from 1 */
    static String competency(int place) {
        return "competency_" + place;
    }

    /** @param place from 1 */
    static String levels(int place) {
        return "proficiency_levels_" + place;
    }
}
