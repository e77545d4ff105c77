package org.cardwright.provider;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseKey;
import org.cardwright.course.CourseMatcher;
import org.cardwright.course.CoursePart;
import org.cardwright.model.CourseText;
import org.cardwright.text.Folding;

/**
 * A provider's list beside the catalog: what is the same, changed, new, and gone from the list.
 *
 * @param provider the provider whose courses may be gone; empty for all providers that the list names
 */
public record ProviderComparison(List<ProviderMatch> matches, String provider) {
    public ProviderComparison {
        matches = List.copyOf(matches);
    }

    /** @param chosen the provider that a person named; empty to take the one that the list is about */
    public static ProviderComparison of(List<ProviderRow> rows, Collection<CatalogCourse> catalog, Optional<String> chosen) {
        boolean named = rows.stream().anyMatch(row -> !row.provider().isEmpty());
        String provider = chosen.map(name -> spelled(name, catalog)).orElseGet(() -> named ? "" : guess(rows, catalog));
        List<Optional<CourseMatcher.Found>> found = CourseMatcher.of(rows.stream().map(row ->
                new CourseMatcher.Wanted(row.code(), row.course())).toList(), catalog, provider);
        List<ProviderMatch> matches = new ArrayList<>();
        Set<CourseKey> met = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            ProviderMatch match = match(rows.get(i), found.get(i), provider);
            match.courses().forEach(course -> met.add(course.key()));
            matches.add(match);
        }
        Set<String> scope = provider.isEmpty() ? rows.stream().map(ProviderRow::provider).filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()) : Set.of(provider);
        catalog.stream().filter(course -> course.isCourse() && !met.contains(course.key()) && of(course, scope))
                .sorted(Comparator.comparing(CatalogCourse::title, String.CASE_INSENSITIVE_ORDER).thenComparing(CatalogCourse::key))
                .forEach(course -> matches.add(new ProviderMatch(ProviderMatch.Kind.GONE, Optional.empty(), List.of(course),
                        Optional.empty(), 0, course.text(), Set.of())));
        return new ProviderComparison(matches, provider);
    }

    private static boolean of(CatalogCourse course, Set<String> providers) {
        return !course.provider().isEmpty() && providers.stream().anyMatch(name ->
                CourseMatcher.sameProvider(name, course.provider()));
    }

    private static ProviderMatch match(ProviderRow row, Optional<CourseMatcher.Found> found, String provider) {
        if (found.isEmpty()) {
            return new ProviderMatch(ProviderMatch.Kind.NEW, Optional.of(row), List.of(), Optional.empty(), 0, new CourseText(
                    row.title(), row.provider().isEmpty() ? provider : row.provider(), row.link()), Set.of());
        }
        List<CatalogCourse> courses = found.get().courses();
        CourseText wanted = new CourseText(title(row, courses.getFirst()), row.provider(), row.link());
        Set<CoursePart> differs = EnumSet.noneOf(CoursePart.class);
        for (CatalogCourse course : courses) {
            differs.addAll(differs(course.text(), wanted));
        }
        return new ProviderMatch(differs.isEmpty() ? ProviderMatch.Kind.SAME : ProviderMatch.Kind.CHANGED, Optional.of(row),
                courses, found.map(CourseMatcher.Found::way), found.get().score(), wanted, differs);
    }

    private static Set<CoursePart> differs(CourseText now, CourseText wanted) {
        Set<CoursePart> parts = EnumSet.noneOf(CoursePart.class);
        if (!says(now.title(), wanted.title())) {
            parts.add(CoursePart.TITLE);
        }
        if (!says(now.provider(), wanted.provider())) {
            parts.add(CoursePart.PROVIDER);
        }
        CourseText link = new CourseText("", "", now.url());
        if (!wanted.url().isEmpty() && !CourseKey.of(link).equals(CourseKey.of(new CourseText("", "", wanted.url())))) {
            parts.add(CoursePart.LINK);
        }
        return parts;
    }

    /** Spaces, quotes and dashes make no difference, but upper and lower case do: the provider writes it like that. */
    private static boolean says(String now, String wanted) {
        return wanted.isEmpty() || now.equals(wanted) || Folding.readable(now).equals(Folding.readable(wanted))
                && letters(now).equals(letters(wanted));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The title of a row; where its number is part of the title on cards, it stays there. */
    private static String title(ProviderRow row, CatalogCourse course) {
        if (row.code().isEmpty() || row.title().isEmpty() || Folding.of(row.title()).contains(Folding.of(row.code()))) {
            return row.title();
        }
        String number = Stream.of(row.code().split("[^\\p{L}\\p{N}]+")).filter(part -> !part.isEmpty()).map(Pattern::quote)
                .collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
        Matcher first = Pattern.compile("(?iu)^((?:[A-Z]{2,6}[ -])?\\(?" + number + "\\)?[\\s:–—-]*)(.*)$").matcher(course.title());
        if (first.matches()) {
            return first.group(1) + row.title();
        }
        Matcher last = Pattern.compile("(?iu)^(.*?)([\\s,:–—-]*[\\s(]" + number + "\\)?)$").matcher(course.title());
        return last.matches() ? row.title() + last.group(2) : row.title();
    }

    /** All providers of the catalog, those with most courses first. */
    public static List<String> providers(Collection<CatalogCourse> catalog) {
        Map<String, Long> counts = catalog.stream().filter(CatalogCourse::isCourse).map(CatalogCourse::provider)
                .filter(name -> !name.isEmpty()).collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
    }

    private static String spelled(String name, Collection<CatalogCourse> catalog) {
        return providers(catalog).stream().filter(known -> CourseMatcher.sameProvider(known, name)).findFirst().orElse(name);
    }

    /** The provider that most courses have which the list certainly names; empty where it names none. */
    private static String guess(List<ProviderRow> rows, Collection<CatalogCourse> catalog) {
        Set<String> links = rows.stream().map(row -> key("", row.link())).collect(Collectors.toSet());
        Set<String> titles = rows.stream().map(row -> key(row.title(), "")).collect(Collectors.toSet());
        return providers(catalog.stream().filter(course -> !course.url().isEmpty() && links.contains(key("", course.url()))
                || titles.contains(key(course.title(), ""))).toList()).stream().findFirst().orElse("");
    }

    private static String key(String title, String link) {
        return CourseKey.of(new CourseText(title, "", link)).value();
    }

    public List<ProviderMatch> of(ProviderMatch.Kind kind) {
        return matches.stream().filter(match -> match.kind() == kind).toList();
    }
}
