package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Names contents by their SHA-256, so that a record can tell them without holding them. */
public final class ContentHash {
    /** Stands for a file that is not there. */
    static final String ABSENT = "-";

    private ContentHash() {}

    /** The hash in hexadecimal digits. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    static String of(Optional<byte[]> content) {
        return content.map(ContentHash::of).orElse(ABSENT);
    }

    /** The content of a file; empty if it is not there. */
    static Optional<byte[]> present(Disk disk, Path file) throws IOException {
        try {
            return Optional.of(disk.read(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
