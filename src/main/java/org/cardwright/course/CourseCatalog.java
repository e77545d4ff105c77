package org.cardwright.course;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;

/** The distinct courses of all cards; immutable, and cheap to bring up to date when a few cards change. */
public final class CourseCatalog {
    private static final Comparator<CatalogCourse> BY_TITLE = Comparator.comparing(CatalogCourse::title,
            String.CASE_INSENSITIVE_ORDER)
            .thenComparing(CatalogCourse::title).thenComparing(CatalogCourse::provider)
            .thenComparing(CatalogCourse::key);

    private final Map<CardId, Card> cards;
    private final Map<CourseKey, CatalogCourse> courses;

    private CourseCatalog(Map<CardId, Card> cards, Map<CourseKey, CatalogCourse> courses) {
        this.cards = cards;
        this.courses = courses;
    }

    /** The catalog of these cards; files that are not understood have no courses. */
    public static CourseCatalog of(Map<CardId, CardDocument> documents) {
        Map<CardId, Card> cards = HashMap.newHashMap(documents.size());
        documents.forEach((card, document) -> cards.put(card, document.card()));
        Map<CourseKey, List<Occurrence>> lines = new HashMap<>();
        cards.keySet().stream().sorted().forEach(card -> occurrences(card, cards.get(card)).forEach((key, found) ->
                lines.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(found)));
        Map<CourseKey, CatalogCourse> courses = HashMap.newHashMap(lines.size());
        lines.entrySet().parallelStream().map(entry -> CatalogCourse.of(entry.getKey(), entry.getValue())).toList()
                .forEach(course -> courses.put(course.key(), course));
        return new CourseCatalog(cards, courses);
    }

    /** The catalog after some cards changed, came or went; only their courses are counted anew. */
    public CourseCatalog with(Map<CardId, CardDocument> changed, Collection<CardId> removed) {
        Map<CardId, Card> newCards = new HashMap<>(cards);
        Map<CourseKey, List<Occurrence>> added = new HashMap<>();
        Set<CardId> gone = new HashSet<>(removed);
        gone.addAll(changed.keySet());
        Set<CourseKey> touched = new HashSet<>();
        gone.forEach(card -> Optional.ofNullable(newCards.remove(card))
                .ifPresent(old -> touched.addAll(occurrences(card, old).keySet())));
        changed.forEach((card, document) -> {
            newCards.put(card, document.card());
            occurrences(card, document.card()).forEach((key, found) -> added.computeIfAbsent(key,
                    _ -> new ArrayList<>()).addAll(found));
        });
        touched.addAll(added.keySet());
        Map<CourseKey, CatalogCourse> newCourses = new HashMap<>(courses);
        for (CourseKey key : touched) {
            List<Occurrence> lines = new ArrayList<>(added.getOrDefault(key, List.of()));
            course(key).ifPresent(old -> old.occurrences().stream().filter(line -> !gone.contains(line.card()))
                    .forEach(lines::add));
            lines.sort(Comparator.comparing(Occurrence::card).thenComparing(Occurrence::index));
            if (lines.isEmpty()) {
                newCourses.remove(key);
            } else {
                newCourses.put(key, CatalogCourse.of(key, lines));
            }
        }
        return new CourseCatalog(newCards, newCourses);
    }

    private static Map<CourseKey, List<Occurrence>> occurrences(CardId id, Card card) {
        Map<CourseKey, List<Occurrence>> found = new HashMap<>();
        for (int i = 0; i < card.courses().size(); i++) {
            Course course = card.courses().get(i);
            found.computeIfAbsent(CourseKey.of(course), _ -> new ArrayList<>(1)).add(new Occurrence(id, i, course));
        }
        return found;
    }

    /** The number of distinct courses. */
    public int size() {
        return courses.size();
    }

    /** All courses, sorted by title. */
    public List<CatalogCourse> courses() {
        return courses.values().stream().sorted(BY_TITLE).toList();
    }

    public Optional<CatalogCourse> course(CourseKey key) {
        return Optional.ofNullable(courses.get(key));
    }

    /** The cards of all lines of some cards that say that courses will come. */
    public List<CardId> placeholders(Collection<CardId> on) {
        Set<CardId> wanted = Set.copyOf(on);
        return courses.values().stream().filter(course -> course.kind() == CourseKind.PLACEHOLDER)
                .flatMap(course -> course.occurrences().stream()).map(Occurrence::card).filter(wanted::contains).toList();
    }

    /** What a course has to say to a facet; empty text for a line or card that says nothing. */
    Set<String> values(CatalogCourse course, CourseFacet facet) {
        Set<String> values = new TreeSet<>();
        for (Occurrence line : course.occurrences()) {
            values.add(switch (facet) {
                case PROVIDER -> line.course().provider();
                case HOST -> LinkForm.host(line.course().url());
                case KIND -> line.course().kind().name();
                case SERIES -> Texts.series(cards.get(line.card()).text(CardField.SERIES));
                case CAREER_LEVEL -> cards.get(line.card()).text(CardField.CAREER_LEVEL);
                case LINK_STATE -> "";
                case COMPETENCY -> cards.get(line.card()).text(CardField.COMPETENCY);
            });
        }
        return values;
    }
}
