package org.cardwright.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Finding;

/**
 * What checks find on a card after a step and not before, and the other way round.
 *
 * @param fresh the problems that are new
 * @param gone those that are not found any more
 */
public record StepProblems(List<Finding> fresh, List<Finding> gone) {
    public static final StepProblems NONE = new StepProblems(List.of(), List.of());

    /** What checks find on a card, if it were like that. */
    public interface Inspection {
        List<Finding> of(CardId card, CardDocument document);
    }

    public StepProblems {
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
    }

    /** Checks the card as it is and as it will be; a new one has had no problems, a deleted one has none. */
    public static StepProblems of(PlannedCard card, Inspection inspection) {
        if (!card.possible()) {
            return NONE;
        }
        List<Finding> before = card.before().map(document -> inspection.of(card.subject(), document)).orElse(List.of());
        List<Finding> after = card.kind() == PlannedCard.Kind.DELETED ? List.of()
                : card.after().map(document -> inspection.of(card.card(), document)).orElse(List.of());
        return new StepProblems(more(before, after), more(after, before));
    }

    /** Checks a card with these of its parts, where they can be selected. */
    public static StepProblems of(PlannedCard card, Set<StepPart> wanted, Inspection inspection) {
        return card.lazy() && wanted.isEmpty() ? NONE : of(card.only(wanted::contains), inspection);
    }

    /** Of each rule as many as there are more; where one moved it is not new. */
    private static List<Finding> more(List<Finding> than, List<Finding> findings) {
        Map<String, List<String>> known = new HashMap<>();
        than.forEach(finding -> known.computeIfAbsent(finding.rule(), _ -> new ArrayList<>()).add(finding.message()));
        // Those of the same words first, so that what is told is what is really new.
        List<Finding> others = findings.stream().filter(finding ->
                !known.getOrDefault(finding.rule(), new ArrayList<>()).remove(finding.message())).toList();
        return others.stream().filter(finding -> {
            List<String> left = known.getOrDefault(finding.rule(), List.of());
            return left.isEmpty() || left.removeFirst() == null;
        }).toList();
    }
}
