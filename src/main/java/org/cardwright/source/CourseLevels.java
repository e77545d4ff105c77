package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds for which levels the rows of a course must name a competency so that just the right cards get it. */
final class CourseLevels {
    private final CoursesDraft rows;
    private final CourseHolders holders;
    private final Map<String, List<SourcesDraft.Entry>> cards;

    CourseLevels(SourcesDraft draft, CoursesDraft rows, CourseHolders holders) {
        this.rows = rows;
        this.holders = holders;
        cards = draft.entries().stream().collect(Collectors.groupingBy(SourcesDraft.Entry::competency));
    }

    /**
     * What is to be written for a course and a competency.
     *
     * @param changed the cards, by their files, that get or lose the course along
     */
    record Settlement(CoursesDraft rows, CourseWishes.Spot spot, Map<TableDraft.Row, Set<Integer>> levels,
            Optional<Set<Integer>> added, List<String> changed) {
        void write() {
            levels.forEach((row, set) -> rows.set(row, spot.competency(), set));
            added.ifPresent(set -> rows.name(spot.course(), spot.competency(), set));
        }
    }

    /** For just the cards that are to have it; empty if the table cannot say that. */
    Optional<Settlement> exact(CourseWishes.Spot spot) {
        List<TableDraft.Row> named = named(spot);
        List<LevelSets.Holder> all = holders(spot, List.of());
        if (named.size() <= 1) {
            return tooMany(spot, 1) ? Optional.empty()
                    : LevelSets.exact(rows.today(spot.course(), spot.competency()), all).map(set -> settled(spot, named, set));
        }
        return oneOf(spot, named).or(() -> tooMany(spot, 1) ? Optional.empty()
                : LevelSets.exact(rows.today(spot.course(), spot.competency()), all).map(set -> settled(spot, named, set)));
    }

    /** For the cards of which a person said it, with the fewest others. */
    Optional<Settlement> nearest(CourseWishes.Spot spot) {
        return LevelSets.nearest(rows.today(spot.course(), spot.competency()), holders(spot, List.of()))
                .map(set -> settled(spot, named(spot), set));
    }

    private List<TableDraft.Row> named(CourseWishes.Spot spot) {
        return rows.rows(spot.course()).stream().filter(row -> rows.names(row, spot.competency())).toList();
    }

    private List<SourcesDraft.Entry> entries(CourseWishes.Spot spot) {
        return cards.getOrDefault(spot.competency(), List.of());
    }

    private boolean tooMany(CourseWishes.Spot spot, int most) {
        return entries(spot).stream().anyMatch(entry -> holders.count(entry, spot.course()) > most);
    }

    /** @param others rows that stay as they are, and give the course once each */
    private List<LevelSets.Holder> holders(CourseWishes.Spot spot, List<TableDraft.Row> others) {
        return entries(spot).stream().map(entry -> new LevelSets.Holder(entry.file, Set.copyOf(entry.levels()),
                holders.count(entry, spot.course()) - given(spot, entry, others) > 0,
                holders.fixed(entry, spot.course()))).toList();
    }

    private int given(CourseWishes.Spot spot, SourcesDraft.Entry entry, List<TableDraft.Row> some) {
        return (int) some.stream().filter(row -> rows.levels(row, spot.competency()).stream()
                .anyMatch(entry.levels()::contains)).count();
    }

    /** The first row gets the levels, others that name the competency lose it. */
    private Settlement settled(CourseWishes.Spot spot, List<TableDraft.Row> named, Set<Integer> found) {
        List<LevelSets.Holder> all = holders(spot, List.of());
        Set<Integer> set = all.stream().anyMatch(card -> card.gets(found)) ? found : Set.of();
        Map<TableDraft.Row, Set<Integer>> levels = new LinkedHashMap<>();
        for (TableDraft.Row row : named) {
            levels.put(row, levels.isEmpty() ? set : Set.of());
        }
        return new Settlement(rows, spot, levels, Optional.of(set).filter(some -> named.isEmpty() && !some.isEmpty()),
                entries(spot).stream().filter(entry -> (entry.levels().stream().anyMatch(set::contains) ? 1 : 0)
                        != holders.count(entry, spot.course())).map(entry -> entry.file).toList());
    }

    /** Where several rows name the competency, it may be enough to change one of them. */
    private Optional<Settlement> oneOf(CourseWishes.Spot spot, List<TableDraft.Row> named) {
        Optional<Settlement> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (TableDraft.Row row : named) {
            List<TableDraft.Row> others = new ArrayList<>(named);
            others.remove(row);
            boolean possible = entries(spot).stream().mapToInt(entry -> holders.count(entry, spot.course())
                    - given(spot, entry, others)).allMatch(left -> left == 0 || left == 1);
            Set<Integer> today = rows.levels(row, spot.competency());
            Optional<Set<Integer>> found = possible ? LevelSets.exact(today, holders(spot, others)) : Optional.empty();
            if (found.isPresent()) {
                Set<Integer> differing = new TreeSet<>(found.get());
                differing.addAll(today);
                differing.removeIf(level -> found.get().contains(level) && today.contains(level));
                if (differing.size() < least) {
                    least = differing.size();
                    best = Optional.of(new Settlement(rows, spot, new HashMap<>(Map.of(row, found.get())),
                            Optional.empty(), List.of()));
                }
            }
        }
        return best;
    }
}
