package org.cardwright.document;

/** The ways in which the generations of cards wrote their filters; the newest first. */
enum FilterStyle {
    NEWEST(true, true, true),
    SLASH_KEPT(true, true, false),
    BLANKS_ONLY(true, false, false),
    NO_GROUP(false, true, true),
    NO_GROUP_SLASH_KEPT(false, true, false),
    NO_GROUP_BLANKS_ONLY(false, false, false);

    private final boolean grouped;
    private final boolean commas;
    private final boolean slashes;

    FilterStyle(boolean grouped, boolean commas, boolean slashes) {
        this.grouped = grouped;
        this.commas = commas;
        this.slashes = slashes;
    }

    /** Whether the first token begins with the competency group. */
    boolean grouped() {
        return grouped;
    }

    /** A text as one token. */
    String slug(String text) {
        String out = commas ? text.replace(", ", "-") : text;
        out = out.replace(' ', '-');
        return slashes ? out.replace('/', '-') : out;
    }
}
