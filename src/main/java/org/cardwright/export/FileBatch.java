package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.BatchOutcome;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.Disk;
import org.cardwright.workspace.IoReasons;
import org.cardwright.edit.Progress;
import org.cardwright.workspace.SaveOutcome;
import org.cardwright.workspace.SaveRequest;
import org.cardwright.workspace.Trash;

/**
 * Changes files below one folder, all of them or none, as the workspace saves cards: also after a crash, once somebody
 * reads or writes there again.
 */
final class FileBatch {
    private final Path root;
    private final Disk disk;
    private final Optional<Trash> kept;
    private final String failed;
    private final Deque<Path> folders = new ArrayDeque<>();
    private List<FileChange> done = List.of();

    /** Whether another program changed a file of the last exchange. */
    private boolean conflict;

    /**
     * Works in a folder.
     *
     * @param kept keeps what is replaced; without it nothing is kept, because git does
     * @param failed the key of the message that nothing was done, with the reason
     */
    FileBatch(Path root, Disk disk, Optional<Trash> kept, String failed) {
        this.root = root;
        this.disk = disk;
        this.kept = kept;
        this.failed = failed;
    }

    /**
     * Makes all changes; {@link #undo} takes them back.
     *
     * @throws ExportException if one cannot be made; then none is, unless the message says so
     * @throws CancellationException if it was canceled; then no change is made
     */
    void apply(List<FileChange> changes, Progress progress) throws ExportException {
        Optional<String> failure = exchange(changes, progress);
        if (failure.isPresent()) {
            removeFolders();
            String message = changes.stream().allMatch(this::untouched) ? Strings.get(failed, failure.get())
                    : failure.get();
            throw conflict ? new SiteChangedException(message) : new ExportException(message);
        }
        done = changes;
    }

    /** What kept it from being done. */
    private Optional<String> exchange(List<FileChange> changes, Progress progress) {
        try {
            for (FileChange change : changes) {
                makeFolder(change.file().getParent());
            }
        } catch (IOException e) {
            return Optional.of(IoReasons.of(e));
        }
        List<SaveRequest> requests = changes.stream().map(change -> new SaveRequest(
                new CardId(root.relativize(change.file())), change.after(), change.before())).toList();
        CardFolder folder = new CardFolder(root);
        BatchOutcome outcome = kept.isPresent() ? CardSaver.saveTogether(folder, requests, kept, progress, disk)
                : CardSaver.exchange(folder, requests, progress, disk);
        conflict = outcome.outcomes().stream().anyMatch(SaveOutcome.Conflict.class::isInstance);
        if (!outcome.done() && outcome.outcomes().isEmpty()) {
            removeFolders();
            throw new CancellationException();
        }
        return outcome.done() ? Optional.empty()
                : Optional.of(outcome.outcomes().stream().map(FileBatch::reason).distinct().limit(3)
                .collect(Collectors.joining("\n")));
    }

    private static String reason(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved _, SaveOutcome.Deleted _ -> "";
            case SaveOutcome.Conflict conflict -> Strings.get("export.batch.changed", conflict.card().name());
            case SaveOutcome.Failed known -> known.message();
        };
    }

    private boolean untouched(FileChange change) {
        try {
            byte[] present = disk.read(change.file());
            return change.before().isPresent() && change.before().get().sameBytes(present);
        } catch (NoSuchFileException e) {
            return change.before().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder);
            folders.push(folder);
        }
    }

    /** Puts all files back, for this reason; gives what to tell. */
    ExportException undo(IOException reason) {
        List<FileChange> back = done.stream().map(FileChange::reversed).toList();
        done = List.of();
        Optional<String> failure = exchange(back, Progress.NONE);
        removeFolders();
        return failure.isPresent()
                ? new ExportException(Strings.get("export.batch.half", reason.getMessage(), failure.get()), reason)
                : reason instanceof ExportException known ? known
                : new ExportException(Strings.get(failed, IoReasons.of(reason)), reason);
    }

    private void removeFolders() {
        while (!folders.isEmpty()) {
            try {
                Files.deleteIfExists(folders.pop());
            } catch (IOException e) {
                // An empty folder does no harm, and git does not see it.
            }
        }
    }
}
