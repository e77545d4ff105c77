package org.cardwright.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.cardwright.data.UserFileException.Reason;
import org.cardwright.edit.Progress;

/**
 * One of the program's own small files, written whole or not at all and safe on the medium: after a crash there is the
 * old text or the new one. For any thread; who changes what others change too does it by {@link #change}.
 */
public final class UserFile {
    /** Far more than any of these files ever has; more is not of this program, and would fill the memory. */
    private static final int MOST = 64 << 20;
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final String PART = ".part";
    private static final String DAMAGED = ".damaged";
    private static final String LOCK = ".cardwright-lock";

    private final Path file;
    private final int most;

    public UserFile(Path file) {
        this(file, MOST);
    }

    UserFile(Path file, int most) {
        this.file = file.toAbsolutePath();
        this.most = most;
    }

    public Path path() {
        return file;
    }

    /**
     * The text of the file; empty if there is none.
     *
     * @throws UserFileException if it is damaged or cannot be read
     */
    public Optional<String> read() throws UserFileException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new CharacterCodingException();
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(most + 1);
            }
            if (bytes.length > most) {
                throw new CharacterCodingException();
            }
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw new UserFileException(Reason.DAMAGED, file, e);
        } catch (IOException e) {
            throw new UserFileException(Reason.UNREADABLE, file, e);
        }
    }

    /** The text of the file; empty if there is none that can be read, so that the program goes on without it. */
    public Optional<String> readable() {
        try {
            return read();
        } catch (UserFileException e) {
            System.getLogger(UserFile.class.getName()).log(System.Logger.Level.WARNING, "Left aside", e);
            return Optional.empty();
        }
    }

    /** Puts a text in the place of what was there. */
    public void write(String text) throws UserFileException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts bytes in the place of what was there. */
    public void write(byte[] bytes) throws UserFileException {
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), name(), PART);
            try {
                try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                    Medium.write(channel, bytes, 0);
                    channel.force(true);
                }
                Medium.replace(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
            Medium.forceFolder(file.getParent());
            sweep();
        } catch (IOException e) {
            throw new UserFileException(Reason.UNWRITABLE, file, e);
        }
    }

    /**
     * Makes a new text of the one that is there at that moment, empty if there is none, while no other thread or program
     * changes a file of this folder in this way. A damaged one counts as none, and stays beside the new one under a name
     * of its own.
     *
     * @throws FolderBusyException if another one does not end for some seconds
     */
    public void change(UnaryOperator<String> change) throws UserFileException, FolderBusyException {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UserFileException(Reason.UNWRITABLE, file, e);
        }
        try (var _ = LockedPlace.take(file.resolveSibling(LOCK), Progress.NONE)) {
            write(change.apply(present()));
        }
    }

    private String present() throws UserFileException {
        try {
            return read().orElse("");
        } catch (UserFileException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            setAside(e);
            return "";
        }
    }

    private void setAside(UserFileException why) throws UserFileException {
        try {
            Files.move(file, file.resolveSibling(name() + DAMAGED), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            why.addSuppressed(e);
            throw why;
        }
    }

    /** Takes away what crashes left half-written; what another program writes right now is younger. */
    private void sweep() throws IOException {
        Instant limit = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(file.getParent(), this::isPart)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (NoSuchFileException e) {
            // Another one was quicker.
        }
    }

    private boolean isPart(Path path) {
        String other = path.getFileName().toString();
        return other.startsWith(name()) && other.endsWith(PART);
    }

    private String name() {
        return file.getFileName().toString();
    }
}
