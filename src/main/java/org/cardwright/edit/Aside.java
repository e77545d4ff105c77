package org.cardwright.edit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** Does work that nobody waits for on all processors but one, which is left to the person who goes on working. */
public final class Aside {
    private Aside() {}

    /** The same for work on so many cards; on few it is done at once, by the thread that asks. */
    public static <T> T run(int cards, Supplier<T> work) {
        return cards > Jobs.MANY ? run(work) : work.get();
    }

    /**
     * Does the work, whose parallel streams take no more processors either.
     *
     * @throws CancellationException if the work threw that
     */
    public static <T> T run(Supplier<T> work) {
        try (ForkJoinPool pool = new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1))) {
            return pool.submit(work::get).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException canceled) {
                throw canceled;
            }
            // Such work touches no files: what fails in it is a mistake of the program and must be seen as one.
            throw new IllegalStateException(e.getCause());
        }
    }
}
