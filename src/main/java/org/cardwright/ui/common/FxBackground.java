package org.cardwright.ui.common;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.cardwright.edit.Courtesy;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.IoReasons;

/** Runs jobs on daemon threads as JavaFX tasks; its methods are for the JavaFX thread. */
public final class FxBackground implements Background {
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    });
    private final Courtesy courtesy = new Courtesy();
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> visible = FXCollections.unmodifiableObservableList(running);

    @Override
    public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
        return run(title, job, done, failed, () -> {});
    }

    @Override
    public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed, Runnable canceled) {
        return run(title, job, done, failed, canceled, threads::execute);
    }

    @Override
    public <T> Running runAfterFrame(String title, Job<T> job, Consumer<T> done, Consumer<String> failed,
            Runnable canceled) {
        return run(title, job, done, failed, canceled, task -> Frames.afterNext(() -> threads.execute(task)));
    }

    private <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed,
            Runnable canceled, Consumer<Runnable> starter) {
        JobTask<T> task = new JobTask<>(job);
        Running handle = () -> task.cancel(false);
        RunningTask shown = new RunningTask(title, task.progressProperty(), task.messageProperty(), handle);
        if (!title.isEmpty()) {
            running.add(shown);
        }
        task.setOnSucceeded(event -> {
            ended(shown);
            done.accept(task.getValue());
        });
        task.setOnCancelled(event -> {
            ended(shown);
            canceled.run();
        });
        task.setOnFailed(event -> {
            ended(shown);
            report(task.getException(), failed);
        });
        starter.accept(task);
        return handle;
    }

    private void ended(RunningTask shown) {
        running.removeIf(task -> task == shown);
    }

    /**
     * Logs a failure once, here, and tells it in words. What could not be read or written is no mistake of the program;
     * anything else must be seen as one.
     */
    private static void report(Throwable failure, Consumer<String> failed) {
        if (failure instanceof IOException e) {
            System.getLogger(FxBackground.class.getName()).log(Level.WARNING, "A task failed", failure);
            failed.accept(IoReasons.words(e));
        } else {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
            failed.accept(Strings.get("task.failed"));
        }
    }

    @Override
    public void atWork() {
        courtesy.atWork();
    }

    @Override
    public void giveWay() {
        courtesy.giveWay();
    }

    @Override
    public ObservableList<RunningTask> running() {
        return visible;
    }

    private static final class JobTask<T> extends Task<T> implements Progress {
        private final Job<T> job;

        private JobTask(Job<T> job) {
            this.job = job;
        }

        @Override
        protected T call() throws IOException {
            return job.run(this);
        }

        @Override
        public void done(int count, int total) {
            updateProgress(count, total);
            updateMessage(Strings.get("task.count", count, total));
        }

        @Override
        public boolean canceled() {
            return isCancelled();
        }
    }
}
