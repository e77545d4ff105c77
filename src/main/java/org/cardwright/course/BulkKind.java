package org.cardwright.course;

import org.cardwright.i18n.Strings;

/** The bulk changes, and the words for each. */
public enum BulkKind {
    REPLACE_TEXT("courses.bulk.text"),
    LIST("courses.bulk.list"),
    COMPARE("courses.bulk.compare"),
    EDIT("courses.bulk.edit"),
    EXCHANGE("courses.bulk.exchange"),
    ADD("courses.bulk.add"),
    FILL("courses.bulk.fill"),
    REMOVE("courses.bulk.remove"),
    MERGE("courses.bulk.merge"),
    MOVED("courses.bulk.moved"),
    SECURE("courses.bulk.secure");

    private final String key;

    BulkKind(String key) {
        this.key = key;
    }

    /** The headline of its sheet. */
    public String title() {
        return Strings.get(key + ".title");
    }

    /** The step in the words of the undo menu. */
    public String step() {
        return Strings.get(key + ".step");
    }

    /** The button that does it: "Replace 124 in 87 cards". */
    public String action(int lines, int cards) {
        return Strings.get(key + ".action", lines, cards);
    }

    /** What was done: "Replaced 124 courses on 87 cards". */
    public String done(int lines, int cards) {
        return Strings.get(key + ".done", lines, cards);
    }

    /** What to say while nothing would change. */
    public String nothing() {
        return Strings.get(key + ".nothing");
    }
}
