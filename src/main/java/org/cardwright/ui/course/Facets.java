package org.cardwright.ui.course;

import java.util.List;
import java.util.Locale;

import org.cardwright.course.CourseFacet;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseKind;

/** How facets and their values are called, in the order in which they stand. */
final class Facets {
    static final List<CourseFacet> ORDER = List.of(CourseFacet.PROVIDER, CourseFacet.LINK_STATE, CourseFacet.KIND,
            CourseFacet.HOST, CourseFacet.SERIES, CourseFacet.CAREER_LEVEL, CourseFacet.COMPETENCY);

    private Facets() {}

    static String name(CourseFacet facet) {
        return switch (facet) {
            case PROVIDER -> Strings.get("courses.facet.provider");
            case HOST -> Strings.get("courses.facet.host");
            case SERIES -> Strings.get("courses.facet.series");
            case CAREER_LEVEL -> Strings.get("courses.facet.careerLevel");
            case COMPETENCY -> Strings.get("courses.facet.competency");
            case LINK_STATE -> Strings.get("courses.facet.linkState");
            case KIND -> Strings.get("courses.facet.kind");
        };
    }

    static String value(CourseFacet facet, String value) {
        if (value.isEmpty()) {
            return Strings.get("courses.facet.nothing");
        }
        return switch (facet) {
            case SERIES -> "0" + value;
            case LINK_STATE -> LinkStates.State.valueOf(value).label();
            case KIND -> kind(CourseKind.valueOf(value));
            default -> value;
        };
    }

    static String kind(CourseKind kind) {
        return Strings.get("courses.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
