package org.cardwright.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the proficiency levels for which a competency's cards get a course: a card gets it if one of its levels is
 * among them, and the generator can be told nothing else.
 */
final class LevelSets {
    /** Levels are 1 to 5; whatever else a table names is not tried in every way. */
    private static final int MOST = 10;

    private LevelSets() {}

    /**
     * A card of the competency.
     *
     * @param wanted whether it is to have the course
     * @param fixed whether a person said so, rather than that it is so today
     */
    record Holder(String file, Set<Integer> levels, boolean wanted, boolean fixed) {
        Holder {
            levels = Set.copyOf(levels);
        }

        boolean gets(Set<Integer> found) {
            return levels.stream().anyMatch(found::contains);
        }
    }

    /** The levels for just the cards that are to have it, with the smallest change of today's; empty if there are none. */
    static Optional<Set<Integer>> exact(Set<Integer> today, List<Holder> cards) {
        return all(today, cards).stream()
                .filter(set -> cards.stream().allMatch(card -> card.gets(set) == card.wanted()))
                .min(smallest(today));
    }

    /** The levels for the cards of which a person said it, with the fewest other cards changed along. */
    static Optional<Set<Integer>> nearest(Set<Integer> today, List<Holder> cards) {
        return all(today, cards).stream()
                .filter(set -> cards.stream().allMatch(card -> !card.fixed() || card.gets(set) == card.wanted()))
                .min(Comparator.<Set<Integer>>comparingLong(set -> cards.stream()
                        .filter(card -> card.gets(set) != card.wanted()).count()).thenComparing(smallest(today)));
    }

    private static Comparator<Set<Integer>> smallest(Set<Integer> today) {
        return Comparator.<Set<Integer>>comparingLong(set -> difference(set, today)).thenComparing(Set::size)
                .thenComparing(Object::toString);
    }

    private static long difference(Set<Integer> one, Set<Integer> other) {
        return one.stream().filter(level -> !other.contains(level)).count()
                + other.stream().filter(level -> !one.contains(level)).count();
    }

    /** Every set that could do: of the levels that cards have, with those of today that no card has. */
    private static List<Set<Integer>> all(Set<Integer> today, List<Holder> cards) {
        Set<Integer> used = new TreeSet<>();
        cards.forEach(card -> used.addAll(card.levels()));
        List<Integer> levels = used.stream().limit(MOST).toList();
        Set<Integer> idle = new TreeSet<>(today);
        levels.forEach(idle::remove);
        return java.util.stream.IntStream.range(0, 1 << levels.size()).<Set<Integer>>mapToObj(bits -> {
            Set<Integer> set = new TreeSet<>(idle);
            for (int i = 0; i < levels.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(levels.get(i));
                }
            }
            return set;
        }).toList();
    }
}
