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
        Set<String> now = change(id, dismissed);
        file.ifPresent(path -> background.run("", progress -> {
            Files.createDirectories(path.getParent());
            Path fresh = Files.write(path.resolveSibling(path.getFileName() + ".new"), new TreeSet<>(now));
            return Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }, done -> { }, failed -> { }));
    }

    private synchronized Set<String> change(String id, boolean dismissed) {
        ids();
        if (dismissed) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
        return Set.copyOf(ids);
    }
}
