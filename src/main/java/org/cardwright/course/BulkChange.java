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

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Repeatable;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.text.SearchException;
import org.cardwright.text.TextSearch;

/** Plans changes of courses over many cards; planning changes nothing and is quick, on all cores. */
public final class BulkChange {
    private final Map<CardId, CardDocument> cards;
    private final CourseScope scope;
    private final boolean modernize;
    private final boolean merge;
    private final Optional<Set<CourseKey>> lines;
    private final CardScope said;
    private final Progress progress;

    /** Changes of all cards in scope, each line keeping its own shape. */
    public BulkChange(Map<CardId, CardDocument> cards, CourseScope scope) {
        this(cards, scope, false, false, Optional.empty(), scope == CourseScope.ALL ? CardScope.ALL : CardScope.PICKED,
                Progress.NONE);
    }

    private BulkChange(Map<CardId, CardDocument> cards, CourseScope scope, boolean modernize, boolean merge,
            Optional<Set<CourseKey>> lines, CardScope said, Progress progress) {
        this.cards = cards;
        this.scope = scope;
        this.modernize = modernize;
        this.merge = merge;
        this.lines = lines;
        this.said = said;
        this.progress = progress;
    }

    /** The same changes, whose planning ends with a {@link CancellationException} once the progress is canceled. */
    public BulkChange watchedBy(Progress watcher) {
        return new BulkChange(cards, scope, modernize, merge, lines, said, watcher);
    }

    /**
     * The same changes on other cards.
     *
     * @param words which cards these are
     */
    public BulkChange on(CourseScope cardsInScope, CardScope words) {
        return new BulkChange(cards, cardsInScope, modernize, merge, lines, words, progress);
    }

    /** The same changes, in which changed lines with links take on the newest shape where no words would be lost. */
    public BulkChange modernizing(boolean wanted) {
        return new BulkChange(cards, scope, wanted, merge, lines, said, progress);
    }

    /** The same changes, in which lines that would repeat another of their card go instead, if so wanted. */
    public BulkChange merging(boolean wanted) {
        return new BulkChange(cards, scope, modernize, wanted, lines, said, progress);
    }

    /** The same changes only of lines that name one of these courses; what is added is added all the same. */
    public BulkChange only(Collection<CourseKey> courses) {
        return new BulkChange(cards, scope, modernize, merge, Optional.of(Set.copyOf(courses)), said, progress);
    }

    /** Finds and replaces as a {@link TextReplacement} does. */
    public StepPlan replaceText(CourseSearch search) throws CourseSearchException {
        return replaceText(search, TextSearch.LIMIT);
    }

    StepPlan replaceText(CourseSearch search, Duration limit) throws CourseSearchException {
        try {
            TextSearch ready = TextSearch.of(search.terms(), limit, progress::canceled);
            return from(new CourseRequest.ReplaceText(search), TextSearch.within(() ->
                    eachLine(new TextReplacement(ready, search.parts())::draft)));
        } catch (SearchException e) {
            throw new CourseSearchException(e.getMessage(), e);
        }
    }

    /**
     * Replaces in the courses of each card what is searched for there.
     *
     * @param whole plans a card of which more than its courses changes; empty for all others
     */
    public StepPlan replaceEach(BiFunction<CardId, Card, PartSearch> searches,
            Function<Map.Entry<CardId, CardDocument>, Optional<PlannedCard>> whole) throws CourseSearchException {
        try {
            return TextSearch.within(() -> planned(card -> whole.apply(card).or(() -> {
                TextReplacement replacement = new TextReplacement(searches.apply(card.getKey(),
                        card.getValue().card()));
                return lines(card, drafts(card.getValue().card(), replacement::draft));
            })));
        } catch (SearchException e) {
            throw new CourseSearchException(e.getMessage(), e);
        }
    }

    /** Whether nobody waits for it any more. */
    public boolean canceled() {
        return progress.canceled();
    }

    /** Puts one course in the place of others. */
    public StepPlan replaceCourses(Collection<CourseKey> which, CourseText by) {
        return from(new CourseRequest.Exchange(Set.copyOf(which), by), set(which, _ -> by));
    }

    /** Changes the given parts of courses and leaves the others as each line has them. */
    public StepPlan editCourses(Collection<CourseKey> which, Optional<String> title, Optional<String> provider,
            Optional<String> url) {
        return from(new CourseRequest.Edit(Set.copyOf(which), title, provider, url), set(which, old -> new CourseText(
                title.orElse(old.title()), provider.orElse(old.provider()), url.orElse(old.url()))));
    }

    private StepPlan set(Collection<CourseKey> which, Function<Course, CourseText> after) {
        Set<CourseKey> keys = Set.copyOf(which);
        return setWhere(course -> keys.contains(CourseKey.of(course)) ? Optional.of(after.apply(course))
                : Optional.empty());
    }

