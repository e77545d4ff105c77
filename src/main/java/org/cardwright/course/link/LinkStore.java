package org.cardwright.course.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.cardwright.workspace.FolderLock;
import org.cardwright.edit.Progress;

/**
 * Keeps the results of link checks in a file of the user's data folder: written whole or not at all, and what cannot
 * be read of it counts as never checked. For any thread; another program's results are kept too.
 */
public final class LinkStore {
    private static final String NAME = "links.tsv";
    /** Results of links that no card holds any more go at last. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final Optional<Path> file;
    private LinkResults last = LinkResults.NONE;

    /** @param dataFolder empty where nothing may be kept: results then last as long as this object */
    public LinkStore(Optional<Path> dataFolder) {
        file = dataFolder.map(folder -> folder.resolve(NAME));
    }

    /** All results that are kept; none where there are none or they cannot be read. */
    public synchronized LinkResults load() {
        if (file.isPresent()) {
            try {
                last = last.with(LinkFile.read(Files.readString(file.get(), StandardCharsets.UTF_8)));
            } catch (NoSuchFileException e) {
                return last;
            } catch (IOException e) {
                // Results can always be had again: better to go on without than not at all.
                return last;
            }
        }
        return last;
    }

    /**
     * Adds results to those that are kept and returns all.
     *
     * @throws IOException if the file could not be written; the results last as long as this object then
     */
    public synchronized LinkResults add(Collection<LinkResult> results) throws IOException {
        last = last.with(results);
        if (file.isEmpty()) {
            return last;
        }
        Files.createDirectories(file.get().getParent());
        try (var _ = FolderLock.take(List.of(file.get().getParent()), Progress.NONE)) {
            last = load().with(results);
            Instant oldest = Instant.now().minus(KEPT);
            write(file.get(), LinkFile.text(last.all().stream()
                    .filter(result -> result.checked().isAfter(oldest)).toList()));
        }
        return last;
    }

    private static void write(Path file, String text) throws IOException {
        Path part = Files.createTempFile(file.getParent(), NAME, ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
