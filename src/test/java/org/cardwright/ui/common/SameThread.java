package org.cardwright.ui.common;

import java.io.IOException;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.edit.Progress;

/** Runs each job at once on the calling thread, so that tests need not wait. */
public final class SameThread implements Background {
    @Override
    public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
        T result;
        try {
            result = job.run(Progress.NONE);
        } catch (IOException e) {
            failed.accept(e.getMessage());
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }

    @Override
    public ObservableList<RunningTask> running() {
        return FXCollections.emptyObservableList();
    }
}
