package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.cardwright.model.CourseText;
import org.cardwright.site.SourceNames;

/** The rows of the table of courses while they change: by course, and in each the competencies with their levels. */
final class CoursesDraft {
    private final TableDraft draft;
    private final Map<CourseText, List<TableDraft.Row>> rows = new LinkedHashMap<>();
    private final Set<TableDraft.Row> emptied = new LinkedHashSet<>();
    /** A competency that some cards got for another: the same levels serve as long as they do. */
    private final Map<String, String> origins = new HashMap<>();

    CoursesDraft(TableDraft draft) {
        this.draft = draft;
        SourceCourses courses = new SourceCourses(draft.table());
        for (int i = 0; i < draft.rows().size(); i++) {
            rows.computeIfAbsent(courses.of(i), _ -> new ArrayList<>()).add(draft.rows().get(i));
        }
    }

    List<TableDraft.Row> rows(CourseText course) {
        return rows.getOrDefault(course, List.of());
    }

    Set<CourseText> courses() {
        return rows.keySet();
    }

    private IntStream places() {
        return IntStream.rangeClosed(1, SourceNames.PAIRS)
                .filter(place -> draft.table().columns().contains(SourceNames.levels(place)));
    }

    private List<Integer> places(TableDraft.Row row, String competency) {
        return places().filter(place -> row.text(SourceNames.competency(place)).equals(competency)).boxed().toList();
    }

    boolean names(TableDraft.Row row, String competency) {
        return !places(row, competency).isEmpty();
    }

    /** The levels for which a row gives its course to cards of the competency. */
    Set<Integer> levels(TableDraft.Row row, String competency) {
        Set<Integer> levels = new TreeSet<>();
        places(row, competency).forEach(place -> levels.addAll(LevelCells.ofCourse(row.text(SourceNames.levels(place)))));
        return levels;
    }

    /** The levels of a course over all its rows; of the competency that it comes from where it is not named itself. */
    Set<Integer> today(CourseText course, String competency) {
        Set<Integer> levels = new TreeSet<>();
        rows(course).forEach(row -> levels.addAll(levels(row, competency)));
        if (levels.isEmpty() && origins.containsKey(competency)) {
            rows(course).forEach(row -> levels.addAll(levels(row, origins.get(competency))));
        }
        return levels;
    }

    /** Makes a row give its course for just these levels; none empties the cells. */
    void set(TableDraft.Row row, String competency, Collection<Integer> levels) {
        List<Integer> places = places(row, competency);
        Set<Integer> missing = new TreeSet<>(levels);
        places.forEach(place -> missing.removeAll(LevelCells.ofCourse(row.text(SourceNames.levels(place)))));
        for (int i = 0; i < places.size(); i++) {
            String column = SourceNames.levels(places.get(i));
            Set<Integer> kept = new TreeSet<>(LevelCells.ofCourse(row.text(column)));
            boolean idle = kept.isEmpty();
            kept.retainAll(levels);
            if (i == 0) {
                kept.addAll(missing);
            }
            if (kept.isEmpty() && !idle) {
                row.set(SourceNames.competency(places.get(i)), "");
                row.set(column, "");
                emptied.add(row);
            } else if (!kept.isEmpty()) {
                row.set(column, LevelCells.ofCourse(row.text(column), kept));
            }
        }
    }

    /** Names a competency in the first row of a course that has room, else in a further one with the same other cells. */
    void name(CourseText course, String competency, Collection<Integer> levels) {
        List<TableDraft.Row> known = rows(course);
        TableDraft.Row row = known.stream().filter(each -> !places(each, "").isEmpty()).findFirst()
                .orElseGet(() -> add(course, like(known.getLast()), known.getLast()));
        int place = places(row, "").getFirst();
        row.set(SourceNames.competency(place), competency);
        row.set(SourceNames.levels(place), LevelCells.ofCourse("", levels));
    }

    /** The cells of a row without its competencies. */
    Map<String, SourceValue> like(TableDraft.Row row) {
        Map<String, SourceValue> values = new LinkedHashMap<>(row.values());
        places().forEach(place -> {
            values.put(SourceNames.competency(place), SourceValue.EMPTY);
            values.put(SourceNames.levels(place), SourceValue.EMPTY);
        });
        return values;
    }

    private TableDraft.Row add(CourseText course, Map<String, SourceValue> values, TableDraft.Row behind) {
        TableDraft.Row row = draft.add(behind.isNew() ? draft.last() : behind.index(), values);
        rows.computeIfAbsent(course, _ -> new ArrayList<>()).add(row);
        return row;
    }

    /** Adds a course at the end of the table. */
    void add(CourseText course, Map<String, SourceValue> others) {
        TableDraft.Row row = draft.add(draft.last(), others);
        rows.computeIfAbsent(course, _ -> new ArrayList<>()).add(row);
        word(row, new CourseText("", "", ""), course);
    }

    /** Adds a course that is like another but for its words and competencies. */
    void addLike(CourseText course, CourseText other) {
        TableDraft.Row model = rows(other).getFirst();
        word(add(course, like(model), rows(other).getLast()), other, course);
    }

    /** Gives a course other words in all its rows; cells of parts that stay are not touched. */
    void reword(CourseText old, CourseText now) {
        List<TableDraft.Row> known = rows.remove(old);
        known.forEach(row -> word(row, old, now));
        rows.computeIfAbsent(now, _ -> new ArrayList<>()).addAll(known);
    }

    private static void word(TableDraft.Row row, CourseText old, CourseText now) {
        word(row, SourceNames.TITLE, old.title(), now.title());
        word(row, SourceNames.PROVIDER, old.provider(), now.provider());
        word(row, SourceNames.LINK, old.url(), now.url());
    }

    private static void word(TableDraft.Row row, String column, String old, String now) {
        if (!old.equals(now)) {
            row.set(column, now);
        }
    }

    /** Gives a competency another name in every row. */
    void rename(String from, String to) {
        for (TableDraft.Row row : draft.rows()) {
            places(row, from).forEach(place -> row.set(SourceNames.competency(place), to));
        }
    }

    /** Some cards of a competency are now of another. */
    void copied(String to, String from) {
        origins.put(to, from);
    }

    /** The competency that cards of this one had before, if some got it for another. */
    Map<String, String> origins() {
        return origins;
    }

    /** Takes out rows that have just lost their last competency; the courses that lose their last row with it. */
    List<CourseText> clear() {
        List<CourseText> gone = new ArrayList<>();
        rows.forEach((course, known) -> {
            List<TableDraft.Row> empty = known.stream().filter(row -> emptied.contains(row)
                    && places().allMatch(place -> row.text(SourceNames.competency(place)).isEmpty())).toList();
            empty.forEach(TableDraft.Row::remove);
            if (!empty.isEmpty() && known.stream().allMatch(TableDraft.Row::removed)) {
                gone.add(course);
            }
        });
        return gone;
    }
}
