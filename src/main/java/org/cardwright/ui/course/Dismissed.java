package org.cardwright.ui.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cardwright.ui.common.Background;
import org.cardwright.workspace.FolderLock;
import org.cardwright.edit.Progress;

/** The clusters that a person said are no duplicates; kept in the data folder, so that they stay dismissed. */
final class Dismissed {
    private final Optional<Path> file;
    private final Background background;
    private final Set<String> ids = new HashSet<>();
    private boolean read;

    Dismissed(Optional<Path> data, Background background) {
        this.file = data.map(folder -> folder.resolve("dismissed-duplicates.txt"));
        this.background = background;
    }

    /** The ids of the dismissed clusters; may be asked from any thread. */
    synchronized Set<String> ids() {
        if (!read) {
            read = true;
            file.ifPresent(path -> ids.addAll(lines(path)));
        }
        return Set.copyOf(ids);
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            // None yet, or they cannot be read: then clusters show up again, which loses nothing.
            return List.of();
        }
    }

    /** Dismisses a cluster, or takes that back. */
    void set(String id, boolean dismissed) {
        ids();
        change(id, dismissed);
        file.ifPresent(path -> background.run("", progress -> write(path, id, progress), done -> { }, failed -> { }));
    }

    private synchronized void change(String id, boolean dismissed) {
        if (dismissed) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
    }

    /** Changes this one alone in the file, which other windows of the program write too. */
    private Path write(Path path, String id, Progress progress) throws IOException {
        Files.createDirectories(path.getParent());
        try (var _ = FolderLock.take(List.of(path.getParent()), progress)) {
            Set<String> now = new TreeSet<>(lines(path));
            now.remove(id);
            if (ids().contains(id)) {
                now.add(id);
            }
            Path fresh = Files.write(path.resolveSibling(path.getFileName() + ".new"), now);
            return Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
