package org.cardwright.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.Course;
import org.cardwright.model.CourseText;

/** Finds courses that are probably the same although they are written differently; merges none by itself. */
public final class NearDuplicates {
    private NearDuplicates() {}

    /** The lines of one form. */
    private static final class Uses {
        private final Set<CardId> cards = new HashSet<>();
        private int lines;

        void add(CardId card) {
            cards.add(card);
            lines++;
        }
    }

    /**
     * All clusters, those with most lines first.
     *
     * @param dismissed the ids of clusters to leave out
     */
    public static List<Cluster> of(CourseCatalog catalog, Set<String> dismissed) {
        List<Occurrence> lines = catalog.courses().stream().flatMap(course -> course.occurrences().stream())
                .filter(line -> CourseKey.isCourse(line.course().kind())).toList();
        List<Cluster> clusters = new ArrayList<>();
        alike(lines, ClusterKind.TITLES, Course::title, Alike::titles, clusters);
        alike(lines, ClusterKind.PROVIDERS, Course::provider, Alike::providers, clusters);
        alike(lines, ClusterKind.LINKS, Course::url, Alike::links, clusters);
        List<Occurrence> linked = lines.stream().filter(line -> !line.course().url().isEmpty()).toList();
        shared(linked, ClusterKind.LINKS_OF_TITLE, Course::url, clusters);
        shared(linked, ClusterKind.TITLES_OF_LINK, Course::title, clusters);
        return clusters.stream().filter(cluster -> !dismissed.contains(cluster.id()))
                .sorted(Comparator.comparing(Cluster::kind).thenComparing(Comparator.comparing(Cluster::lines)
                .reversed())
                        .thenComparing(cluster -> cluster.forms().getFirst().text())).toList();
    }

    private static void alike(List<Occurrence> lines, ClusterKind kind, Function<Course, String> part,
            Function<List<String>, List<List<Integer>>> grouping, List<Cluster> clusters) {
        Map<String, Uses> uses = uses(lines, part);
        List<String> texts = List.copyOf(uses.keySet());
        grouping.apply(texts).forEach(group -> clusters.add(Cluster.of(kind, "", Optional.empty(),
                group.stream().map(i -> form(texts.get(i), uses.get(texts.get(i)))).toList())));
    }

    /** Forms of one subject that differ in more than a course's identity allows. */
    private static void shared(List<Occurrence> lines, ClusterKind kind, Function<Course, String> part,
            List<Cluster> clusters) {
        lines.stream().collect(Collectors.groupingBy(line -> subject(kind, line.course()), TreeMap::new,
                Collectors.toList()))
                .forEach((subject, found) -> {
                    Map<String, Uses> uses = uses(found, part);
                    if (!subject.isEmpty() && uses.keySet().stream().map(text -> identity(kind, text)).distinct()
                            .count() > 1) {
                        clusters.add(Cluster.of(kind, subject, Optional.of(found.getFirst().course().title())
                                .filter(_ -> kind == ClusterKind.LINKS_OF_TITLE), uses.entrySet().stream()
                                .map(use -> form(use.getKey(), use.getValue())).toList()));
                    }
                });
    }

    private static String subject(ClusterKind kind, Course course) {
        return kind == ClusterKind.LINKS_OF_TITLE ? CourseKey.folded(course.title())
                : LinkForm.normalized(course.url());
    }

    private static String identity(ClusterKind kind, String text) {
        return kind == ClusterKind.LINKS_OF_TITLE ? LinkForm.normalized(text) : CourseKey.folded(text);
    }

    private static Map<String, Uses> uses(List<Occurrence> lines, Function<Course, String> part) {
        Map<String, Uses> uses = new TreeMap<>();
        for (Occurrence line : lines) {
            String text = part.apply(line.course());
            if (!text.isEmpty()) {
                uses.computeIfAbsent(text, _ -> new Uses()).add(line.card());
            }
        }
        return uses;
    }

    private static ClusterForm form(String text, Uses uses) {
        return new ClusterForm(text, uses.lines, uses.cards.size());
    }

    /**
     * Plans to write every form of a cluster as one.
     *
     * @param forms the forms to change, all or some of the cluster's
     */
    public static StepPlan merge(Cluster cluster, Set<String> forms, String kept, BulkChange change) {
        return merge(new CourseRequest.Merge(cluster.kind(), cluster.subject(), forms, kept), change);
    }

    static StepPlan merge(CourseRequest.Merge merge, BulkChange change) {
        return change.from(merge, change.setWhere(course -> CourseKey.isCourse(course.kind()) ? merged(merge, course)
                : Optional.empty()));
    }

    private static Optional<CourseText> merged(CourseRequest.Merge merge, Course course) {
        String kept = merge.kept();
        if (!merge.subject().isEmpty() && (course.url().isEmpty() || !subject(merge.kind(), course)
                .equals(merge.subject()))) {
            return Optional.empty();
        }
        String form = switch (merge.kind()) {
            case TITLES, TITLES_OF_LINK -> course.title();
            case PROVIDERS -> course.provider();
            case LINKS, LINKS_OF_TITLE -> course.url();
        };
        return merge.forms().contains(form) ? Optional.of(switch (merge.kind()) {
            case TITLES, TITLES_OF_LINK -> new CourseText(kept, course.provider(), course.url());
            case PROVIDERS -> new CourseText(course.title(), kept, course.url());
            case LINKS, LINKS_OF_TITLE -> new CourseText(course.title(), course.provider(), kept);
        }) : Optional.empty();
    }
}
