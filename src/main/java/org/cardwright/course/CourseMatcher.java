package org.cardwright.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.model.CourseText;

/**
 * Finds the courses of a catalog that the rows of somebody's list mean: first those that say the same, then by link, by
 * course number, by title, and last by a title that is nearly the same. A course is found by one row only.
 */
public final class CourseMatcher {
    /** From so much likeness on two titles are nearly the same. */
    private static final double NEAR = 0.75;
    /** So much likeness have spellings of one course. */
    private static final double SPELLING = 0.85;
    /** So much is asked for where several courses share a link. */
    private static final double SHARED = 0.4;
    private static final double ONE = 1;

    private final List<CourseTitle> wanted;
    private final List<CourseTitle> known;
    private final List<CatalogCourse> courses;
    private final Found[] byRow;
    private final boolean[] taken;
    private final String provider;

    /** How a course was found. */
    public enum Way {
        LINK,
        CODE,
        TITLE,
        NEAR
    }

    /**
     * A row of the list.
     *
     * @param code the number of the course; empty if there is none
     * @param course what the row says; parts that it says nothing of are empty
     */
    public record Wanted(String code, CourseText course) {}

    /**
     * What a row means.
     *
     * @param courses at least one; several where the catalog writes it in several ways
     * @param score how sure that is, up to 100
     */
    public record Found(List<CatalogCourse> courses, Way way, int score) {
        public Found {
            courses = List.copyOf(courses);
        }
    }

    private record Pair(int row, int course, double likeness) {}

    private CourseMatcher(List<Wanted> rows, List<CatalogCourse> courses, String provider) {
        this.provider = provider;
        this.courses = courses;
        wanted = rows.stream().map(row -> CourseTitle.of(row.course(), row.code())).toList();
        known = courses.stream().map(course -> CourseTitle.of(course.text(), "")).toList();
        byRow = new Found[rows.size()];
        taken = new boolean[courses.size()];
    }

    /**
     * What each row means; nothing for a row that no course of the catalog fits.
     *
     * @param provider whose courses rows without provider are, as far as is known; empty if it is not
     */
    public static List<Optional<Found>> of(List<Wanted> rows, Collection<CatalogCourse> catalog, String provider) {
        CourseMatcher matcher = new CourseMatcher(rows, catalog.stream().filter(CatalogCourse::isCourse).toList(), provider);
        matcher.match();
        return Stream.of(matcher.byRow).map(Optional::ofNullable).toList();
    }

    private void match() {
        List<Integer> every = IntStream.range(0, courses.size()).boxed().toList();
        by(CourseTitle::same, Way.LINK, (row, course) -> row.sameProvider(course), ONE);
        by(CourseTitle::link, Way.LINK, (_, _) -> true, 0);
        codes();
        by(CourseTitle::code, Way.CODE, CourseTitle::mayShareProvider, 0);
        by(CourseTitle::plain, Way.TITLE, CourseTitle::mayShareProvider, 0);
        take(IntStream.range(0, wanted.size()).parallel().filter(row -> byRow[row] == null).boxed().flatMap(row ->
                pairs(row, every, this::mayBeNear).filter(pair -> pair.likeness() >= NEAR)).toList(), Way.NEAR);
        spellings();
    }

    private Stream<Pair> pairs(int row, List<Integer> among, BiPredicate<CourseTitle, CourseTitle> fits) {
        return among.stream().filter(course -> !taken[course] && fits.test(wanted.get(row), known.get(course)))
                .map(course -> new Pair(row, course, wanted.get(row).likeness(known.get(course))));
    }

    /** A title alone is not enough where it is nearly another's. */
    private boolean mayBeNear(CourseTitle row, CourseTitle course) {
        return row.provider().isEmpty() && !provider.isEmpty() && !course.provider().isEmpty()
                ? sameProvider(provider, course.provider()) : row.mayShareProvider(course);
    }

