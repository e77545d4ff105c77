package org.cardwright.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps that safe writing consists of, the same for cards and for the program's own files. */
public final class Medium {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final int ATTEMPTS = 6;

    private Medium() {}

    /** Writes all bytes from a place of the file on; they are safe on the medium only once it is forced. */
    public static void write(FileChannel channel, byte[] bytes, long start) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long at = start;
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
    }

    /** Puts a file in the place of another in one step that is done wholly or not at all. */
    public static void replace(Path from, Path to) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AccessDeniedException e) {
                // On Windows, a virus scanner or indexer holds a file for some milliseconds.
                if (!WINDOWS || attempt == ATTEMPTS) {
                    throw e;
                }
                pause(10L << attempt, e);
            }
        }
    }

    private static void pause(long millis, IOException reason) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    /** Makes the names in a folder safe on the medium. */
    public static void forceFolder(Path folder) throws IOException {
        // Windows cannot open a folder for this, and does not need it.
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
