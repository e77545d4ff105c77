package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does one job at a time: what is asked for while it runs is done once more when it has ended. For one thread. */
public final class Latest<T> {
    private final Jobs jobs;
    private final Supplier<Optional<Jobs.Job<T>>> next;
    private final Consumer<T> done;
    private final Consumer<String> failed;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean working;
    private boolean again;

    /**
     * Asks nothing yet.
     *
     * @param next the job for things as they are now; empty where there is nothing to do
     * @param done takes what a job came to, still as a part of it: what it asks for comes afterwards
     * @param failed takes why a job could not read or write, likewise
     */
    public Latest(Jobs jobs, Supplier<Optional<Jobs.Job<T>>> next, Consumer<T> done, Consumer<String> failed) {
        this.jobs = jobs;
        this.next = next;
        this.done = done;
        this.failed = failed;
    }

    /** Does the job now, or once more after the one that is under way. */
    public void ask() {
        again = working;
        if (!working) {
            next.get().ifPresent(this::start);
        }
    }

    private void start(Jobs.Job<T> job) {
        working = true;
        jobs.run("", job, result -> {
            done.accept(result);
            ended();
        }, why -> {
            waiting.clear();
            failed.accept(why);
            ended();
        }, this::ended);
    }

    private void ended() {
        working = false;
        if (again) {
            ask();
        }
        if (!working) {
            List<Runnable> ready = List.copyOf(waiting);
            waiting.clear();
            ready.forEach(Runnable::run);
        }
    }

    /** Does something at once, or when no job is under way any more; not where one fails before that. */
    public void whenDone(Runnable what) {
        if (working) {
            waiting.add(what);
        } else {
            what.run();
        }
    }
}
