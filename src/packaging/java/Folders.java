import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes whole folders. */
final class Folders {
    /** Every file in a package has this time, so that the same build gives the same package. Zip knows no odd seconds. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-11-21T00:00:00Z"));

    private Folders() {}

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : walk(folder)) {
                Files.delete(path);
            }
        }
    }

    /** Copies a file with its permissions, and makes the folders for it. */
    static void copy(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    static void copyAll(Path folder, Path to) throws IOException {
        for (Path path : walk(folder).reversed()) {
            copy(path, to.resolve(folder.relativize(path)));
        }
    }

    /** Gives everything in a folder the one time. The caches of classes are only used while the times of the jars stay. */
    static void setTimes(Path folder) throws IOException {
        for (Path path : walk(folder)) {
            Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setTimes(TIME, TIME, TIME);
        }
    }
}
