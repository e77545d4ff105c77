package org.cardwright.course.link;

import org.cardwright.i18n.Strings;

/** How a link stands, as a person tells them apart: what a check found out, or why there is nothing to know. */
public enum LinkStanding {
    NONE("courses.link.none"),
    UNCHECKED("courses.link.unchecked"),
    OK("courses.link.ok"),
    MOVED("courses.link.moved"),
    DEAD("courses.link.dead"),
    UNKNOWN("courses.link.unknown"),
    SKIPPED("courses.link.skipped");

    private final String key;

    LinkStanding(String key) {
        this.key = key;
    }

    static LinkStanding of(LinkState found) {
        return valueOf(found.name());
    }

    /** The word for it: "Moved". */
    public String label() {
        return Strings.get(key);
    }
}
