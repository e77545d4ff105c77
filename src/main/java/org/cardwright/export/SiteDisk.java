package org.cardwright.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;

/** The few file operations of an export, so that a test can let any one of them fail. */
class SiteDisk {
    byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /** Creates a file, safely on the medium when it returns, with the permissions of another one if that exists. */
    void create(Path file, byte[] content, Path like) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            var looks = Files.getFileAttributeView(like, PosixFileAttributeView.class);
            if (looks != null && Files.exists(like)) {
                Files.setPosixFilePermissions(file, looks.readAttributes().permissions());
            }
            channel.force(true);
        }
    }

    void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(Path file) throws IOException {
        Files.delete(file);
    }
}
