package org.cardwright.site;

import java.util.List;

/** Where the site has its files, all below its root (format notes, 6 and 7). */
public final class SitePlaces {
    /** The configuration, by which the root of a site is known. */
    public static final List<String> CONFIGURATIONS = List.of("_config.yml", "_config.yaml");

    /** The collection of cards. */
    public static final String COLLECTION = "cards";

    /** The folder of the collection. */
    public static final String CARDS = "_cards";

    /** The tables that the generator reads are in these folders, one in the other. */
    public static final String TABLES = "assets/CPTT";

    /** An entry for each card: series, career level, competency, description, levels. */
    public static final String CARD_TABLE = "cards.json";

    /** An entry for each competency: its definitions and behaviors, level by level. */
    public static final String TEXT_TABLE = "competency_descriptions.json";

    /** A row for each course, or several. */
    public static final String COURSE_TABLE = "courses.csv";

    /** The courses of the training page, which the generator makes. */
    public static final String TRAINING_COURSES = TABLES + "/courses.json";

    /** How many they are, which the generator makes. */
    public static final String COURSE_COUNT = "_data/courses_meta.yml";

    /** What the generator writes into the last of these, before the number. */
    public static final String COUNT = "count: ";

    /** What the generator writes where a table names something that it does not know. */
    public static final String UNKNOWN = "undefined";

    /** Cards of the site that come with the program as samples. */
    public static final List<String> SAMPLES = List.of("0501-Personal-Customer-Service-Entry.md",
            "0501-Personal-Customer-Service-Mid.md", "0510-Personal-Customer-Service-Entry.md",
            "0511-Personal-Customer-Service-Entry.md", "0560-Personal-Customer-Service-Entry.md");

    private SitePlaces() {}
}
