package org.cardwright.edit;

import java.io.IOException;
import java.util.function.Consumer;

/** Runs work on other threads and hands its result back on the thread that asked for it. */
public interface Jobs {
    /** What takes its time for each of more cards than these is put off. */
    int MANY = 300;

    /** Work that takes long or touches files; it asks {@code progress} whether to stop. */
    interface Job<T> {
        T run(Progress progress) throws IOException;
    }

    /** Work under way. */
    interface Running {
        /** Asks the work to stop; neither result nor failure is reported any more. */
        void cancel();
    }

    /**
     * Starts a job.
     *
     * @param title what is being done, for the status bar: "Opening _cards"; empty for work too short to mention
     * @param done takes the result on the thread that asked
     * @param failed takes the message for the user on that thread when the job could not read or write
     */
    <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed);

    /**
     * Starts a job that a person may cancel.
     *
     * @param canceled runs on the thread that asked then; the job may still be ending
     */
    default <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed, Runnable canceled) {
        return run(title, job, done, failed);
    }

    /** Starts a job as {@link #run} does, but lets the window draw what changed before the job takes the processors. */
    default <T> Running runAfterFrame(String title, Job<T> job, Consumer<T> done, Consumer<String> failed,
            Runnable canceled) {
        return run(title, job, done, failed, canceled);
    }

    /** Starts a job on so many cards: on very many as {@link #runAfterFrame} does, else as {@link #run} does. */
    default <T> Running runOn(int cards, String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
        return cards > MANY ? runAfterFrame(title, job, done, failed, () -> {}) : run(title, job, done, failed);
    }

    /** A person does something in the window just now: work that is in no hurry is to leave the processors to that. */
    default void atWork() {}

    /** Waits on a job's thread while a person is at work, though not for good; for work that is in no hurry. */
    default void giveWay() {}
}
