package org.cardwright.ui.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.CourseFilter;
import org.cardwright.course.CourseIndex;
import org.cardwright.course.NarrowedCatalog;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.Workspace;

/**
 * The catalog as a person narrows it, kept current with every edit; worked out in the background, so that typing never
 * waits for it.
 */
final class CatalogViewModel {
    private static final CourseIndex NOTHING = CourseIndex.of(CourseCatalog.of(Map.of()));

    private final Background background;
    private final Supplier<Optional<Workspace>> workspace;
    private final UnaryOperator<String> linkState;
    private final ObjectProperty<CourseFilter> filter = new SimpleObjectProperty<>(this, "filter", CourseFilter.ALL);
    private final ReadOnlyObjectWrapper<NarrowedCatalog> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", NarrowedCatalog.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final Set<CardId> changed = new HashSet<>();
    private Optional<Workspace> known = Optional.empty();
    private CourseIndex index = NOTHING;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean working;
    private boolean again;

    private record Result(CourseIndex index, NarrowedCatalog shown, CourseFilter filter, CourseFilter left) {}

    /** @param linkState what is known of a link, for the facet; asked from any thread */
    CatalogViewModel(Background background, Supplier<Optional<Workspace>> workspace, UnaryOperator<String> linkState) {
        this.background = background;
        this.workspace = workspace;
        this.linkState = linkState;
        filter.addListener((observed, old, now) -> update());
    }

    ObjectProperty<CourseFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<NarrowedCatalog> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why the courses could not be worked out; none are shown then. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The catalog without filter, as it is known at present. */
    CourseIndex index() {
        return index;
    }

    /** Takes note of cards whose courses may have changed, for the next update. */
    void noteChanged(Set<CardId> cards) {
        changed.addAll(cards);
    }

    /** Brings the catalog up to date; what changes while that is under way is caught up on afterwards. */
    void update() {
        if (working) {
            again = true;
            return;
        }
        working = true;
        again = false;
        Optional<Workspace> open = workspace.get();
        boolean anew = !open.equals(known);
        known = open;
        Set<CardId> wanted = anew ? open.map(cards -> Set.copyOf(cards.cards())).orElse(Set.of())
                : Set.copyOf(changed);
        changed.clear();
        Map<CardId, CardDocument> documents = HashMap.newHashMap(wanted.size());
        wanted.forEach(card -> open.flatMap(cards -> cards.find(card))
                .ifPresent(document -> documents.put(card, document)));
        Set<CardId> gone = new HashSet<>(wanted);
        gone.removeAll(documents.keySet());
        CourseIndex before = index;
        CourseFilter wish = filter.get();
        background.run("", progress -> {
            CourseIndex now = anew ? CourseIndex.of(CourseCatalog.of(documents)) : wanted.isEmpty() ? before
                    : before.with(before.catalog().with(documents, gone));
            CourseFilter left = now.present(wish, linkState);
            return new Result(now, now.narrowed(left, linkState), wish, left);
        }, this::show, this::failed);
    }

    /** No course stays in sight that may be none any more; the next update begins from nothing. */
    private void failed(String why) {
        working = false;
        waiting.clear();
        known = Optional.empty();
        index = NOTHING;
        problem.set(Optional.of(why));
        shown.set(NarrowedCatalog.NONE);
        if (again) {
            update();
        }
    }

    private void show(Result result) {
        working = false;
        problem.set(Optional.empty());
        index = result.index();
        if (filter.get().equals(result.filter()) && !result.left().equals(result.filter())) {
            // Not while the list of the old filter is in sight: this updates again.
            working = true;
            filter.set(result.left());
            working = false;
            again = false;
        }
        shown.set(result.shown());
        if (again) {
            update();
        } else {
            List<Runnable> ready = List.copyOf(waiting);
            waiting.clear();
            ready.forEach(Runnable::run);
        }
    }

    /** Does something with the catalog of the open cards: at once, or as soon as an update under way is over. */
    void whenCurrent(Runnable what) {
        if (working) {
            waiting.add(what);
        } else {
            what.run();
        }
    }
}
