package org.cardwright.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.cardwright.data.Medium;

/** A journal on the disk of the machine, locked by the system so that the lock ends with the process. */
final class JournalFile implements Journal {
    /**
     * What this process holds. Asked before a file is touched: where a process closes any one of its handles of a
     * file, POSIX takes all of its locks away.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private JournalFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Journal create(Path file) throws IOException {
        return open(file, StandardOpenOption.CREATE_NEW).orElseThrow(() -> new IOException("in use: " + file));
    }

    static Optional<Journal> abandoned(Path file) throws IOException {
        return open(file, StandardOpenOption.WRITE);
    }

    private static Optional<Journal> open(Path file, StandardOpenOption how) throws IOException {
        Path key = file.toAbsolutePath().normalize();
        if (!HELD.add(key)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean held = false;
        try {
            channel = FileChannel.open(file, EnumSet.of(how, StandardOpenOption.READ, StandardOpenOption.WRITE));
            held = locked(channel);
            return held ? Optional.of(new JournalFile(key, channel)) : Optional.empty();
        } finally {
            if (!held) {
                HELD.remove(key);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static boolean locked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some network drives know no locks; there, two programs must not save the same cards at once.
            return true;
        }
    }

    @Override
    public byte[] content() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(Integer.MAX_VALUE - 8, channel.size()));
        while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) >= 0) { }
        byte[] bytes = new byte[buffer.flip().remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public void append(byte[] bytes, boolean force) throws IOException {
        Medium.write(channel, bytes, channel.size());
        if (force) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
