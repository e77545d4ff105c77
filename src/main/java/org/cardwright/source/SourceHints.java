package org.cardwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.check.RuleInfo;
import org.cardwright.check.SourceRules;
import org.cardwright.i18n.Strings;
import org.cardwright.site.SourceNames;

/** What looks like a mistake in the table of courses and may be meant; none of it keeps anything from being written. */
final class SourceHints {
    private final SourceTable courses;
    private final Set<String> competencies;
    private final List<SourceProblem> found = new ArrayList<>();

    private SourceHints(SiteSources sources) {
        courses = sources.table(SourceKind.COURSES);
        competencies = sources.table(SourceKind.CARDS).rows().stream().map(row -> row.text(SourceNames.COMPETENCY))
                .collect(Collectors.toSet());
    }

    static List<SourceProblem> of(SiteSources sources) {
        SourceHints hints = new SourceHints(sources);
        hints.courses.rows().forEach(hints::pairs);
        hints.links();
        return List.copyOf(hints.found);
    }

    private void pairs(SourceRow row) {
        for (int i = 1; i <= SourceNames.PAIRS; i++) {
            String competency = row.text(SourceNames.competency(i));
            String levels = row.text(SourceNames.levels(i));
            if (!competency.isEmpty() && !competencies.contains(competency)) {
                tell(SourceRules.COMPETENCY_UNKNOWN, row, Strings.get("source.hint.competency", competency));
            }
            if (!competency.isEmpty() && !levels.matches("\\s*[1-5]\\s*(,\\s*[1-5]\\s*)*")) {
                tell(SourceRules.LEVEL_INVALID, row, Strings.get("source.hint.levels", levels, competency));
            }
        }
    }

    /** One link for several courses is common, and each of them stays a course of its own. */
    private void links() {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        Map<String, SourceRow> last = new LinkedHashMap<>();
        for (SourceRow row : courses.rows()) {
            String link = row.text(SourceNames.LINK);
            if (!link.isEmpty()) {
                titles.computeIfAbsent(link, _ -> new LinkedHashSet<>()).add(row.text(SourceNames.TITLE));
                last.put(link, row);
            }
        }
        titles.forEach((link, all) -> {
            if (all.size() > 1) {
                tell(SourceRules.LINK_SHARED, last.get(link), Strings.get("source.hint.link", link, all.size(),
                        String.join(", ", all)));
            }
        });
    }

    private void tell(RuleInfo rule, SourceRow row, String text) {
        found.add(new SourceProblem(SourceKind.COURSES, row.line(), text, false).by(rule));
    }
}
