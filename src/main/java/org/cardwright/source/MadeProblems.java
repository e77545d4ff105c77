package org.cardwright.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cardwright.check.RuleInfo;
import org.cardwright.i18n.Strings;

/** Collects what the generator would write wrongly, each once. */
final class MadeProblems {
    private final Set<SourceProblem> problems = new LinkedHashSet<>();

    /** Something that the generator writes, but not as anyone wants it. */
    void wrong(SourceKind kind, int line, String key, Object... arguments) {
        problems.add(new SourceProblem(kind, line, Strings.get(key, arguments), false));
    }

    /** The same, as a rule that people know. */
    void wrong(RuleInfo rule, SourceKind kind, int line, String key, Object... arguments) {
        problems.add(new SourceProblem(kind, line, Strings.get(key, arguments), false).by(rule));
    }

    /** Something at which the generator stops and writes nothing at all. */
    void stop(SourceKind kind, int line, String key, Object... arguments) {
        problems.add(new SourceProblem(kind, line, Strings.get(key, arguments), true));
    }

    List<SourceProblem> list() {
        return List.copyOf(problems);
    }
}
