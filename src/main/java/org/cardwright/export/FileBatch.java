package org.cardwright.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.cardwright.i18n.Strings;
import org.cardwright.workspace.Progress;

/**
 * Changes files, all of them or none: every new text is on the medium beside its place, and its old one too, before the
 * first file is replaced; where one cannot be, those before it are put back, which needs no further room.
 */
final class FileBatch {
    private final SiteDisk disk;
    private final Map<FileChange, Path> fresh = new LinkedHashMap<>();
    private final Map<FileChange, Path> old = new LinkedHashMap<>();
    private final Deque<FileChange> done = new ArrayDeque<>();
    private final Deque<Path> folders = new ArrayDeque<>();

    FileBatch(SiteDisk disk) {
        this.disk = disk;
    }

    /**
     * Makes all changes; {@link #keep} or {@link #undo} must follow.
     *
     * @throws ExportException if one cannot be made; then none is
     * @throws CancellationException if it was canceled; then no change is made
     */
    void apply(List<FileChange> changes, Progress progress) throws ExportException {
        Path at = Path.of("");
        try {
            int count = 0;
            for (FileChange change : changes) {
                at = change.file();
                stopIfCanceled(progress);
                prepare(change);
                progress.done(++count, 2 * changes.size());
            }
            for (FileChange change : changes) {
                at = change.file();
                stopIfCanceled(progress);
                put(change);
                progress.done(++count, 2 * changes.size());
            }
        } catch (IOException e) {
            throw undone(at, e);
        } catch (CancellationException e) {
            undo();
            throw e;
        }
    }

    private static void stopIfCanceled(Progress progress) {
        if (progress.canceled()) {
            throw new CancellationException();
        }
    }

    private void prepare(FileChange change) throws IOException {
        requireAsPlanned(change);
        makeFolder(change.file().getParent());
        if (change.before().isPresent()) {
            // The name is noted first: whatever came of it is tidied up.
            Path beside = beside(change.file(), "old");
            old.put(change, beside);
            disk.create(beside, change.before().get().bytes(), change.file());
        }
        if (change.after().isPresent()) {
            Path beside = beside(change.file(), "new");
            fresh.put(change, beside);
            disk.create(beside, change.after().get().bytes(), change.file());
        }
    }

    private void requireAsPlanned(FileChange change) throws IOException {
        boolean same;
        try {
            byte[] present = disk.read(change.file());
            same = change.before().isPresent() && change.before().get().sameBytes(present);
        } catch (NoSuchFileException e) {
            same = change.before().isEmpty();
        }
        if (!same) {
            throw new ExportException(Strings.get("export.batch.changed", change.file().getFileName()));
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder);
            folders.push(folder);
        }
    }

    /** A hidden name, so that neither Jekyll nor the editor takes a file for a card that a crash left behind. */
    private static Path beside(Path file, String what) {
        String name = file.getFileName().toString();
        String start = name.substring(0, name.offsetByCodePoints(0, Math.min(40, name.codePointCount(0, name.length()))));
        return file.resolveSibling("." + start + ".cardwright-" + what + "-"
                + Long.toHexString(java.util.concurrent.ThreadLocalRandom.current().nextLong()));
    }

    private void put(FileChange change) throws IOException {
        requireAsPlanned(change);
        if (change.after().isPresent()) {
            disk.replace(fresh.get(change), change.file());
        } else {
            disk.delete(change.file());
        }
        fresh.remove(change);
        done.push(change);
    }

    /** The changes stay. */
    void keep() {
        tidy();
        done.clear();
    }

    /** Puts all files back; gives those that could not be. */
    List<Path> undo() {
        List<Path> lost = new ArrayList<>();
        while (!done.isEmpty()) {
            FileChange change = done.pop();
            try {
                if (change.before().isPresent()) {
                    disk.replace(old.get(change), change.file());
                } else {
                    disk.delete(change.file());
                }
                old.remove(change);
            } catch (IOException e) {
                lost.add(change.file());
                // The old text stays beside the file, so that nothing is lost.
                old.remove(change);
            }
        }
        tidy();
        while (!folders.isEmpty()) {
            quietly(folders.pop());
        }
        return lost;
    }

    private void tidy() {
        old.values().forEach(this::quietly);
        fresh.values().forEach(this::quietly);
        old.clear();
        fresh.clear();
    }

    private void quietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Its name is hidden, so that it does no harm.
        }
    }

    private ExportException undone(Path at, IOException e) {
        List<Path> lost = undo();
        if (!lost.isEmpty()) {
            return new ExportException(Strings.get("export.batch.half", reason(at, e), lost.size(),
                    lost.getFirst().getFileName()), e);
        }
        return e instanceof ExportException known ? known
                : new ExportException(Strings.get("export.batch.failed", reason(at, e)), e);
    }

    static String reason(Path at, IOException e) {
        String why = e instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : e.getMessage();
        return at.getFileName() + ": " + (why == null || why.equals(at.toString()) ? e.getClass().getSimpleName() : why);
    }
}
