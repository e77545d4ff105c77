package org.cardwright.site;

import java.util.List;

/** The names of the columns that the site's generator reads (format notes, 7). */
public final class SourceNames {
    public static final String ID = "ID";
    public static final String SERIES = "JOB SERIES:";
    public static final String LEVEL = "GS LEVEL:";
    public static final String GROUP = "TYPE:";
    public static final String DESIGNATION = "Functional Competency Designation";
    public static final String COMPETENCY = "COMPETENCY:";
    public static final String DESCRIPTION = "DESCRIPTION";
    /** The proficiency levels that are read. */
    public static final String LEVELS = "APR";
    /** The competency of an entry of texts. */
    public static final String TEXT_OF = "competency";
    public static final String TITLE = "course_title";
    public static final String PROVIDER = "training_providers";
    public static final String LINK = "link";
    public static final String PRICE = "price";
    public static final String COURSE_DESCRIPTION = "course_description";
    public static final String MORE = "additional_course_information";
    public static final String CREDIT = "course_credit_type";
    public static final String MODALITY = "learning_modality";
    public static final String DURATION = "course_duration_num";
    public static final String DURATION_UNIT = "course_duration_attribute";
    /** In later tables only. */
    public static final String RATING = "rating";
    /** In the courses that the generator makes: the filters of all cards that have the course. */
    public static final String FILTERS = "filters";
    /** Before the number of a level, in an entry of texts. */
    public static final String DEFINITIONS = "proficiency_level_";
    public static final String BEHAVIORS = "behavioral_illustrations_";
    /** The proficiency levels of a card one by one; they are not read. */
    public static final List<String> RATINGS = List.of("APPLICABLE PROFICIENCY RATINGS", "", "__1", "__2");
    /** How many competencies a row of courses can name. */
    public static final int PAIRS = 10;

    /** Without these a table of courses is none. */
    public static final List<String> NEEDED = List.of(TITLE, PROVIDER, LINK, competency(1), levels(1));

    private SourceNames() {}

    public static String definitions(int level) {
        return DEFINITIONS + level;
    }

    public static String behaviors(int level) {
        return BEHAVIORS + level;
    }

    /** @param place from 1 */
    public static String competency(int place) {
        return "competency_" + place;
    }

    /** @param place from 1 */
    public static String levels(int place) {
        return "proficiency_levels_" + place;
    }
}
