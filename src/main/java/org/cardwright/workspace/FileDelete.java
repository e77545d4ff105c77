package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;

import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/** The deletion of one card: compare, copy to the trash, compare again, delete. Of a link, the link alone goes. */
final class FileDelete {
    private final SaveRequest request;
    private final SourceText expected;
    private final Disk disk;
    private final Optional<TrashFolder> trash;
    private final Set<Path> changedFolders;
    private final ConcurrentMap<Path, Object> files;
    private final Path file;

    /**
     * @param trash without one, nothing is deleted
     * @param changedFolders takes the folder of a file that was deleted
     * @param files shared by all saves that may run at once
     */
    FileDelete(CardFolder folder, SaveRequest request, Disk disk, Optional<TrashFolder> trash,
            Set<Path> changedFolders, ConcurrentMap<Path, Object> files) {
        this.request = request;
        this.expected = request.expected().orElseThrow();
        this.disk = disk;
        this.trash = trash;
        this.changedFolders = changedFolders;
        this.files = files;
        this.file = folder.path(request.card());
    }

    SaveOutcome run() {
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new SaveOutcome.Deleted(request.card(), Optional.empty());
            }
            if (trash.isEmpty()) {
                return failed(Strings.get("workspace.delete.no-trash"));
            }
            Path target = file.toRealPath();
            Optional<String> obstacle = FileSave.obstacle(target);
            if (obstacle.isPresent()) {
                return failed(obstacle.get());
            }
            synchronized (files.computeIfAbsent(target, _ -> new Object())) {
                return delete(trash.get());
            }
        } catch (IOException e) {
            return failed(IoReasons.of(e));
        }
    }

    private SaveOutcome delete(TrashFolder into) throws IOException {
        byte[] present = disk.read(file);
        if (!expected.sameBytes(present)) {
            return conflict();
        }
        Path copy = into.keep(request.card(), present, file, disk);
        boolean deleted = false;
        try {
            // Copying took its time: keep the moment short in which another program's change could be lost.
            if (!expected.sameBytes(disk.read(file))) {
                return conflict();
            }
            disk.delete(file);
            deleted = true;
        } finally {
            if (!deleted) {
                into.drop(copy, disk);
            }
        }
        changedFolders.add(file.getParent());
        return new SaveOutcome.Deleted(request.card(), Optional.of(copy));
    }

    private SaveOutcome conflict() {
        return new SaveOutcome.Conflict(request.card(),
                Strings.get("workspace.delete.changed", request.card().name()));
    }

    private SaveOutcome failed(String reason) {
        String message = Strings.get("workspace.delete.failed", request.card().name(), reason);
        return new SaveOutcome.Failed(request.card(), message);
    }
}
