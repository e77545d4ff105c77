package org.cardwright.ui.course;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cardwright.course.CatalogKeeper;
import org.cardwright.course.CourseFilter;
import org.cardwright.course.CourseIndex;
import org.cardwright.course.NarrowedCatalog;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.Workspace;

/**
 * The catalog as a person narrows it, kept current with every edit; worked out in the background, so that typing never
 * waits for it.
 */
final class CatalogViewModel {
    private final ObjectProperty<CourseFilter> filter = new SimpleObjectProperty<>(this, "filter", CourseFilter.ALL);
    private final ReadOnlyObjectWrapper<NarrowedCatalog> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", NarrowedCatalog.NONE);
    private final ReadOnlyObjectWrapper<Optional<String>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final CatalogKeeper keeper;
    private boolean showing;

    /** @param linkState what is known of a link, for the facet; asked from any thread */
    CatalogViewModel(Background background, Supplier<Optional<Workspace>> workspace, UnaryOperator<String> linkState) {
        keeper = new CatalogKeeper(background, workspace, filter::get, linkState, this::show);
        filter.addListener((observed, old, now) -> {
            if (!showing) {
                keeper.update();
            }
        });
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

    /** What works out the catalog. */
    CatalogKeeper keeper() {
        return keeper;
    }

    /** The catalog without filter, as it is known at present. */
    CourseIndex index() {
        return keeper.index();
    }

    private void show(CatalogKeeper.News news) {
        problem.set(news.problem());
        if (filter.get().equals(news.asked())) {
            // Not while the list of the old filter is in sight: that would be worked out again.
            showing = true;
            filter.set(news.left());
            showing = false;
        }
        shown.set(news.shown());
    }
}
