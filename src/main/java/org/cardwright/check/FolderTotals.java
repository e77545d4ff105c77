package org.cardwright.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/**
 * What there is in a folder of cards, in numbers that can be compared with those of another day.
 *
 * @param courses lines of courses on all cards
 * @param severities problems of the cards by severity
 * @param rules problems of the cards by rule
 * @param deadLinks different links that were found dead; empty where links were never checked
 */
public record FolderTotals(int cards, int courses, Map<Severity, Integer> severities, Map<String, Integer> rules,
        OptionalInt deadLinks) {
    /**
     * Counts cards and what was found on them; takes a moment for many cards: for a background thread.
     *
     * @param findings those of the cards by themselves, which are the same for any day
     * @param dead which links were found dead, where that is known
     */
    public static FolderTotals of(Map<CardId, CardDocument> cards, Map<CardId, List<Finding>> findings, Optional<Predicate<String>> dead) {
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        Map<String, Integer> rules = new TreeMap<>();
        findings.values().stream().flatMap(List::stream).forEach(finding -> {
            severities.merge(finding.severity(), 1, Integer::sum);
            rules.merge(finding.rule(), 1, Integer::sum);
        });
        long links = dead.map(known -> courses(cards).map(Course::url).filter(url -> !url.isEmpty()).distinct().filter(known).count()).orElse(0L);
        return new FolderTotals(cards.size(), (int) courses(cards).count(), severities, rules,
                dead.isPresent() ? OptionalInt.of((int) links) : OptionalInt.empty());
    }

    private static Stream<Course> courses(Map<CardId, CardDocument> cards) {
        return cards.values().stream().filter(CardDocument::readable).flatMap(card -> card.card().courses().stream())
                .filter(course -> course.kind() != CourseKind.PLACEHOLDER);
    }
}
