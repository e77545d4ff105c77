package org.cardwright.ui.common;

import java.util.function.Consumer;

import javafx.collections.ObservableList;

/** Runs each job at once on the calling thread, or lets it fail where a test says so. */
public final class FailingBackground implements Background {
    private final SameThread background = new SameThread();
    private boolean failing;

    /** From now on each job fails for the reason "the reason", or none does. */
    public void failing(boolean now) {
        failing = now;
    }

    @Override
    public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
        if (failing) {
            failed.accept("the reason");
            return () -> {};
        }
        return background.run(title, job, done, failed);
    }

    @Override
    public ObservableList<RunningTask> running() {
        return background.running();
    }
}
