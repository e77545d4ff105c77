package org.cardwright.source;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.check.SourceRules;
import org.cardwright.i18n.Strings;
import org.cardwright.site.SourceNames;

/** What the tables say of each other that cannot be meant. */
final class SourceChecks {
    private SourceChecks() {}

    /** Cards whose competency has no text: the generator writes headings without a word below them. */
    static Stream<SourceProblem> withoutText(SiteSources sources) {
        Set<String> texts = sources.table(SourceKind.TEXTS).rows().stream().map(row -> row.text(SourceNames.TEXT_OF))
                .collect(Collectors.toSet());
        return sources.table(SourceKind.CARDS).rows().stream()
                .filter(row -> !texts.contains(row.text(SourceNames.COMPETENCY)))
                .map(row -> new SourceProblem(SourceKind.CARDS, row.line(),
                        Strings.get("source.without-text", row.text(SourceNames.COMPETENCY)), true)
                        .by(SourceRules.TEXT_MISSING));
    }
}
