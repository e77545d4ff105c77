package org.cardwright.course.link;

/** What a check found out about a link. A link that was never checked has no state. */
public enum LinkState {
    /** It answers, perhaps somewhere else for the time being. */
    OK,
    /** It answers, and every redirect on the way says that it moved for good. */
    MOVED,
    /** There is surely nothing any more. */
    DEAD,
    /** Nothing sure: the server turned the check away, failed, or took too long; a person should look. */
    UNKNOWN,
    /** Never asked: no web address, or one inside the local network. */
    SKIPPED
}