    /** Puts other links in the place of these, whatever the courses are called; links are compared as written. */
    public StepPlan replaceLinks(Map<String, String> links) {
        return from(new CourseRequest.Links(links), setWhere(old -> Optional.ofNullable(links.get(old.url()))
                .filter(_ -> old.kind() == CourseKind.LINKED).map(url -> new CourseText(old.title(), old.provider(), url))));
    }

    /** The plan with what it was worked out from. */
    StepPlan from(CourseRequest.What what, StepPlan plan) {
        return from(options -> new CourseRequest(what, options), plan);
    }

    /** The plan of another planner, with what it was worked out from. */
    public StepPlan from(Function<CourseOptions, Repeatable> what, StepPlan plan) {
        return plan.from(what.apply(new CourseOptions(modernize, merge, lines))).within(said);
    }

    /** Sets every line for which the function gives a course. */
    StepPlan setWhere(Function<Course, Optional<CourseText>> after) {
        return eachLine((index, course) -> after.apply(course)
                .map(text -> new LineDraft(index, new LineChange.SetCourse(text))));
    }

    public StepPlan remove(Collection<CourseKey> which) {
        Set<CourseKey> keys = Set.copyOf(which);
        return from(new CourseRequest.Remove(keys), eachLine((index, course) -> keys.contains(CourseKey.of(course))
                ? Optional.of(new LineDraft(index, new LineChange.Remove())) : Optional.empty()));
    }

    /** Adds a course after the others of every card in scope that does not hold it yet. */
    public StepPlan add(CourseText course) {
        CourseKey key = CourseKey.of(course);
        return from(new CourseRequest.Add(course), eachCard(card -> card.courses().stream().map(CourseKey::of)
                .anyMatch(key::equals) ? List.of()
                : List.of(new LineDraft(card.courses().size(), new LineChange.Add(course)))));
    }

    /** Does all at once that is to become of many courses. */
    public StepPlan revise(CourseRevision revision) {
        return planned(card -> lines(card, RevisedCard.drafts(revision, card.getKey(), card.getValue().card())));
    }

    /** Puts a course in the place of lines that say that courses will come. */
    public StepPlan fillPlaceholders(CourseText course) {
        return from(new CourseRequest.Fill(course), setWhere(old -> old.kind() == CourseKind.PLACEHOLDER
                ? Optional.of(course) : Optional.empty()));
    }

    private StepPlan eachLine(BiFunction<Integer, Course, Optional<LineDraft>> draft) {
        return eachCard(card -> drafts(card, draft));
    }

    private List<LineDraft> drafts(Card card, BiFunction<Integer, Course, Optional<LineDraft>> draft) {
        if (progress.canceled()) {
            throw new CancellationException();
        }
        List<LineDraft> drafts = new ArrayList<>(0);
        for (int i = 0; i < card.courses().size(); i++) {
            Course course = card.courses().get(i);
            if (lines.isEmpty() || lines.get().contains(CourseKey.of(course))) {
                draft.apply(i, course).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private StepPlan eachCard(Function<Card, List<LineDraft>> drafts) {
        return planned(card -> lines(card, drafts.apply(card.getValue().card())));
    }

    private Optional<PlannedCard> lines(Map.Entry<CardId, CardDocument> card, List<LineDraft> drafts) {
        return new CardPlanner(card.getKey(), card.getValue(), modernize, merge).plan(drafts);
    }

    private StepPlan planned(Function<Map.Entry<CardId, CardDocument>, Optional<PlannedCard>> plan) {
        return summed(new StepPlan(cards.entrySet().parallelStream()
                .filter(card -> card.getValue().readable() && scope.holds(card.getKey(), card.getValue().card()))
                .flatMap(card -> plan.apply(card).stream())
                .sorted(Comparator.comparing(PlannedCard::card)).toList(), cards.size()));
    }

    /** With a word on lines of which a person should know more than that they change. */
    private static StepPlan summed(StepPlan plan) {
        List<PlannedLine> possible = PlannedLine.of(plan).filter(line -> line.refused().isEmpty()).toList();
        int matches = possible.stream().mapToInt(line -> line.marks().size()).sum();
        long reviews = possible.stream().filter(PlannedLine::review).count();
        long partly = possible.stream().filter(line -> line.stays().isPresent()).count();
        return plan.noting(matches > possible.size() ? Strings.get("courses.plan.matches", matches, possible.size()) : "")
                .noting(reviews > 0 ? Strings.get("courses.plan.reviews", reviews) : "")
                .noting(partly > 0 ? Strings.get("courses.plan.partly", partly) : "");
    }
}
