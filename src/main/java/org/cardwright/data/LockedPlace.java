package org.cardwright.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

import org.cardwright.edit.Progress;

/**
 * One locked file, held by one thread of this process.
 *
 * <p>The file is there only while it is locked. Who gives it back deletes it first and then writes into it: whoever
 * waited for that very file finds out that it has no name any more, and begins again with the one that has.
 */
public final class LockedPlace implements AutoCloseable {
    /** How long another writer may take before it is given up. */
    public static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final long SHORT_MILLIS = 10;
    private static final long LONG_MILLIS = 40;

    /** Far longer than a file is closed to others while a program runs. */
    private static final Duration CLOSED = Duration.ofMinutes(1);

    /** So often in a row a file is a given-back one only if it came into the folder in some other way. */
    private static final int MOST_GIVEN_BACK = 50;

    /**
     * The threads of this process, which a lock of the system does not tell apart: it must not even be asked for, because
     * POSIX takes all locks of a process away where that closes any one of its handles of the file.
     */
    private static final Map<Path, LockedPlace> PLACES = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantLock thread = new ReentrantLock();
    private Optional<FileChannel> channel = Optional.empty();

    private LockedPlace(Path file) {
        this.file = file;
    }

    /** What came of one try. */
    private enum Try { LOCKED, WITHOUT, BUSY, DENIED, GIVEN_BACK }

    /** Locks a file whose folder is there, waiting for others as long as it is patient. */
    public static LockedPlace take(Path file, Progress progress) throws FolderBusyException {
        return take(file, progress, Instant.now().plus(PATIENCE));
    }

    /**
     * Locks a file, waiting for others until a moment.
     *
     * @throws FolderBusyException if another one has it then
     */
    public static LockedPlace take(Path file, Progress progress, Instant end) throws FolderBusyException {
        LockedPlace place = PLACES.computeIfAbsent(file, LockedPlace::new);
        while (!place.takeThread(progress)) {
            stopIfLate(end);
        }
        boolean locked = false;
        try {
            if (place.thread.getHoldCount() == 1) {
                place.takeFile(progress, end);
            }
            locked = true;
            return place;
        } finally {
            if (!locked) {
                place.thread.unlock();
            }
        }
    }

    private boolean takeThread(Progress progress) {
        stopIfCanceled(progress);
        try {
            return thread.tryLock(LONG_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private void takeFile(Progress progress, Instant end) throws FolderBusyException {
        int givenBack = 0;
        Try result = tryFile(false);
        while (result != Try.LOCKED && result != Try.WITHOUT) {
            stopIfCanceled(progress);
            if (result == Try.DENIED && Instant.now().isAfter(end)) {
                // Left by a crash of an account whose files nobody else may write: it must not keep all from saving.
                return;
            }
            stopIfLate(end);
            givenBack = result == Try.GIVEN_BACK ? givenBack + 1 : 0;
            LockSupport.parkNanos(Duration.ofMillis(
                    ThreadLocalRandom.current().nextLong(SHORT_MILLIS, LONG_MILLIS)).toNanos());
            result = tryFile(givenBack > MOST_GIVEN_BACK);
        }
    }

    private static void stopIfCanceled(Progress progress) {
        if (progress.canceled() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    private static void stopIfLate(Instant end) throws FolderBusyException {
        if (Instant.now().isAfter(end)) {
            throw new FolderBusyException();
        }
    }

    /** @param whatever whether to take the file also where it looks like one that was given back */
    private Try tryFile(boolean whatever) {
        try {
            FileChannel open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Try result = Try.WITHOUT;
            try {
                result = lock(open, whatever);
                return result;
            } finally {
                if (result == Try.LOCKED) {
                    channel = Optional.of(open);
                } else {
                    open.close();
                }
            }
        } catch (AccessDeniedException e) {
            // One of another account, or on Windows one that is just being deleted.
            return Files.exists(file) && !leftClosed() ? Try.DENIED : Try.WITHOUT;
        } catch (IOException e) {
            // No place for a file, and so none that others could have locked.
            return Try.WITHOUT;
        }
    }

    /**
     * Whether the file is one that a crash left before it was opened to others, which takes an instant, and that cannot be
     * taken away.
     */
    private boolean leftClosed() {
        try {
            boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(CLOSED));
            return old && !Files.deleteIfExists(file);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private Try lock(FileChannel open, boolean whatever) throws IOException {
        try {
            if (open.tryLock() == null) {
                return Try.BUSY;
            }
        } catch (OverlappingFileLockException e) {
            return Try.BUSY;
        } catch (IOException e) {
            // Some network drives know no locks.
            Files.deleteIfExists(file);
            return Try.WITHOUT;
        }
        if (open.size() > 0 && !whatever) {
            return Try.GIVEN_BACK;
        }
        open.truncate(0);
        openToOthers();
        return Try.LOCKED;
    }

    /** Whoever else may write cards into the folder is to find the lock, not be refused by it. */
    private void openToOthers() throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            try {
                view.setPermissions(PosixFilePermissions.fromString("rw-rw-rw-"));
            } catch (FileSystemException e) {
                // Another account's, which has done it.
            }
        }
    }

    /** Takes away what a crash left in a folder; does nothing while anybody has the lock. */
    public static void removeAbandoned(Path file) {
        LockedPlace place = PLACES.computeIfAbsent(file, LockedPlace::new);
        if (!place.thread.isHeldByCurrentThread() && place.thread.tryLock()) {
            if (place.tryFile(false) == Try.LOCKED) {
                place.giveBack();
            }
            place.thread.unlock();
        }
    }

    /** Lets the next one in; for the thread that took it. */
    @Override
    public void close() {
        try {
            if (thread.getHoldCount() == 1) {
                giveBack();
            }
        } finally {
            thread.unlock();
        }
    }

    private void giveBack() {
        if (channel.isPresent()) {
            try (FileChannel held = channel.get()) {
                Files.deleteIfExists(file);
                held.write(ByteBuffer.wrap(new byte[] {1}), 0);
            } catch (IOException e) {
                // The file stays, and serves the next one as it is; the lock ends with the channel all the same.
            }
            channel = Optional.empty();
        }
    }
}
