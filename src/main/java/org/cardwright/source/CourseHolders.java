package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.model.CourseText;

/** Which cards are to have which courses, and how often: those of today with what a person wants otherwise. */
final class CourseHolders {
    private final SourcesDraft draft;
    private final Map<SourcesDraft.Entry, Map<CourseText, Integer>> counts = new LinkedHashMap<>();
    private final Set<List<Object>> fixed = new HashSet<>();
    /** By file the courses of the cards as they are, and those that they have in other words. */
    private final Map<String, Set<CourseText>> here = new HashMap<>();

    CourseHolders(SourcesDraft draft) {
        this.draft = draft;
        SourceCourses courses = new SourceCourses(draft.comparison.sources().table(SourceKind.COURSES));
        Map<Integer, GeneratedCard> made = draft.comparison.site().cards().stream()
                .collect(Collectors.toMap(GeneratedCard::entry, card -> card));
        for (SourcesDraft.Entry entry : draft.entries()) {
            Map<CourseText, Integer> own = new HashMap<>();
            if (!entry.row.isNew()) {
                made.get(entry.row.index()).courses().forEach(row -> own.merge(courses.of(row), 1, Integer::sum));
            }
            counts.put(entry, own);
        }
        draft.comparison.pairs().forEach(pair -> pair.card().ifPresent(card -> here.put(pair.file(),
                new HashSet<>(CourseComparer.said(draft.comparison.cards().get(card).card())))));
        draft.comparison.differences().stream().filter(each -> each.courses().reworded())
                .forEach(each -> here.get(each.file()).add(each.courses().there().orElseThrow()));
    }

    int count(SourcesDraft.Entry entry, CourseText course) {
        return counts.get(entry).getOrDefault(course, 0);
    }

    /** Whether a person said it of the card. */
    boolean fixed(SourcesDraft.Entry entry, CourseText course) {
        return fixed.contains(List.of(entry, course));
    }

    List<CourseText> courses(SourcesDraft.Entry entry) {
        return counts.get(entry).entrySet().stream().filter(each -> each.getValue() > 0).map(Map.Entry::getKey).toList();
    }

    void change(SourcesDraft.Entry entry, CourseText course, int by) {
        counts.get(entry).merge(course, by, Integer::sum);
        fixed.add(List.of(entry, course));
    }

    /** Takes over new words of a course; the files of all cards that have it. */
    List<String> reword(CourseText old, CourseText now) {
        List<String> files = new ArrayList<>();
        counts.forEach((entry, own) -> Optional.ofNullable(own.remove(old)).ifPresent(count -> {
            own.merge(now, count, Integer::sum);
            files.add(entry.file);
        }));
        return files;
    }

    /** The cards, by their files, that have a course and are not to have it in other words. */
    List<String> keeping(CourseText course, List<SourceDifference> chosen) {
        Set<String> asked = chosen.stream().map(SourceDifference::file).collect(Collectors.toSet());
        return counts.keySet().stream().filter(entry -> count(entry, course) > 0 && !asked.contains(entry.file))
                .map(entry -> entry.file).filter(file -> here.getOrDefault(file, Set.of()).contains(course)).distinct()
                .toList();
    }
}
