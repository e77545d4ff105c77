package org.cardwright.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.cardwright.data.LockedPlace;
import org.cardwright.data.Medium;
import org.cardwright.data.UserFile;
import org.cardwright.edit.Progress;

/**
 * The file that keeps the agreements of a folder: records, one after the other, of which a crash can tear only the last.
 * Several programs may note at once, each waits for the other.
 */
final class AgreedLog {
    /** From this size on it is written anew with what still counts. */
    private static final long LARGE = 24L << 20;

    private final Path file;
    private final long large;

    AgreedLog(Path file) {
        this(file, LARGE);
    }

    AgreedLog(Path file, long large) {
        this.file = file.toAbsolutePath().normalize();
        this.large = large;
    }

    /** All that was noted, the oldest first; what cannot be read is as if it was never noted. */
    List<AgreedRecord> read() throws IOException {
        try {
            return records(ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static List<AgreedRecord> records(ByteBuffer log) {
        List<AgreedRecord> records = new ArrayList<>();
        for (var next = AgreedRecord.next(log); next.isPresent(); next = AgreedRecord.next(log)) {
            records.add(next.get());
        }
        return records;
    }

    /**
     * Adds a record behind all others.
     *
     * @param next makes it of those that are there at that moment; without agreements nothing is written
     * @param smaller makes of all records the one that takes their place once they are too many
     */
    void add(Function<List<AgreedRecord>, AgreedRecord> next, Function<List<AgreedRecord>, AgreedRecord> smaller)
            throws IOException {
        Files.createDirectories(file.getParent());
        // Where the medium knows no locks, two programs at the same moment may lose a note, but no text of anybody.
        try (var _ = LockedPlace.take(file.resolveSibling(file.getFileName() + ".lock"), Progress.NONE)) {
            append(next, smaller);
        }
    }

    private void append(Function<List<AgreedRecord>, AgreedRecord> next,
            Function<List<AgreedRecord>, AgreedRecord> smaller) throws IOException {
        List<AgreedRecord> all = new ArrayList<>();
        long size;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            ByteBuffer log = ByteBuffer.wrap(Files.readAllBytes(file));
            all.addAll(records(log));
            AgreedRecord added = next.apply(List.copyOf(all));
            if (added.agreements().isEmpty()) {
                return;
            }
            all.add(added);
            // What a crash tore goes; behind it nothing could be read.
            channel.truncate(log.position());
            Medium.write(channel, added.bytes(), log.position());
            channel.force(true);
            size = channel.size();
        }
        if (size > large) {
            new UserFile(file).write(smaller.apply(all).bytes());
        }
    }
}
