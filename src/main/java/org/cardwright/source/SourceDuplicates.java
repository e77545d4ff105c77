package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cardwright.i18n.Strings;
import org.cardwright.site.SourceNames;

/** Finds entries that mean the same card or the same competency: which of them a change is for would be a guess. */
final class SourceDuplicates {
    private SourceDuplicates() {}

    static List<SourceProblem> of(SourceKind kind, List<SourceRow> rows) {
        Map<List<String>, SourceRow> first = new HashMap<>();
        List<SourceProblem> found = new ArrayList<>();
        for (SourceRow row : rows) {
            SourceRow earlier = first.putIfAbsent(key(kind, row), row);
            if (earlier != null) {
                found.add(new SourceProblem(kind, row.line(),
                        Strings.get("source.twice", name(kind, row), earlier.line()), true));
            }
        }
        return found;
    }

    /** Whether two rows are told as such entries. */
    static boolean same(SourceKind kind, SourceRow one, SourceRow other) {
        return key(kind, one).equals(key(kind, other));
    }

    private static List<String> key(SourceKind kind, SourceRow row) {
        return kind == SourceKind.TEXTS ? List.of(row.text(SourceNames.TEXT_OF))
                : List.of(row.text(SourceNames.SERIES), row.text(SourceNames.LEVEL), row.text(SourceNames.COMPETENCY));
    }

    private static String name(SourceKind kind, SourceRow row) {
        return String.join(" ", key(kind, row));
    }
}
