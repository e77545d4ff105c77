package org.cardwright.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What merging needs to know of the items of a list.
 *
 * @param shown an item as people read it
 * @param draft items as people write them
 * @param read items that a person wrote
 */
record ListKind<T>(MergeConflict.Kind kind, ListMerge.Finer<T> finer, Function<T, String> shown,
        Function<List<T>, String> draft, Function<String, List<T>> read) {
    /** Behaviors and definitions. */
    static final ListKind<String> ITEMS = new ListKind<>(MergeConflict.Kind.ITEMS, (_, _, _) -> Optional.empty(),
            Function.identity(), items -> String.join("\n", items), text -> text.lines().map(Wanted::folded)
            .filter(item -> !item.isEmpty()).toList());

    static final ListKind<CourseItem> COURSES = new ListKind<>(MergeConflict.Kind.COURSES, CourseItem::merge,
            CourseItem::shown, courses -> CourseRows.of(courses.stream().map(CourseItem::text).toList()),
            text -> CourseRows.parse(text).stream().map(course -> new CourseItem(true, course)).toList());

    String shown(List<T> items) {
        return items.stream().map(shown).collect(Collectors.joining("\n"));
    }

    static <T> List<T> both(List<T> ours, List<T> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).distinct().toList();
    }

    MergeConflict conflict(String id, String label, List<T> base, List<T> ours, List<T> theirs) {
        String both = ours.isEmpty() || theirs.isEmpty() ? "" : shown(both(ours, theirs));
        return new MergeConflict(id, kind, label, shown(base), shown(ours), shown(theirs), both,
                draft.apply(ours.isEmpty() ? theirs : ours));
    }
}
