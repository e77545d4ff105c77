package org.cardwright.site;

/** The words and marks of a card's body: its titles, its headings, and by what its templates are known (format notes, 5). */
public final class BodyMarks {
    /** The titles of the two sections as the newest bodies have them. */
    public static final String BEHAVIORS = "Behavior Illustrations";
    public static final String DEFINITIONS = "Proficiency Level Definition";

    /** The same however a body spells them, for patterns that ignore case. */
    public static final String BEHAVIORS_FORM = "behavior\\w*\\s+illustration";
    public static final String DEFINITIONS_FORM = "proficiency\\s+level\\s+definition";

    /** How titles in lower case begin, and what the first of them has in it. */
    public static final String BEHAVIORS_START = "behavior";
    public static final String BEHAVIORS_WORD = "illustration";
    public static final String DEFINITIONS_START = "proficiency level definition";
    public static final String COURSES_START = "relevant course";
    public static final String OTHER_COURSES_START = "course";

    /** All titles that a body may have, in lower case. */
    public static final String TITLES_FORM =
            "behaviou?r(al)? illustrations?|proficiency level definitions?|(relevant )?course(s| listing)";

    /** The word before the number of a level in its heading. */
    public static final String LEVEL = "Level";

    /** What the classes and ids of the oldest templates have in them. */
    public static final String CONTENT = "card-content-";
    public static final String CFO_CONTENT = "cfo-card-content-";
    public static final String COLUMN = "card-content-column";

    /** The classes of the templates with columns of a grid; the number of its twelfths follows the first. */
    public static final String GRID = "grid-col-";
    public static final String WIDE_GRID = "desktop:grid-col-";
    public static final String THIRDS = "grid-col-4";
    public static final String HALVES = "grid-col-6";

    /** Of those with halves: the newest, and the oldest. */
    public static final String GREEN_LINE = "hr-green";
    public static final String ORANGE_BORDER = "border-top-orange";

    /** A section of the newest template: title, spaces before its line, list. */
    public static final String NEWEST_BOX = """
            <div class="desktop:grid-col-6 margin-y-3">
              <div class="border-top-2 bg-white padding-3 shadow-5 height-full members-hover border-1px button-border border-top-blue radius-lg">
                <p class="text-bold label-color font-size-21">%s</p>
            %s<hr class="hr-green"/>
                <dl class="text-base card-content-color">%s</dl>
              </div>
            </div>""";

    private BodyMarks() {}
}
