package org.cardwright.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.SiteSeries;

/**
 * The numbers of a folder, each with the cards behind it; immutable.
 *
 * @param levels series by career level
 * @param coverage competencies by series
 * @param severities how many problems of each severity there are
 * @param rules how many problems of each rule there are, the commonest first
 * @param courses the cards with so many courses: none, 1 to 5, 6 to 10 …
 * @param placeholders cards that announce courses and have none
 * @param fine readable cards without any problem
 */
public record FolderNumbers(List<CardId> cards, List<CardId> unreadable, CardGrid levels, CardGrid coverage,
        Map<Severity, Integer> severities, Map<String, Integer> rules, Map<String, List<CardId>> courses,
        double coursesPerCard, List<CardId> placeholders, List<CardId> fine) {
    private static final int STEP = 5;
    private static final int STEPS = 4;

    static final FolderNumbers EMPTY = new FolderNumbers(List.of(), List.of(), CardGrid.EMPTY, CardGrid.EMPTY,
            Map.of(), Map.of(), Map.of(), 0, List.of(), List.of());

    /** Takes a moment for many cards: for a background thread. Cards come in the given order. */
    public static FolderNumbers of(Map<CardId, CardDocument> cards, Map<CardId, List<Finding>> findings) {
        CardGrid.Builder levels = new CardGrid.Builder();
        CardGrid.Builder coverage = new CardGrid.Builder();
        Map<String, List<CardId>> courses = new LinkedHashMap<>();
        for (int step = 0; step <= STEPS + 1; step++) {
            courses.put(bucket(step), new ArrayList<>());
        }
        List<CardId> unreadable = new ArrayList<>();
        List<CardId> placeholders = new ArrayList<>();
        List<CardId> fine = new ArrayList<>();
        int total = 0;
        for (Map.Entry<CardId, CardDocument> each : cards.entrySet()) {
            CardId id = each.getKey();
            if (!each.getValue().readable()) {
                unreadable.add(id);
                continue;
            }
            Card card = each.getValue().card();
            sort(card, id, levels, coverage);
            int count = (int) card.courses().stream().filter(FolderNumbers::real).count();
            total += count;
            courses.get(bucket(Math.min(STEPS + 1, (count + STEP - 1) / STEP))).add(id);
            if (count == 0 && !card.courses().isEmpty()) {
                placeholders.add(id);
            }
            if (findings.getOrDefault(id, List.of()).isEmpty()) {
                fine.add(id);
            }
        }
        int readable = cards.size() - unreadable.size();
        return new FolderNumbers(List.copyOf(cards.keySet()), unreadable, levels.build(), coverage.build(),
                severities(findings), rules(findings), courses, readable == 0 ? 0 : (double) total / readable,
                placeholders, fine);
    }

    private static boolean real(Course course) {
        return course.kind() != CourseKind.PLACEHOLDER;
    }

    private static void sort(Card card, CardId id, CardGrid.Builder levels, CardGrid.Builder coverage) {
        String number = card.text(CardField.SERIES).strip();
        String padded = number.matches("\\d+") ? SiteSeries.padded(number) : number;
        String series = padded.isEmpty() ? Strings.get("dashboard.noSeries") : padded;
        String level = or(card.text(CardField.CAREER_LEVEL), Strings.get("dashboard.noLevel"));
        String key = CareerLevel.rankIgnoringCase(level) + level.toLowerCase(Locale.ROOT);
        levels.add(series, series, key, level, id);
        String competency = or(card.text(CardField.COMPETENCY), Strings.get("dashboard.noCompetency"));
        coverage.add(competency.toLowerCase(Locale.ROOT), competency, series, series, id);
    }

    private static String or(String text, String otherwise) {
        return text.isBlank() ? otherwise : text.strip();
    }

    /** None, then 1 to 5, 6 to 10 and so on, the last without end. */
    private static String bucket(int step) {
        if (step == 0) {
            return Strings.get("dashboard.courses.none");
        }
        int from = (step - 1) * STEP + 1;
        return step > STEPS ? Strings.get("dashboard.courses.more", from)
                : Strings.get("dashboard.courses.range", from, step * STEP);
    }

    private static Map<Severity, Integer> severities(Map<CardId, List<Finding>> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.values().forEach(all -> all.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum)));
        return counts;
    }

    private static Map<String, Integer> rules(Map<CardId, List<Finding>> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.values().forEach(all -> all.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum)));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(rule -> sorted.put(rule.getKey(), rule.getValue()));
        return sorted;
    }
}
