package org.cardwright.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.cardwright.edit.CardId;
import org.cardwright.source.DifferenceLines.Filter;

/**
 * What a person selected of the differences, left as it is, folded, and wants to see; it stays when cards and sources are
 * compared again, as long as a difference is the same.
 */
public final class DifferenceChoices {
    private final Set<String> selected = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> turned = new HashSet<>();
    private Filter filter = Filter.ALL;
    private boolean byCompetency;

    /** Nothing is chosen any more. */
    public void forget() {
        List.of(selected, left, turned).forEach(Set::clear);
        filter = Filter.ALL;
    }

    /** What is to be seen from now on. */
    public void see(Filter wanted, boolean competencies) {
        filter = wanted;
        byCompetency = competencies;
    }

    public Filter filter() {
        return filter;
    }

    /** The lines of what there is. */
    public DifferenceLines lines(Optional<SourceComparison> comparison, Function<CardId, String> titles) {
        return DifferenceLines.of(comparison.map(SourceComparison::differences).orElse(List.of()), filter, byCompetency,
                left, turned, titles);
    }

    public boolean selects(SourceDifference difference) {
        return selected.contains(difference.id()) && !left.contains(difference.id());
    }

    /** The ids of what is selected and there. */
    public List<String> selected(Optional<SourceComparison> comparison) {
        return comparison.stream().flatMap(one -> one.differences().stream()).filter(this::selects)
                .map(SourceDifference::id).toList();
    }

    /** Selects some, or takes that back. */
    public void select(Collection<SourceDifference> some, boolean wanted) {
        List<String> ids = some.stream().map(SourceDifference::id).toList();
        if (wanted) {
            selected.addAll(ids);
        } else {
            ids.forEach(selected::remove);
        }
    }

    /** Leaves some as they are until the program ends, or takes that back; none of them is selected then. */
    public void leave(Collection<String> ids, boolean leave) {
        ids.forEach(selected::remove);
        if (leave) {
            left.addAll(ids);
        } else {
            ids.forEach(left::remove);
        }
    }

    /** Whether it is left as it is. */
    public boolean left(SourceDifference difference) {
        return left.contains(difference.id());
    }

    /** Folds a group or unfolds it. */
    public void turn(String key) {
        if (!turned.remove(key)) {
            turned.add(key);
        }
    }
}
