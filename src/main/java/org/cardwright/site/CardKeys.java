package org.cardwright.site;

import java.util.List;

/** The keys of a card's front matter as the newest cards spell them, and what older cards called them (format notes, 1, 2). */
public final class CardKeys {
    public static final String LAYOUT = "layout";
    public static final String CATEGORY = "category";
    public static final String TITLE = "title";
    public static final String SERIES = "series";
    public static final String SERIES_TITLE = "job_series_title";
    public static final String JOB_SERIES = "job_series";
    public static final String CAREER_LEVEL = "career_level";
    public static final String PERMALINK = "permalink";
    public static final String DESIGNATION = "functional_competency_designation";
    public static final String COMPETENCY = "competency";
    public static final String GROUP = "competency_group";
    public static final String DESCRIPTION = "competency_description";
    public static final String LEVEL = "level";
    public static final String BEHAVIORS = "behavior_illustrations";
    public static final String DEFINITIONS = "proficiency_level_definition";
    public static final String COURSES = "relevant_courses";
    public static final String FILTERS = "filters";

    public static final String OLDER_DESCRIPTION = "compentency_description";
    public static final String OLDER_BEHAVIORS = "behavioral_illustrations";

    /** Every older spelling. */
    public static final List<String> OLDER = List.of(OLDER_DESCRIPTION, OLDER_BEHAVIORS);

    /** The layout of every card. */
    public static final String LAYOUT_OF_CARDS = "career-planning-landing";

    /** The category of every card: the site lists no other. */
    public static final String CATEGORY_OF_CARDS = "career";

    private CardKeys() {}
}
