import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at once, as most of the time is spent waiting for other programs. */
final class Together {
    private Together() {}

    /** Something to do. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Returns when all are done; the failure of one is thrown then. */
    static void run(Work... works) throws IOException, InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        try (var threads = Executors.newCachedThreadPool()) {
            for (Work work : works) {
                running.add(threads.submit(() -> {
                    work.run();
                    return true;
                }));
            }
        }
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
    }
}
