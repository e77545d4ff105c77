package org.cardwright.ui.course;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.cardwright.course.Cluster;
import org.cardwright.course.ClusterSearch;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.Dismissed;
import org.cardwright.course.FoundClusters;
import org.cardwright.ui.common.Background;

/** The clusters of courses that are probably the same; found in the background, one search at a time. */
final class ClustersViewModel {
    private final ClusterSearch search;
    private final Consumer<String> trouble;
    private final BooleanProperty withDismissed = new SimpleBooleanProperty(this, "withDismissed");
    private final ReadOnlyObjectWrapper<Optional<FoundClusters>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());

    /** @param trouble takes what could not be done and why, in words */
    ClustersViewModel(Background background, Dismissed dismissed, Consumer<String> trouble) {
        search = new ClusterSearch(background, dismissed, withDismissed::get, now -> found.set(Optional.of(now)));
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
        search.search(catalog);
    }

    /** Searches a catalog unless it is the one that was searched last. */
    void follow(CourseCatalog catalog) {
        search.follow(catalog);
    }

    /** Dismisses a cluster, or takes that back. */
    void dismiss(Cluster cluster, boolean dismiss) {
        search.dismiss(cluster, dismiss, trouble);
    }
}
