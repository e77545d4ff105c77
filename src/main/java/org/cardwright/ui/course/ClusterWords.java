package org.cardwright.ui.course;

import org.cardwright.course.Cluster;
import org.cardwright.course.ClusterForm;
import org.cardwright.course.ClusterKind;
import org.cardwright.i18n.Strings;

/** How clusters are called. */
final class ClusterWords {
    private ClusterWords() {}

    /** Why these forms stand together. */
    static String kind(ClusterKind kind) {
        return switch (kind) {
            case TITLES -> Strings.get("courses.cluster.titles");
            case PROVIDERS -> Strings.get("courses.cluster.providers");
            case LINKS -> Strings.get("courses.cluster.links");
            case LINKS_OF_TITLE -> Strings.get("courses.cluster.linksOfTitle");
            case TITLES_OF_LINK -> Strings.get("courses.cluster.titlesOfLink");
        };
    }

    /** What to decide, in a sentence. */
    static String question(ClusterKind kind) {
        return switch (kind) {
            case TITLES -> Strings.get("courses.cluster.titles.question");
            case PROVIDERS -> Strings.get("courses.cluster.providers.question");
            case LINKS -> Strings.get("courses.cluster.links.question");
            case LINKS_OF_TITLE -> Strings.get("courses.cluster.linksOfTitle.question");
            case TITLES_OF_LINK -> Strings.get("courses.cluster.titlesOfLink.question");
        };
    }

    /** "3 forms on 45 lines". */
    static String counts(Cluster cluster) {
        return Strings.get("courses.cluster.counts", cluster.forms().size(),
                cluster.forms().stream().mapToInt(ClusterForm::lines).sum());
    }
}
