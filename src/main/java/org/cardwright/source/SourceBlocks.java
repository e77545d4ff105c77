package org.cardwright.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.i18n.Strings;

/** Finds what is not written because a table has a problem that makes each change of it a guess. */
final class SourceBlocks {
    private SourceBlocks() {}

    private static Set<SourceKind> tables(SourceDifference difference) {
        return switch (difference.kind()) {
            case BEHAVIORS, DEFINITIONS -> Set.of(SourceKind.TEXTS);
            case COURSE -> Set.of(SourceKind.COURSES);
            case COMPETENCY, ONLY_HERE -> Set.of(SourceKind.CARDS, SourceKind.TEXTS, SourceKind.COURSES);
            default -> Set.of(SourceKind.CARDS);
        };
    }

    static Optional<String> of(SiteSources sources, SourceDifference difference) {
        return tables(difference).stream().sorted().map(sources::table).filter(table -> !table.writable()).findFirst()
                .map(SourceBlocks::reason);
    }

    /** By difference why its changes cannot be made after all: levels of a card may need other levels of its courses. */
    static Map<SourceDifference, String> of(SiteSources sources, Map<SourceKind, List<TableEdit>> edits,
            Collection<SourceDifference> chosen) {
        Map<SourceDifference, String> refused = new LinkedHashMap<>();
        edits.keySet().stream().map(sources::table).filter(table -> !table.writable()).forEach(table ->
                chosen.stream().filter(difference -> difference.kind() == SourceDifference.Kind.LEVELS)
                        .forEach(difference -> refused.put(difference, reason(table))));
        return refused;
    }

    static String reason(SourceTable table) {
        SourceProblem problem = table.problems().stream().filter(SourceProblem::blocks).findFirst().orElseThrow();
        return Strings.get("source.refused.blocked", table.file(), problem.line(), problem.text());
    }
}
