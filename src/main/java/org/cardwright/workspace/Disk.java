package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The few file operations that saving consists of, so that a test can let any one of them fail. */
public interface Disk {
    /** The disk of the machine. */
    static Disk real() {
        return new RealDisk();
    }

    /** The whole content of a file. */
    byte[] read(Path file) throws IOException;

    /** Whether two names lead to one file, as names that differ only in their case do on many systems. */
    default boolean same(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    /**
     * Creates a file with this content, safely on the medium when it returns. It looks like another file to the
     * system (permissions, owner and group, as far as may be set) if that exists.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file; it is left alone
     */
    void create(Path file, byte[] content, Path like) throws IOException;

    /** Puts a file in the place of another in one step that is done wholly or not at all. */
    void replace(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** Makes the names in a folder safe on the medium. */
    void forceFolder(Path folder) throws IOException;

    /**
     * Creates an empty file to write down what a batch is about to do, held until it is closed.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file; it is left alone
     */
    Journal journal(Path file) throws IOException;

    /** Takes over the journal of a batch that came to no end; empty as long as a running program holds it. */
    Optional<Journal> abandoned(Path file) throws IOException;
}
