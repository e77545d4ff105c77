package org.cardwright.course;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.cardwright.edit.Jobs;

/** Searches courses that are probably the same, one search at a time; for one thread. */
public final class ClusterSearch {
    private final Jobs jobs;
    private final Dismissed dismissed;
    private final BooleanSupplier withDismissed;
    private final Consumer<FoundClusters> show;
    private Optional<CourseCatalog> wanted = Optional.empty();
    private Optional<CourseCatalog> last = Optional.empty();
    private boolean working;

    /**
     * @param withDismissed whether dismissed clusters are found too
     * @param show takes each outcome
     */
    public ClusterSearch(Jobs jobs, Dismissed dismissed, BooleanSupplier withDismissed, Consumer<FoundClusters> show) {
        this.jobs = jobs;
        this.dismissed = dismissed;
        this.withDismissed = withDismissed;
        this.show = show;
    }

    /** Searches a catalog; what is asked for while a search is under way comes after it. */
    public void search(CourseCatalog catalog) {
        wanted = Optional.of(catalog);
        last = wanted;
        if (!working) {
            next();
        }
    }

    /** Searches a catalog unless it is the one that was searched last. */
    public void follow(CourseCatalog catalog) {
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
        boolean all = withDismissed.getAsBoolean();
        jobs.run("", progress -> FoundClusters.of(catalog, dismissed.ids(), all), this::take, why -> {
            last = Optional.empty();
            take(FoundClusters.failed(why));
        });
    }

    private void take(FoundClusters found) {
        working = false;
        show.accept(found);
        next();
    }

    /**
     * Dismisses a cluster, or takes that back.
     *
     * @param trouble hears why that could not be kept
     */
    public void dismiss(Cluster cluster, boolean dismiss, Consumer<String> trouble) {
        dismissed.set(cluster.id(), dismiss);
        jobs.run("", progress -> {
            dismissed.keep(cluster.id());
            return cluster;
        }, kept -> { }, trouble);
    }
}
