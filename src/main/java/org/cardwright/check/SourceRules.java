package org.cardwright.check;

import java.util.List;

import org.cardwright.model.Severity;

/** The rules that need the tables of the site beside the cards; what finds them knows these tables. */
public final class SourceRules {
    /** A course of a card that the site's next run removes or replaces. */
    public static final RuleInfo COURSE_REMOVED = RuleInfo.of("source-course-removed", Severity.WARNING, "7");

    /** A course that a card lacks and that the site's next run adds to it. */
    public static final RuleInfo COURSE_ADDED = RuleInfo.of("source-course-added", Severity.WARNING, "7");

    /** A card whose competency has no behaviors and definitions in the tables. */
    public static final RuleInfo TEXT_MISSING = RuleInfo.of("source-text-missing", Severity.ERROR, "7");

    /** A course for a competency that no card has. */
    public static final RuleInfo COMPETENCY_UNKNOWN = RuleInfo.of("source-competency-unknown", Severity.WARNING, "7");

    /** A proficiency level other than 1 to 5. */
    public static final RuleInfo LEVEL_INVALID = RuleInfo.of("source-level-invalid", Severity.WARNING, "7");

    /** Courses with other titles and one link. */
    public static final RuleInfo LINK_SHARED = RuleInfo.of("source-link-shared", Severity.INFO, "7");

    static final List<RuleInfo> ALL = List.of(COURSE_REMOVED, COURSE_ADDED, TEXT_MISSING, COMPETENCY_UNKNOWN, LEVEL_INVALID,
            LINK_SHARED);

    private SourceRules() {}

    /** Whether a rule is one of them. */
    public static boolean has(String id) {
        return ALL.stream().anyMatch(rule -> rule.id().equals(id));
    }
}
