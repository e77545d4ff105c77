package org.cardwright.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.cardwright.data.FolderBusyException;
import org.cardwright.data.LockedPlace;
import org.cardwright.edit.Progress;

/**
 * Lets one writer at a time into folders of cards, in this process and on the machine, and on a network drive that knows
 * locks. The system takes the lock back when the process ends, however it ends. Belongs to the thread that took it,
 * which may take the same again within; close it there.
 *
 * <p>Where a place cannot be locked (read-only, or a drive without locks) there is only what comes with each save
 * anyway: the bytes are compared right before a file is exchanged.
 */
public final class FolderLock implements AutoCloseable {
    private final List<LockedPlace> places = new ArrayList<>();

    private FolderLock() {}

    /**
     * Locks folders, waiting for other writers.
     *
     * @param folders those that the files to be written are directly in; they need not exist
     * @throws FolderBusyException if another writer does not end for some seconds
     * @throws CancellationException if the progress says so while it waits
     */
    public static FolderLock take(Collection<Path> folders, Progress progress) throws FolderBusyException {
        return take(folders, progress, LockedPlace.PATIENCE);
    }

    static FolderLock take(Collection<Path> folders, Progress progress, Duration patience)
            throws FolderBusyException {
        Instant end = Instant.now().plus(patience);
        var lock = new FolderLock();
        // Everybody takes several in the same order, so that no two wait for each other.
        List<Path> all = folders.stream().map(LockPlace::of).distinct()
                .sorted(Comparator.comparing(Path::toString)).toList();
        boolean whole = false;
        try {
            for (Path place : all) {
                lock.places.addFirst(LockedPlace.take(place, progress, end));
            }
            whole = true;
            return lock;
        } finally {
            if (!whole) {
                lock.close();
            }
        }
    }

    @Override
    public void close() {
        places.forEach(LockedPlace::close);
        places.clear();
    }
}
