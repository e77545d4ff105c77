package org.cardwright.course;

/** Why the forms of a cluster probably mean the same. */
public enum ClusterKind {
    /** Titles that differ little. */
    TITLES,
    /** Providers that differ little, or a name and its acronym. */
    PROVIDERS,
    /** Links that differ little. */
    LINKS,
    /** The links of one title. */
    LINKS_OF_TITLE,
    /** The titles of one link. */
    TITLES_OF_LINK
}
