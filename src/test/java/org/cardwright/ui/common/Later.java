package org.cardwright.ui.common;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.edit.Progress;

/** Runs each job when the test says so; as in the window, a job is not under way any more when it hands over its result. */
public final class Later implements Background {
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

    @Override
    public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
        Runnable[] self = new Runnable[1];
        RunningTask task = new RunningTask(title, new SimpleDoubleProperty(), new SimpleStringProperty(),
                () -> jobs.remove(self[0]));
        running.add(task);
        self[0] = () -> {
            try {
                T result = job.run(Progress.NONE);
                running.remove(task);
                done.accept(result);
            } catch (IOException e) {
                running.remove(task);
                failed.accept(e.getMessage());
            }
        };
        jobs.add(self[0]);
        return () -> {
            jobs.remove(self[0]);
            running.remove(task);
        };
    }

    @Override
    public ObservableList<RunningTask> running() {
        return running;
    }

    /** How many jobs wait. */
    public int waiting() {
        return jobs.size();
    }

    /** Runs the job that waits longest, if there is one. */
    public void runOne() {
        if (!jobs.isEmpty()) {
            jobs.poll().run();
        }
    }

    /** Runs all jobs, also those that come of them. */
    public void runAll() {
        while (!jobs.isEmpty()) {
            runOne();
        }
    }
}
