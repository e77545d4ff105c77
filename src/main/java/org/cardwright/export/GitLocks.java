package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/** Finds the files with which a git program keeps others out, and names those that one may have left behind. */
final class GitLocks {
    private GitLocks() {}

    /** What keeps an export to a branch from going ahead, in words for the user; empty if nothing does. */
    static Optional<String> found(Repository repository, String branch) {
        return first(repository, Stream.concat(Stream.of(index(repository)), references(repository, branch)));
    }

    /** Why the index could not be locked. */
    static ExportException ofIndex(Repository repository, Throwable cause) {
        return failure(repository, Stream.of(index(repository)), cause);
    }

    /** Why a branch or the head could not be locked. */
    static ExportException ofBranch(Repository repository, String branch) {
        return failure(repository, references(repository, branch), null);
    }

    private static ExportException failure(Repository repository, Stream<Path> files, Throwable cause) {
        return new ExportException(first(repository, files).orElseGet(
                () -> Strings.get("export.git.locked", repository.getWorkTree())), cause);
    }

    private static Optional<String> first(Repository repository, Stream<Path> files) {
        return files.filter(Files::exists).findFirst().map(file -> words(repository, file));
    }

    private static Path index(Repository repository) {
        return repository.getDirectory().toPath().resolve("index.lock");
    }

    private static Stream<Path> references(Repository repository, String branch) {
        Path common = repository.getCommonDirectory().toPath();
        Stream<Path> own = branch.isEmpty() ? Stream.empty()
                : Stream.of(common.resolve(Constants.R_HEADS + branch + ".lock"));
        return Stream.concat(own, Stream.of(repository.getDirectory().toPath().resolve("HEAD.lock"),
                common.resolve("packed-refs.lock"), common.resolve("config.lock")));
    }

    private static String words(Repository repository, Path file) {
        if (Files.isDirectory(file)) {
            String branches = repository.getCommonDirectory().toPath().resolve(Constants.R_HEADS).relativize(file)
                    .toString().replace('\\', '/');
            return Strings.get("export.git.lock-folder", file, branches);
        }
        return Strings.get("export.git.lock", file, age(file));
    }

    private static String age(Path file) {
        try {
            Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now());
            if (age.toDays() > 0) {
                return Strings.get("export.git.lock.days", age.toDays());
            }
            return age.toHours() > 0 ? Strings.get("export.git.lock.hours", age.toHours())
                    : age.toMinutes() > 0 ? Strings.get("export.git.lock.minutes", age.toMinutes())
                    : Strings.get("export.git.lock.now");
        } catch (IOException e) {
            return Strings.get("export.git.lock.now");
        }
    }
}
