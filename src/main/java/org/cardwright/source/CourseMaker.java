package org.cardwright.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.site.SitePlaces;
import org.cardwright.site.SourceNames;


/** Gives the rows of the table of courses to the cards, as the generator does. */
final class CourseMaker {
    private static final List<String> COMPETENCIES = IntStream.rangeClosed(1, SourceNames.PAIRS)
            .mapToObj(SourceNames::competency).toList();
    private static final List<String> LEVELS = IntStream.rangeClosed(1, SourceNames.PAIRS)
            .mapToObj(SourceNames::levels).toList();

    private final SourceTable table;
    private final Set<String> columns;
    private final Map<String, List<CardInMaking>> cards;
    private final MadeProblems problems;
    private final Map<String, List<ReadLevel>> readLevels = new HashMap<>();
    private int count;

    CourseMaker(SourceTable table, Map<String, List<CardInMaking>> byCompetency, MadeProblems problems) {
        this.table = table;
        columns = new HashSet<>(table.columns());
        cards = byCompetency;
        this.problems = problems;
    }

    /** How many courses there are after {@link #json}. */
    int count() {
        return count;
    }

    /** The file of the training page; the cards have their courses afterwards. */
    String json() {
        CourseJson json = new CourseJson();
        for (SourceRow row : table.rows()) {
            List<CardInMaking> holders = new ArrayList<>();
            if (isReadable(row, holders)) {
                holders.sort(Comparator.comparingInt(CardInMaking::order));
                cell(row, SourceNames.TITLE).ifPresent(title -> {
                    EntryCourse course = new EntryCourse(row.index(), title.replace(":", "&#58;"),
                            cell(row, SourceNames.LINK).orElse(SitePlaces.UNKNOWN),
                            cell(row, SourceNames.PROVIDER).orElse(SitePlaces.UNKNOWN));
                    holders.forEach(card -> card.add(course));
                });
                json.add(column -> cell(row, column), holders.stream().map(CardInMaking::filters).toList());
                count++;
            }
        }
        return json.text();
    }

    /** Finds the cards of a course; the generator may stop at it. */
    private boolean isReadable(SourceRow row, List<CardInMaking> holders) {
        Set<String> missing = new HashSet<>();
        Stream.of(SourceNames.PRICE, SourceNames.COURSE_DESCRIPTION, SourceNames.MORE)
                .filter(column -> !columns.contains(column)).forEach(missing::add);
        List<String> named = COMPETENCIES.stream().map(column -> cell(row, column).orElse("")).toList();
        for (String competency : Set.copyOf(named)) {
            for (CardInMaking card : cards.getOrDefault(competency, List.of())) {
                if (holds(row, card, named, missing)) {
                    holders.add(card);
                }
            }
        }
        if (!holders.isEmpty() && !columns.contains(SourceNames.TITLE)) {
            missing.add(SourceNames.TITLE);
        }
        missing.forEach(column -> problems.stop(SourceKind.COURSES, 1, "source.made.stops-column", column));
        return missing.isEmpty();
    }

    /** Whether one of the pairs names the card's competency and one of its levels; the first such pair decides. */
    private boolean holds(SourceRow row, CardInMaking card, List<String> named, Set<String> missing) {
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).equals(card.entry().competency()) && columns.contains(COMPETENCIES.get(i))) {
                Optional<String> levels = cell(row, LEVELS.get(i));
                if (levels.isEmpty()) {
                    missing.add(LEVELS.get(i));
                    return false;
                }
                if (card.hasOneOf(readLevels.computeIfAbsent(levels.get(), ReadLevel::all))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A cell; where a row is too short it is as if it were empty, for the table has a problem of its own then. */
    private Optional<String> cell(SourceRow row, String column) {
        return row.value(column).map(SourceValue::text).map(EngineValue::decoded)
                .or(() -> columns.contains(column) ? Optional.of("") : Optional.empty());
    }
}
