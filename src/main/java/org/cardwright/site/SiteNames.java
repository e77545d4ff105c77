package org.cardwright.site;

/** How the site forms the names of a card: its file, its address, its filters (format notes, 1). */
public final class SiteNames {
    /** The folder of the newest addresses. */
    public static final String NEWEST_FOLDER = "/cardsNew/";

    /** The folder of the addresses before. */
    public static final String OLDER_FOLDER = "/cards/";

    /** The ending of a card's file. */
    public static final String ENDING = ".md";

    /** The files that are cards, whatever their case. */
    public static final String ENDINGS = "\\.(md|markdown|html)";

    /** What stands before GS levels where people read them. */
    public static final String GRADES = "GS ";

    private static final String FILTER_GRADES = " GS-";
    private static final String FILTER_SERIES = " series-";

    /** Folder and slash at the end, whatever is between. */
    public static final String ADDRESS_FORM = "(/[A-Za-z]+/).*?(/?)";

    /** Folder, series, name of the competency with its dashes, career level, slash at the end. */
    public static final String PERMALINK_FORM =
            "(/[A-Za-z]+/)0*([0-9]+)([-, ].*?[-, \u2013])(" + CareerLevel.ANY + ")(/?)";

    /** Series, name of the competency, career level. */
    public static final String PERMALINK_WORDS = "/[A-Za-z]+/0*([0-9]+)[-, ](.*)[-, \u2013](" + CareerLevel.ANY + ")/?";

    /** Series, its title, career level, competency. */
    public static final String TITLE_FORM = "0*([0-9]+) (.*?) (" + CareerLevel.ANY + ") (.*)";

    /** Series and its title. */
    public static final String JOB_SERIES_FORM = "0*([0-9]+) (.*)";

    /** Group and competency, GS levels, series. */
    public static final String FILTERS_FORM = "(.*)" + FILTER_GRADES + "([0-9]+\\S[0-9]+)" + FILTER_SERIES + "0*([0-9]+)";

    private SiteNames() {}

    /** A text as a part of names. */
    public static String slug(String text) {
        return text.replace(", ", "-").replace(' ', '-').replace('/', '-');
    }

    /** What follows the group and the competency in the filters of a card. */
    public static String filtersEnd(String grades, String printedSeries) {
        return FILTER_GRADES + grades + FILTER_SERIES + printedSeries;
    }
}
