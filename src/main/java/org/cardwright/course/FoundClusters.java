package org.cardwright.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clusters of a catalog, those included that a person dismissed.
 *
 * @param clusters those to show
 * @param open how many of all are not dismissed
 * @param dismissed how many of all are dismissed
 * @param ids the ids of those that are dismissed
 * @param problem why none could be found
 */
public record FoundClusters(List<Cluster> clusters, int open, int dismissed, Set<String> ids, Optional<String> problem) {
    /** Searches a catalog; {@code all} shows dismissed clusters, too. */
    public static FoundClusters of(CourseCatalog catalog, Set<String> ids, boolean all) {
        List<Cluster> every = NearDuplicates.of(catalog, Set.of());
        List<Cluster> open = every.stream().filter(cluster -> !ids.contains(cluster.id())).toList();
        return new FoundClusters(all ? every : open, open.size(), every.size() - open.size(), ids, Optional.empty());
    }

    /** None, and why. */
    public static FoundClusters failed(String why) {
        return new FoundClusters(List.of(), 0, 0, Set.of(), Optional.of(why));
    }

    public boolean isDismissed(Cluster cluster) {
        return ids.contains(cluster.id());
    }
}
