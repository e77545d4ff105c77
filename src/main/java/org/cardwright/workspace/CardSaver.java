package org.cardwright.workspace;

import org.cardwright.data.FolderBusyException;
import org.cardwright.edit.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.cardwright.i18n.Strings;

/**
 * Writes, creates and deletes card files so that a crash leaves each one wholly old or wholly new; for a background
 * thread.
 *
 * <p>Several files are one batch: after a crash, whoever opens or saves in the folder next finds them all old or all
 * new. The bytes on disk decide whether another program changed a file: the same bytes are never a conflict, whatever
 * their time stamp. A folder has one writer at a time, see {@link FolderLock}. Permissions, and owner and group where they
 * may be set, are kept. A symbolic link stays, and the file that it names is written. A file with several hard links gets
 * a copy of its own, as the price of the guarantee.
 */
public final class CardSaver {
    private CardSaver() {}

    /** Saves as below where nothing may be deleted: such a request fails. */
    public static List<SaveOutcome> save(CardFolder folder, List<SaveRequest> requests, Progress progress) {
        return save(folder, requests, Optional.empty(), progress);
    }

    /**
     * Saves all cards that can be saved: one that fails does not stop the others. A card that is expected to be empty
     * may be missing on disk, and is created. The outcomes are in the order of the requests; after a cancel there are
     * none, and no file was touched.
     *
     * @param trash keeps a copy of each file before that is deleted; without it nothing is deleted. Beside it, what is
     *     replaced is kept among the {@link Versions}
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
        return run(folder, requests, progress, () -> batch(folder, requests, trash, disk, true, false));
    }

    /**
     * Saves all cards or none: where one cannot be saved, every file stays as it was, or is put back. The cards' paths
     * are relative to {@code folder}, which may be any folder that holds all of the files.
     *
     * @param trash keeps a copy of each file before that is deleted; without it nothing is deleted. Beside it, what is
     *     replaced is kept among the {@link Versions}
     */
    public static BatchOutcome saveTogether(
            CardFolder folder, List<SaveRequest> requests, Optional<Trash> trash, Progress progress) {
        return saveTogether(folder, requests, trash, progress, new RealDisk());
    }

    /** The same on another disk. */
    public static BatchOutcome saveTogether(
            CardFolder folder, List<SaveRequest> requests, Optional<Trash> trash, Progress progress, Disk disk) {
        return together(requests, run(folder, requests, progress,
                () -> batch(folder, requests, trash, disk, true, true)));
    }

    /**
     * Puts texts in the place of others, all or none, as {@link #saveTogether}; what is deleted or replaced is not kept,
     * because the caller holds it.
     */
    public static BatchOutcome exchange(
            CardFolder folder, List<SaveRequest> requests, Progress progress, Disk disk) {
        return together(requests, run(folder, requests, progress,
                () -> batch(folder, requests, Optional.empty(), disk, false, true)));
    }

    private static BatchOutcome together(List<SaveRequest> requests, List<SaveOutcome> outcomes) {
        boolean done = outcomes.size() == requests.size() && outcomes.stream().allMatch(SaveOutcome::done);
        return new BatchOutcome(done, done ? outcomes : outcomes.stream().filter(one -> !one.done()).toList());
    }

    /** From before the first comparison until after the last exchange nobody else writes there. */
    private static List<SaveOutcome> run(CardFolder folder, List<SaveRequest> requests, Progress progress,
            Supplier<Batch> batch) {
        if (requests.isEmpty()) {
            return List.of();
        }
        try (var _ = FolderLock.take(folders(folder, requests), progress)) {
            return batch.get().run(progress);
        } catch (FolderBusyException e) {
            return requests.stream().<SaveOutcome>map(request -> new SaveOutcome.Failed(request.card(),
                    Strings.get("workspace.save.failed", request.card().name(),
                            Strings.get("workspace.reason.busy")))).toList();
        } catch (CancellationException e) {
            return List.of();
        }
    }

    /**
     * The folders that a save writes into, those that links lead to among them: whoever is to read, plan and save without
     * anybody coming between locks these.
     */
    public static Set<Path> folders(CardFolder folder, List<SaveRequest> requests) {
        Set<Path> folders = new TreeSet<>();
        folders.add(folder.root());
        for (SaveRequest request : requests) {
            Path file = folder.path(request.card());
            try {
                folders.add((request.text().isEmpty() ? file : RealFile.of(file)).getParent());
            } catch (IOException e) {
                // A link to nowhere: saving will say so.
                folders.add(file.getParent());
            }
        }
        return folders;
    }

    private static Batch batch(CardFolder folder, List<SaveRequest> requests, Optional<Trash> trash, Disk disk,
            boolean copies, boolean together) {
        BatchSettler.settle(folder, disk);
        Optional<TrashFolder> place = trash.map(all -> all.place(folder));
        Optional<Versions> versions = trash.map(all -> new Versions(all.data(), folder));
        return new Batch(new BatchPlace(folder, BatchNames.newId(), disk, place, copies, versions), requests, together);
    }
}
