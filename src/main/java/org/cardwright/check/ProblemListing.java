package org.cardwright.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.model.Finding;

/** The list of problems as a person filters, groups and folds it, put together on another thread; for one thread. */
public final class ProblemListing {
    /** So many problems are shown with every group open; more would only scroll by. */
    private static final int FEW = 150;

    private final Jobs jobs;
    private final Supplier<Asked> asked;
    private final Runnable changed;
    private final Set<String> folded = new HashSet<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final ProblemWalk walk = new ProblemWalk();
    private ProblemList list = ProblemList.EMPTY;
    private Optional<String> problem = Optional.empty();
    private boolean openByDefault = true;
    private boolean filterChanged = true;
    private boolean stale = true;
    private boolean listing;
    private boolean live;

    /** All problems, those of the settings apart, and how they are to be listed. */
    public record Asked(Map<CardId, List<Finding>> cards, List<Finding> settings, ProblemFilter filter,
            ProblemList.Grouping grouping) {
        private ProblemList list() {
            return ProblemList.of(cards, settings, filter, grouping);
        }
    }

    /**
     * Lists what {@code asked} says at any moment.
     *
     * @param changed runs when there are other lines to show
     */
    public ProblemListing(Jobs jobs, Supplier<Asked> asked, Runnable changed) {
        this.jobs = jobs;
        this.asked = asked;
        this.changed = changed;
    }

    /** What the filter leaves. */
    public ProblemList list() {
        return list;
    }

    /** The lines to show. */
    public List<ProblemRow> rows() {
        return list.rows(this::open);
    }

    /** Why the problems could not be listed. */
    public Optional<String> problem() {
        return problem;
    }

    /** Keeps the list current from now on, or lets it wait until it is asked for. */
    public void live(boolean now) {
        live = now;
        if (live && stale) {
            refresh();
        }
    }

    /** Something else is asked for. */
    public void refilter() {
        filterChanged = true;
        changed();
    }

    /** There are other problems. */
    public void changed() {
        stale = true;
        if (live) {
            refresh();
        }
    }

    /** Runs when the list is current. */
    public void whenListed(Runnable action) {
        waiting.add(action);
        if (!stale && !listing) {
            runWaiting();
        } else {
            refresh();
        }
    }

    private void runWaiting() {
        List<Runnable> actions = List.copyOf(waiting);
        waiting.clear();
        actions.forEach(Runnable::run);
    }

    private void refresh() {
        if (listing) {
            return;
        }
        listing = true;
        stale = false;
        Asked now = asked.get();
        jobs.run("", progress -> now.list(), this::take, this::failed);
    }

    /** No problem stays in sight that may be none any more; the next change begins again. */
    private void failed(String why) {
        listing = false;
        waiting.clear();
        problem = Optional.of(why);
        list = ProblemList.EMPTY;
        changed.run();
        if (stale) {
            refresh();
        }
    }

    private void take(ProblemList now) {
        listing = false;
        problem = Optional.empty();
        if (filterChanged) {
            filterChanged = false;
            openByDefault = now.size() <= FEW;
            folded.clear();
        }
        list = now;
        changed.run();
        if (stale) {
            refresh();
        } else {
            runWaiting();
        }
    }

    private boolean open(String group) {
        return openByDefault != folded.contains(group);
    }

    /** Folds or unfolds a group. */
    public void fold(String group, boolean open) {
        if (open(group) != open) {
            if (!folded.remove(group)) {
                folded.add(group);
            }
            changed.run();
        }
    }

    /** Folds or unfolds all groups, also those that come later. */
    public void foldAll(boolean open) {
        folded.clear();
        openByDefault = open;
        changed.run();
    }

    /** A person chose a problem: the next one is counted from there. */
    public void choose(ProblemRow.Problem chosen) {
        walk.choose(chosen, list);
    }

    /**
     * The next problem, or with -1 the one before; past the last comes the first. Its group is opened.
     *
     * @param front the card that a person has before them
     */
    public Optional<ProblemRow.Problem> step(int by, Optional<CardId> front) {
        Optional<ProblemRow.Problem> next = walk.step(by, list, front);
        next.flatMap(one -> list.groups().stream().filter(group -> group.problems().contains(one)).findFirst())
                .ifPresent(group -> fold(group.key(), true));
        return next;
    }

    /** Another folder was opened. */
    public void forget() {
        walk.forget();
        filterChanged = true;
    }
}
