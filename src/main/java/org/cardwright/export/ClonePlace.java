package org.cardwright.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder in which a site grows before it gets its name; gone when it is closed, and after a crash with the next one. */
final class ClonePlace implements AutoCloseable {
    private static final String MARK = "cardwright-getting-a-site";

    private final Path folder;
    private final FileChannel mark;

    private ClonePlace(Path folder, FileChannel mark) {
        this.folder = folder;
        this.mark = mark;
    }

    /** Makes a place in the same folder, so that getting its name is no copying, and removes those of programs that crashed. */
    static ClonePlace beside(Path place) throws IOException {
        removeLeft(place);
        Path folder = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.createDirectory(folder);
        FileChannel mark = FileChannel.open(folder.resolve(MARK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // As long as it is locked, somebody is at work here.
        FileLock lock = mark.tryLock();
        if (lock == null) {
            mark.close();
            throw new IOException(folder.toString());
        }
        return new ClonePlace(folder, mark);
    }

    private static void removeLeft(Path place) throws IOException {
        Pattern left = Pattern.compile("\\." + Pattern.quote(place.getFileName().toString()) + "\\.[0-9a-f-]{36}\\.part");
        List<Path> found;
        try (Stream<Path> files = Files.list(place.getParent())) {
            found = files.filter(file -> left.matcher(file.getFileName().toString()).matches()
                    && Files.isRegularFile(file.resolve(MARK))).toList();
        }
        for (Path folder : found) {
            boolean free;
            try (FileChannel mark = FileChannel.open(folder.resolve(MARK), StandardOpenOption.WRITE);
                    FileLock lock = mark.tryLock()) {
                free = lock != null;
            } catch (OverlappingFileLockException | IOException e) {
                free = false;
            }
            if (free) {
                remove(folder);
            }
        }
    }

    /** Where the site grows. */
    Path site() {
        return folder.resolve("site");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!Files.isSymbolicLink(file) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    // Windows deletes no file that is only to be read, as git's objects are.
                    file.toFile().setWritable(true);
                }
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        mark.close();
        remove(folder);
    }
}
