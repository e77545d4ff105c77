package org.cardwright.source;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.i18n.Strings;

/** What is not written because a table has a problem that makes each change of it a guess; found once for a plan. */
final class SourceBlocks {
    private final Map<SourceKind, String> reasons = new EnumMap<>(SourceKind.class);

    SourceBlocks(SiteSources sources) {
        for (SourceKind kind : SourceKind.values()) {
            sources.blocking(kind).ifPresent(problem -> reasons.put(kind, reason(sources.file(kind), problem)));
        }
    }

    private static Set<SourceKind> tables(SourceDifference difference) {
        return switch (difference.kind()) {
            case BEHAVIORS, DEFINITIONS -> Set.of(SourceKind.TEXTS);
            case COURSE -> Set.of(SourceKind.COURSES);
            case COMPETENCY, ONLY_HERE -> Set.of(SourceKind.CARDS, SourceKind.TEXTS, SourceKind.COURSES);
            default -> Set.of(SourceKind.CARDS);
        };
    }

    Optional<String> of(SourceDifference difference) {
        Set<SourceKind> tables = tables(difference);
        return reasons.entrySet().stream().filter(reason -> tables.contains(reason.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }

    /** By difference why its changes cannot be made after all: levels of a card may need other levels of its courses. */
    Map<SourceDifference, String> of(Map<SourceKind, List<TableEdit>> edits, Collection<SourceDifference> chosen) {
        Map<SourceDifference, String> refused = new LinkedHashMap<>();
        reasons.forEach((kind, reason) -> chosen.stream().filter(difference -> edits.containsKey(kind)
                && difference.kind() == SourceDifference.Kind.LEVELS)
                .forEach(difference -> refused.putIfAbsent(difference, reason)));
        return refused;
    }

    static String reason(TableFile table) {
        return reason(table, table.table().problems().stream().filter(SourceProblem::blocks).findFirst().orElseThrow());
    }

    private static String reason(TableFile table, SourceProblem problem) {
        return Strings.get("source.refused.blocked", SiteSources.place(table, problem), problem.text());
    }
}
