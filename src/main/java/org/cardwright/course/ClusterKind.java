package org.cardwright.course;

import org.cardwright.i18n.Strings;

/** Why the forms of a cluster probably mean the same. */
public enum ClusterKind {
    /** Titles that differ little. */
    TITLES("courses.cluster.titles"),
    /** Providers that differ little, or a name and its acronym. */
    PROVIDERS("courses.cluster.providers"),
    /** Links that differ little. */
    LINKS("courses.cluster.links"),
    /** The links of one title. */
    LINKS_OF_TITLE("courses.cluster.linksOfTitle"),
    /** The titles of one link. */
    TITLES_OF_LINK("courses.cluster.titlesOfLink");

    private final String key;

    ClusterKind(String key) {
        this.key = key;
    }

    /** Why these forms stand together. */
    public String label() {
        return Strings.get(key);
    }

    /** What to decide, in a sentence. */
    public String question() {
        return Strings.get(key + ".question");
    }
}
