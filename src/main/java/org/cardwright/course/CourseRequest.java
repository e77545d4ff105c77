package org.cardwright.course;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.Repeatable;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.CourseText;

/** A bulk change as it was asked for. */
public record CourseRequest(What what, CourseOptions options) implements Repeatable {
    /** What becomes of which lines. */
    public sealed interface What {}

    /** Finds and replaces. */
    public record ReplaceText(CourseSearch search) implements What {}

    /** Sets parts of these courses. */
    public record Edit(Set<CourseKey> courses, Optional<String> title, Optional<String> provider, Optional<String> url)
            implements What {}

    /** Puts one course in the place of others. */
    public record Exchange(Set<CourseKey> courses, CourseText by) implements What {}

    /** Puts other links in the place of these. */
    public record Links(Map<String, String> links) implements What {
        public Links {
            links = Map.copyOf(links);
        }

        /** Whether only http becomes https. */
        boolean secures() {
            return links.entrySet().stream().allMatch(link -> link.getValue().equals(link.getKey().replaceFirst("(?i)^http:", "https:")));
        }
    }

    /** Takes courses off cards. */
    public record Remove(Set<CourseKey> courses) implements What {}

    /** Adds a course to cards that lack it. */
    public record Add(CourseText course) implements What {}

    /** Puts a course in the place of placeholders. */
    public record Fill(CourseText course) implements What {}

    /** Writes several forms as one; {@code subject} as in a {@link Cluster}. */
    public record Merge(ClusterKind kind, String subject, Set<String> forms, String kept) implements What {
        public Merge {
            forms = Set.copyOf(forms);
        }
    }

    public BulkKind kind() {
        return switch (what) {
            case ReplaceText _ -> BulkKind.REPLACE_TEXT;
            case Edit _ -> BulkKind.EDIT;
            case Exchange _ -> BulkKind.EXCHANGE;
            case Links links -> links.secures() ? BulkKind.SECURE : BulkKind.MOVED;
            case Remove _ -> BulkKind.REMOVE;
            case Add _ -> BulkKind.ADD;
            case Fill _ -> BulkKind.FILL;
            case Merge _ -> BulkKind.MERGE;
        };
    }

    /** The same once more, on the cards of another change. */
    public StepPlan plan(BulkChange cards) throws CourseSearchException {
        BulkChange change = options.of(cards);
        return switch (what) {
            case ReplaceText(CourseSearch search) -> change.replaceText(search);
            case Edit edit -> change.editCourses(edit.courses(), edit.title(), edit.provider(), edit.url());
            case Exchange(Set<CourseKey> courses, CourseText by) -> change.replaceCourses(courses, by);
            case Links(Map<String, String> links) -> change.replaceLinks(links);
            case Remove(Set<CourseKey> courses) -> change.remove(courses);
            case Add(CourseText course) -> change.add(course);
            case Fill(CourseText course) -> change.fillPlaceholders(course);
            case Merge merging -> NearDuplicates.merge(merging, change);
        };
    }
}