    /** Rows and courses that have a key in common; where several have it, the likest belong together. */
    private void by(Function<CourseTitle, String> key, Way way, BiPredicate<CourseTitle, CourseTitle> fits, double least) {
        Map<String, List<Integer>> places = new HashMap<>();
        IntStream.range(0, courses.size()).filter(course -> !taken[course] && !key.apply(known.get(course)).isEmpty())
                .forEach(course -> places.computeIfAbsent(key.apply(known.get(course)), _ -> new ArrayList<>(1)).add(course));
        Map<String, Integer> rows = new HashMap<>();
        IntStream.range(0, wanted.size()).filter(row -> byRow[row] == null)
                .forEach(row -> rows.merge(key.apply(wanted.get(row)), 1, Integer::sum));
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < wanted.size(); row++) {
            String asked = key.apply(wanted.get(row));
            List<Integer> there = byRow[row] == null ? places.getOrDefault(asked, List.of()) : List.of();
            double enough = there.size() > 1 || rows.getOrDefault(asked, 0) > 1 ? Math.max(least, SHARED) : least;
            pairs(row, there, fits).filter(pair -> pair.likeness() >= enough || least == ONE).forEach(pairs::add);
        }
        take(pairs, way);
    }

    /** Numbers that a list names stand somewhere in titles. */
    private void codes() {
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < wanted.size(); row++) {
            CourseTitle asked = wanted.get(row);
            if (byRow[row] == null && asked.named()) {
                pairs(row, IntStream.range(0, courses.size()).filter(course -> known.get(course).names(asked.code())).boxed()
                        .toList(), CourseTitle::mayShareProvider).forEach(pairs::add);
            }
        }
        take(pairs, Way.CODE);
    }

    private void take(List<Pair> pairs, Way way) {
        pairs.stream().sorted(Comparator.comparingDouble(Pair::likeness).reversed().thenComparing(Pair::row)
                .thenComparing(Pair::course)).forEach(pair -> {
                    if (byRow[pair.row()] == null && !taken[pair.course()]) {
                        taken[pair.course()] = true;
                        Way how = way == Way.LINK && wanted.get(pair.row()).link().isEmpty() ? Way.TITLE : way;
                        byRow[pair.row()] = new Found(List.of(courses.get(pair.course())), how, score(how, pair.likeness()));
                    }
                });
    }

    private static int score(Way way, double likeness) {
        double sure = switch (way) {
            case LINK -> 0.7;
            case CODE -> 0.6;
            case TITLE -> 0.9;
            case NEAR -> 0;
        };
        return (int) Math.round(100 * (sure + (1 - sure) * likeness));
    }

    /** Other spellings of a course that was found, which no row means, are that course too. */
    private void spellings() {
        for (int course = 0; course < courses.size(); course++) {
            if (taken[course]) {
                continue;
            }
            CourseTitle other = known.get(course);
            int likest = -1;
            double most = SPELLING;
            for (int row = 0; row < wanted.size(); row++) {
                CourseTitle asked = wanted.get(row);
                boolean near = byRow[row] != null && (asked.link().equals(other.link()) || asked.plain().equals(other.plain()))
                        && asked.mayShareProvider(other);
                double likeness = near ? asked.likeness(other) : 0;
                if (likeness > most || likeness == most && likest < 0) {
                    likest = row;
                    most = likeness;
                }
            }
            if (likest >= 0) {
                taken[course] = true;
                Found first = byRow[likest];
                List<CatalogCourse> all = new ArrayList<>(first.courses());
                all.add(courses.get(course));
                byRow[likest] = new Found(all, first.way(), first.score());
            }
        }
    }

    /** Whether two names are those of one provider, as far as names tell: a full name and its acronym are. */
    public static boolean sameProvider(String one, String other) {
        return CourseKey.folded(one).equals(CourseKey.folded(other))
                || Alike.sameProvider(ProviderNames.of(one), ProviderNames.of(other));
    }
}
