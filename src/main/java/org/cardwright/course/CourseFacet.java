package org.cardwright.course;

import java.util.Locale;

import org.cardwright.course.link.LinkStanding;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseKind;

/** By what the catalog can be narrowed, in the order of its facets; a course has several values where its lines differ. */
public enum CourseFacet {
    PROVIDER("courses.facet.provider"),
    /** What a check of the link found; known to who narrows, not to the catalog. */
    LINK_STATE("courses.facet.linkState"),
    KIND("courses.facet.kind"),
    HOST("courses.facet.host"),
    SERIES("courses.facet.series"),
    CAREER_LEVEL("courses.facet.careerLevel"),
    COMPETENCY("courses.facet.competency");

    private static final String WWW = "www.";

    private final String key;

    CourseFacet(String key) {
        this.key = key;
    }

    /** The name of the facet: "Link state". */
    public String label() {
        return Strings.get(key);
    }

    /** One of its values as people call it. */
    public String label(String value) {
        if (value.isEmpty()) {
            return Strings.get("courses.facet.nothing");
        }
        return switch (this) {
            case SERIES -> "0" + value;
            case LINK_STATE -> LinkStanding.valueOf(value).label();
            case KIND -> label(CourseKind.valueOf(value));
            case HOST -> value.startsWith(WWW) ? value.substring(WWW.length()) : value;
            default -> value;
        };
    }

    /** A kind of line as people call it: "Placeholder". */
    public static String label(CourseKind kind) {
        return Strings.get("courses.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
