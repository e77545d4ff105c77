package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.site.SourceNames;


/** How the tables write proficiency levels: of a card in five cells, of a course in one. */
final class LevelCells {
    private LevelCells() {}

    /** The cells of a card: what is read as a number where it is one level, and each level by itself. */
    static Map<String, SourceValue> ofCard(List<Integer> levels) {
        Map<String, SourceValue> cells = new LinkedHashMap<>();
        for (int i = 0; i < SourceNames.RATINGS.size(); i++) {
            cells.put(SourceNames.RATINGS.get(i), i < levels.size() ? SourceValue.number(levels.get(i)) : SourceValue.EMPTY);
        }
        cells.put(SourceNames.LEVELS, levels.size() == 1 ? SourceValue.number(levels.getFirst())
                : SourceValue.words(levels.stream().map(String::valueOf).collect(Collectors.joining(","))));
        return cells;
    }

    /** The levels of a course's cell, in its order. */
    static List<Integer> ofCourse(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(level -> level.matches("\\d{1,3}"))
                .map(Integer::valueOf).toList();
    }

    /** A course's cell with other levels, in the order and with the separator that it has. */
    static String ofCourse(String cell, Collection<Integer> wanted) {
        List<Integer> old = ofCourse(cell);
        if (Set.copyOf(old).equals(Set.copyOf(wanted))) {
            return cell;
        }
        List<Integer> levels = new ArrayList<>(old.stream().filter(wanted::contains).distinct().toList());
        boolean falling = old.size() > 1 && old.getFirst() > old.getLast();
        for (int level : new TreeSet<>(wanted)) {
            if (!levels.contains(level)) {
                int at = 0;
                while (at < levels.size() && (levels.get(at) < level) != falling) {
                    at++;
                }
                levels.add(at, level);
            }
        }
        return levels.stream().map(String::valueOf).collect(Collectors.joining(cell.contains(", ") ? ", " : ","));
    }
}
