package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

import org.cardwright.data.SessionStore;
import org.cardwright.edit.Progress;

/**
 * Reads the folder of a start while the toolkit is still starting, which takes as long; the window goes on with what
 * was begun, its progress and its cancel included.
 */
public final class HeadStart {
    /** Reached from the launcher and from the window, which JavaFX keeps apart; it is taken once. */
    private static final AtomicReference<HeadStart> BEGUN = new AtomicReference<>();

    private final Path folder;
    private final Relay relay = new Relay();
    private final FutureTask<FolderLoad> reading = new FutureTask<>(this::read);

    private HeadStart(Path folder) {
        this.folder = folder;
    }

    /**
     * Begins to read the given folder, else the one that the last session had open.
     *
     * @return the folder, if there is one
     */
    public static Optional<Path> begin(Optional<Path> given, Optional<Path> data) {
        Optional<Path> folder = given.or(() -> new SessionStore(data).load().folder())
                .map(chosen -> chosen.toAbsolutePath().normalize());
        folder.ifPresent(chosen -> {
            HeadStart start = new HeadStart(chosen);
            BEGUN.set(start);
            Thread thread = new Thread(start.reading, "head-start");
            thread.setDaemon(true);
            thread.start();
        });
        return folder;
    }

    private FolderLoad read() throws IOException {
        return FolderLoad.of(folder, relay);
    }

    /**
     * Reads a folder, or waits for the end of its reading where that was begun.
     *
     * @throws IOException if it cannot be read; the message is for the user
     * @throws CancellationException if the progress says that it was canceled
     */
    public static FolderLoad load(Path chosen, Progress progress) throws IOException {
        HeadStart begun = BEGUN.getAndSet(null);
        return begun != null && begun.folder.equals(chosen) ? begun.finish(progress) : FolderLoad.of(chosen, progress);
    }

    private FolderLoad finish(Progress progress) throws IOException {
        relay.to(progress);
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof CancellationException canceled) {
                throw canceled;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Tells the window's progress, once there is one. */
    private static final class Relay implements Progress {
        private volatile Optional<Progress> target = Optional.empty();

        private void to(Progress progress) {
            target = Optional.of(progress);
        }

        @Override
        public void done(int count, int total) {
            target.ifPresent(progress -> progress.done(count, total));
        }

        @Override
        public boolean canceled() {
            return target.filter(Progress::canceled).isPresent();
        }
    }
}
