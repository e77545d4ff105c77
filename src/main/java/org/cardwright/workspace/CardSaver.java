package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes card files so that a crash leaves each one wholly old or wholly new; for a background thread.
 *
 * <p>The bytes on disk decide whether another program changed a file: the same bytes are never a conflict, whatever
 * their time stamp. Permissions, and owner and group where they may be set, are kept. A symbolic link stays, and the
 * file that it names is written. A file with several hard links gets a copy of its own, as the price of the guarantee.
 */
public final class CardSaver {
    /** More than the cores: most of the time is waiting for the medium, which serves several files at once better. */
    private static final int THREADS = 4;

    private CardSaver() {}

    /** Saves as below where nothing may be deleted: such a request fails. */
    public static List<SaveOutcome> save(CardFolder folder, List<SaveRequest> requests, Progress progress) {
        return save(folder, requests, Optional.empty(), progress);
    }

    /**
     * Saves each card by itself: one that fails does not stop the others. A card that is expected to be empty may be
     * missing on disk, and is created. The outcomes are in the order of the requests; after a cancel those are left
     * out whose files were not touched.
     *
     * @param trash keeps a copy of each file before that is deleted; without it nothing is deleted
     */
    public static List<SaveOutcome> save(
            CardFolder folder, List<SaveRequest> requests, Optional<Trash> trash, Progress progress) {
        return save(folder, requests, trash, progress, new RealDisk());
    }

    static List<SaveOutcome> save(CardFolder folder, List<SaveRequest> requests, Progress progress, Disk disk) {
        return save(folder, requests, Optional.empty(), progress, disk);
    }

    static List<SaveOutcome> save(
            CardFolder folder, List<SaveRequest> requests, Optional<Trash> trash, Progress progress, Disk disk) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Set<Path> changedFolders = ConcurrentHashMap.newKeySet();
        var files = new ConcurrentHashMap<Path, Object>();
        Optional<TrashFolder> place = trash.map(all -> all.place(folder));
        var count = new AtomicInteger();
        List<SaveOutcome> outcomes;
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(THREADS, requests.size()))) {
            outcomes = requests.stream().map(request -> CompletableFuture.supplyAsync(() -> {
                if (progress.canceled()) {
                    return Optional.<SaveOutcome>empty();
                }
                SaveOutcome outcome = request.text().isPresent()
                        ? new FileSave(folder, request, disk, changedFolders, files).run()
                        : new FileDelete(folder, request, disk, place, changedFolders, files).run();
                progress.done(count.incrementAndGet(), requests.size());
                return Optional.of(outcome);
            }, pool)).toList().stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
        }
        changedFolders.forEach(changed -> force(changed, disk));
        return outcomes;
    }

    /** The new files are in place; if a name is not yet safe, a power failure brings back the whole old file. */
    private static void force(Path folder, Disk disk) {
        try {
            disk.forceFolder(folder);
        } catch (IOException e) {
            // Some network drives cannot do it.
        }
    }
}
