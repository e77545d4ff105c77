package org.cardwright.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Latest;
import org.cardwright.workspace.Workspace;

/** Keeps the courses of the open cards current with every edit, as a filter leaves them; for one thread. */
public final class CatalogKeeper {
    private static final CourseIndex NOTHING = CourseIndex.of(CourseCatalog.of(Map.of()));

    private final Supplier<Optional<Workspace>> workspace;
    private final Supplier<CourseFilter> filter;
    private final UnaryOperator<String> linkState;
    private final Consumer<News> show;
    private final Set<CardId> changed = new HashSet<>();
    private Optional<Workspace> known = Optional.empty();
    private CourseIndex index = NOTHING;
    private CourseFilter wish = CourseFilter.ALL;
    private final Latest<Result> working;

    /**
     * What the courses have come to.
     *
     * @param asked the filter that they were narrowed by
     * @param left that filter without values that no course has any more
     * @param problem why they could not be worked out; none are shown then
     */
    public record News(NarrowedCatalog shown, CourseFilter asked, CourseFilter left, Optional<String> problem) {}

    private record Result(CourseIndex index, News news) {}

    /**
     * Narrows the courses by what {@code filter} says at any moment.
     *
     * @param linkState what is known of a link, for the facet; asked from any thread
     * @param show takes each outcome
     */
    public CatalogKeeper(Jobs jobs, Supplier<Optional<Workspace>> workspace, Supplier<CourseFilter> filter,
            UnaryOperator<String> linkState, Consumer<News> show) {
        working = new Latest<>(jobs, () -> Optional.of(next()), this::take, this::failed);
        this.workspace = workspace;
        this.filter = filter;
        this.linkState = linkState;
        this.show = show;
    }

    /** The catalog without filter, as it is known at present. */
    public CourseIndex index() {
        return index;
    }

    /** Takes note of cards whose courses may have changed, for the next update. */
    public void noteChanged(Set<CardId> cards) {
        changed.addAll(cards);
    }

    /** Brings the catalog up to date; what changes while that is under way is caught up on afterwards. */
    public void update() {
        working.ask();
    }

    private Jobs.Job<Result> next() {
        Optional<Workspace> open = workspace.get();
        boolean other = !open.equals(known);
        known = open;
        Set<CardId> wanted = other ? open.map(cards -> Set.copyOf(cards.cards())).orElse(Set.of()) : Set.copyOf(changed);
        changed.clear();
        Map<CardId, CardDocument> documents = HashMap.newHashMap(wanted.size());
        wanted.forEach(card -> open.flatMap(cards -> cards.find(card))
                .ifPresent(document -> documents.put(card, document)));
        Set<CardId> gone = new HashSet<>(wanted);
        gone.removeAll(documents.keySet());
        CourseIndex before = index;
        CourseFilter asked = filter.get();
        wish = asked;
        return progress -> {
            CourseIndex now = other ? CourseIndex.of(CourseCatalog.of(documents)) : wanted.isEmpty() ? before
                    : before.with(before.catalog().with(documents, gone));
            CourseFilter left = now.present(asked, linkState);
            return new Result(now, new News(now.narrowed(left, linkState), asked, left, Optional.empty()));
        };
    }

    /** No course stays in sight that may be none any more; the next update begins from nothing. */
    private void failed(String why) {
        known = Optional.empty();
        take(new Result(NOTHING, new News(NarrowedCatalog.NONE, wish, wish, Optional.of(why))));
    }

    private void take(Result result) {
        index = result.index();
        show.accept(result.news());
    }

    /** Does something with the catalog of the open cards: at once, or as soon as an update under way is over. */
    public void whenCurrent(Runnable what) {
        working.whenDone(what);
    }
}
