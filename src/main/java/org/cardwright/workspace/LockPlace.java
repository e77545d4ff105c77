package org.cardwright.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Says which file is locked for a folder. In a checkout it is one file beside git's own, so that all its folders have one
 * writer and its status stays clean; elsewhere a hidden file in the folder itself, so that two people who share the
 * folder, but no data folder, meet there.
 */
final class LockPlace {
    private static final String IN_FOLDER = ".cardwright-lock";
    private static final String IN_GIT = "cardwright-writer";
    private static final String POINTER = "gitdir:";

    private LockPlace() {}

    static boolean isLock(Path file) {
        return file.getFileName().toString().equals(IN_FOLDER);
    }

    static Path of(Path folder) {
        Path real = real(folder.toAbsolutePath().normalize());
        for (Path above = real; above != null; above = above.getParent()) {
            Optional<Path> git = git(above.resolve(".git"));
            if (git.isPresent()) {
                return git.get().resolve(IN_GIT);
            }
        }
        return real.resolve(IN_FOLDER);
    }

    /** By whatever links it was reached; of a folder that is still to be made, the part that is there. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            Path above = folder.getParent();
            return above == null ? folder : real(above).resolve(folder.getFileName());
        }
    }

    /** The folder of git's own files; a further work tree, or a module within another, has a file that names it. */
    private static Optional<Path> git(Path place) {
        if (Files.isRegularFile(place.resolve("HEAD"))) {
            return Optional.of(place);
        }
        try {
            String text = Files.isRegularFile(place) ? Files.readString(place, StandardCharsets.UTF_8).strip() : "";
            return text.startsWith(POINTER) && !text.contains("\n")
                    ? Optional.of(real(place.resolveSibling(text.substring(POINTER.length()).strip())))
                    .filter(Files::isDirectory) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            // Nothing that git would understand either.
            return Optional.empty();
        }
    }
}
