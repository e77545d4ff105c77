package org.cardwright.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.text.SearchException;
import org.cardwright.text.TextSearch;
import org.cardwright.edit.Progress;

/** Plans changes of courses over many cards; planning changes nothing and is quick, on all cores. */
public final class BulkChange {
    private final Map<CardId, CardDocument> cards;
    private final CourseScope scope;
    private final boolean modernize;
    private final Predicate<Course> lines;
    private final Progress progress;

    /** Changes of all cards in scope, each line keeping its own shape. */
    public BulkChange(Map<CardId, CardDocument> cards, CourseScope scope) {
        this(cards, scope, false);
    }

    /** @param modernize whether changed lines with links also take on the newest shape, where no words would be lost */
    public BulkChange(Map<CardId, CardDocument> cards, CourseScope scope, boolean modernize) {
        this(cards, scope, modernize, _ -> true, Progress.NONE);
    }

    private BulkChange(Map<CardId, CardDocument> cards, CourseScope scope, boolean modernize,
            Predicate<Course> lines, Progress progress) {
        this.cards = cards;
        this.scope = scope;
        this.modernize = modernize;
        this.lines = lines;
        this.progress = progress;
    }

    /** The same changes, whose planning ends with a {@link CancellationException} once the progress is canceled. */
    public BulkChange watchedBy(Progress watcher) {
        return new BulkChange(cards, scope, modernize, lines, watcher);
    }

    /** The same changes only of lines that name one of these courses; what is added is added all the same. */
    public BulkChange only(Collection<CourseKey> courses) {
        Set<CourseKey> keys = Set.copyOf(courses);
        return new BulkChange(cards, scope, modernize, course -> keys.contains(CourseKey.of(course)),
                progress);
    }

    /** Finds and replaces as a {@link TextReplacement} does. */
    public ReplacePlan replaceText(CourseSearch search) throws CourseSearchException {
        return replaceText(search, TextSearch.LIMIT);
    }

    ReplacePlan replaceText(CourseSearch search, Duration limit) throws CourseSearchException {
        try {
            TextSearch ready = TextSearch.of(search.terms(), limit, progress::canceled);
            return TextSearch.within(() -> eachLine(new TextReplacement(ready, search.parts())::draft));
        } catch (SearchException e) {
            throw new CourseSearchException(e.getMessage(), e);
        }
    }

    /** Puts one course in the place of others. */
    public ReplacePlan replaceCourses(Collection<CourseKey> which, CourseText by) {
        return set(which, _ -> by);
    }

    /** Changes the given parts of courses and leaves the others as each line has them. */
    public ReplacePlan editCourses(Collection<CourseKey> which, Optional<String> title, Optional<String> provider,
            Optional<String> url) {
        return set(which, old -> new CourseText(title.orElse(old.title()), provider.orElse(old.provider()),
                url.orElse(old.url())));
    }

    private ReplacePlan set(Collection<CourseKey> which, Function<Course, CourseText> after) {
        Set<CourseKey> keys = Set.copyOf(which);
        return setWhere(course -> keys.contains(CourseKey.of(course)) ? Optional.of(after.apply(course))
                : Optional.empty());
    }

    /** Puts other links in the place of these, whatever the courses are called; links are compared as written. */
    public ReplacePlan replaceLinks(Map<String, String> links) {
        return setWhere(old -> Optional.ofNullable(links.get(old.url())).filter(_ -> old.kind() == CourseKind.LINKED)
                .map(url -> new CourseText(old.title(), old.provider(), url)));
    }

    /** Sets every line for which the function gives a course. */
    ReplacePlan setWhere(Function<Course, Optional<CourseText>> after) {
        return eachLine((index, course) -> after.apply(course)
                .map(text -> new LineDraft(index, new LineChange.SetCourse(text))));
    }

    public ReplacePlan remove(Collection<CourseKey> which) {
        Set<CourseKey> keys = Set.copyOf(which);
        return eachLine((index, course) -> keys.contains(CourseKey.of(course))
                ? Optional.of(new LineDraft(index, new LineChange.Remove())) : Optional.empty());
    }

    /** Adds a course after the others of every card in scope that does not hold it yet. */
    public ReplacePlan add(CourseText course) {
        CourseKey key = CourseKey.of(course);
        return eachCard(card -> card.courses().stream().map(CourseKey::of).anyMatch(key::equals) ? List.of()
                : List.of(new LineDraft(card.courses().size(), new LineChange.Add(course))));
    }

    /** Puts a course in the place of lines that say that courses will come. */
    public ReplacePlan fillPlaceholders(CourseText course) {
        return setWhere(old -> old.kind() == CourseKind.PLACEHOLDER ? Optional.of(course) : Optional.empty());
    }

    private ReplacePlan eachLine(BiFunction<Integer, Course, Optional<LineDraft>> draft) {
        return eachCard(card -> {
            if (progress.canceled()) {
                throw new CancellationException();
            }
            List<LineDraft> drafts = new ArrayList<>(0);
            for (int i = 0; i < card.courses().size(); i++) {
                Course course = card.courses().get(i);
                if (lines.test(course)) {
                    draft.apply(i, course).ifPresent(drafts::add);
                }
            }
            return drafts;
        });
    }

    private ReplacePlan eachCard(Function<Card, List<LineDraft>> drafts) {
        return new ReplacePlan(cards.entrySet().parallelStream()
                .filter(card -> card.getValue().readable() && scope.holds(card.getKey(), card.getValue().card()))
                .flatMap(card -> new CardPlanner(card.getKey(), card.getValue(), modernize)
                        .plan(drafts.apply(card.getValue().card())).stream())
                .sorted(Comparator.comparing(PlannedCard::card)).toList());
    }
}
