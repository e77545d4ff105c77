package org.cardwright.source;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cardwright.i18n.Strings;

/** Proves that changed tables say what was wanted and nothing else: what was chosen is gone, and nothing came. */
final class SourceProof {
    /** What follows from other edits of a card. */
    static final Set<SourceDifference.Kind> FOLLOWING = EnumSet.of(SourceDifference.Kind.TITLE,
            SourceDifference.Kind.PERMALINK, SourceDifference.Kind.FILTERS, SourceDifference.Kind.FILE,
            SourceDifference.Kind.ORDER, SourceDifference.Kind.OTHER);

    private final Set<String> before;
    private final Set<String> known;
    private final SourceComparison after;
    private final Collection<SourceDifference> chosen;
    private final Set<String> announced;

    SourceProof(SourceComparison before, SourceComparison after, Collection<SourceDifference> chosen,
            Collection<String> announced) {
        this.before = before.differences().stream().map(SourceProof::whole).collect(Collectors.toSet());
        known = before.site().problems().stream().map(SourceProblem::text).collect(Collectors.toSet());
        this.after = after;
        this.chosen = chosen;
        this.announced = new HashSet<>(announced);
    }

    private static String whole(SourceDifference difference) {
        return difference.id() + "|" + difference.here() + "|" + difference.there();
    }

    /** The differences that could not be written, and why; none if all is proven. */
    Map<SourceDifference, String> failures() {
        Set<String> left = after.differences().stream().map(SourceDifference::id).collect(Collectors.toSet());
        Map<SourceDifference, String> failed = new LinkedHashMap<>();
        chosen.stream().filter(difference -> left.contains(difference.id())).forEach(difference ->
                failed.put(difference, Strings.get("source.refused.unsaid")));
        if (failed.isEmpty()) {
            Set<String> own = chosen.stream().map(SourceDifference::file).collect(Collectors.toSet());
            after.differences().stream().filter(difference -> !before.contains(whole(difference))
                    && difference.kind() != SourceDifference.Kind.FORM && !announced.contains(difference.file())
                    && !(own.contains(difference.file()) && FOLLOWING.contains(difference.kind())))
                    .forEach(difference -> culprits(difference).forEach(culprit -> failed.putIfAbsent(culprit,
                            culprit.file().equals(difference.file()) ? Strings.get("source.refused.unsaid")
                            : Strings.get("source.refused.others", difference.file(), difference.label()))));
        }
        if (failed.isEmpty()) {
            after.site().problems().stream().filter(problem -> problem.blocks() && !known.contains(problem.text())).findFirst()
                    .ifPresent(problem -> chosen.forEach(difference -> failed.put(difference,
                            Strings.get("source.refused.stops", problem.text()))));
        }
        return failed;
    }

    /** Which edits may have brought a new difference: of the same card, else of the same competency, else any. */
    private List<SourceDifference> culprits(SourceDifference difference) {
        return chosen(each -> each.file().equals(difference.file()) && each.kind() == difference.kind(),
                each -> each.file().equals(difference.file()),
                each -> each.competency().equals(difference.competency()) && each.kind() == difference.kind(),
                each -> each.competency().equals(difference.competency()), _ -> true);
    }

    @SafeVarargs
    private List<SourceDifference> chosen(Predicate<SourceDifference>... ways) {
        for (Predicate<SourceDifference> way : ways) {
            List<SourceDifference> found = chosen.stream().filter(way).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
