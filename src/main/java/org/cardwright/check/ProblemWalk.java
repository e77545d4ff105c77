package org.cardwright.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cardwright.edit.CardId;

/** Goes from problem to problem in the order of a list, which changes while they are corrected. */
public final class ProblemWalk {
    private Optional<ProblemRow.Problem> current = Optional.empty();
    private int at = -1;

    /** A person chose a problem: the next one is counted from there. */
    public void choose(ProblemRow.Problem problem, ProblemList list) {
        current = Optional.of(problem);
        at = list.problems().indexOf(problem);
    }

    /** Begins again with the first. */
    public void forget() {
        current = Optional.empty();
        at = -1;
    }

    /**
     * The next problem, or with -1 the one before; past the last comes the first.
     *
     * @param front the card that a person has before them
     */
    public Optional<ProblemRow.Problem> step(int by, ProblemList list, Optional<CardId> front) {
        List<ProblemRow.Problem> all = list.problems();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        choose(all.get(Math.floorMod(next(all, by, front), all.size())), list);
        return current;
    }

    /** Where the current problem was corrected, what came after it has taken its place. */
    private int next(List<ProblemRow.Problem> all, int by, Optional<CardId> front) {
        // Somebody opened another card since then, and means that one.
        Optional<ProblemRow.Problem> last = current.filter(problem -> front.isEmpty()
                || problem.card().isEmpty() || problem.card().equals(front)
                || all.stream().noneMatch(other -> other.card().equals(front)));
        if (last.isPresent()) {
            int found = all.indexOf(last.get());
            int same = found >= 0 ? found : IntStream.range(0, all.size()).filter(i -> all.get(i).same(last.get()))
                    .findFirst().orElse(-1);
            return same >= 0 ? same + by : by > 0 ? at : at - 1;
        }
        IntStream ofFront = IntStream.range(0, all.size())
                .filter(i -> front.isPresent() && all.get(i).card().equals(front));
        int onFront = (by > 0 ? ofFront.min() : ofFront.max()).orElse(-1);
        return onFront >= 0 ? onFront : by > 0 ? 0 : -1;
    }
}
