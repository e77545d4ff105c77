package org.cardwright.ui.course;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.cardwright.course.Cluster;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.Dismissed;
import org.cardwright.course.FoundClusters;
import org.cardwright.ui.common.Background;

/** The clusters of courses that are probably the same; found in the background, one search at a time. */
final class ClustersViewModel {
    private final Background background;
    private final Dismissed dismissed;
    private final Consumer<String> trouble;
    private final BooleanProperty withDismissed = new SimpleBooleanProperty(this, "withDismissed");
    private final ReadOnlyObjectWrapper<Optional<FoundClusters>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
    private Optional<CourseCatalog> wanted = Optional.empty();
    private Optional<CourseCatalog> last = Optional.empty();
    private boolean working;

    /** @param trouble takes what could not be done and why, in words */
    ClustersViewModel(Background background, Dismissed dismissed, Consumer<String> trouble) {
        this.background = background;
        this.dismissed = dismissed;
        this.trouble = trouble;
    }

    /** Empty until the first search ended. */
    ReadOnlyObjectProperty<Optional<FoundClusters>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Whether dismissed clusters are shown too. */
    BooleanProperty withDismissedProperty() {
        return withDismissed;
    }

    /** Searches a catalog; what is asked for while a search is under way comes after it. */
    void search(CourseCatalog catalog) {
        wanted = Optional.of(catalog);
        last = wanted;
        if (!working) {
            next();
        }
    }

    /** Searches a catalog unless it is the one that was searched last. */
    void follow(CourseCatalog catalog) {
        if (last.filter(catalog::equals).isEmpty()) {
            search(catalog);
        }
    }

    private void next() {
        if (wanted.isEmpty()) {
            return;
        }
        working = true;
        CourseCatalog catalog = wanted.get();
        wanted = Optional.empty();
        boolean all = withDismissed.get();
        background.run("", progress -> FoundClusters.of(catalog, dismissed.ids(), all), result -> {
            working = false;
            found.set(Optional.of(result));
            next();
        }, why -> {
            working = false;
            last = Optional.empty();
            found.set(Optional.of(FoundClusters.failed(why)));
            next();
        });
    }

    /** Dismisses a cluster, or takes that back. */
    void dismiss(Cluster cluster, boolean dismiss) {
        dismissed.set(cluster.id(), dismiss);
        background.run("", progress -> {
            dismissed.keep(cluster.id());
            return cluster;
        }, kept -> { }, trouble);
    }
}
