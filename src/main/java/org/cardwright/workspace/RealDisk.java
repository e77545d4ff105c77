package org.cardwright.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.cardwright.data.Medium;
import org.cardwright.i18n.Strings;

/** The disk of the machine. */
final class RealDisk implements Disk {
    private static final FileAttribute<Set<PosixFilePermission>> OWN = PosixFilePermissions.asFileAttribute(
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

    /** Of no use to this program, and it would fill the memory. */
    private static final long LARGEST = 256L << 20;

    @Override
    public byte[] read(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        // A pipe would keep whoever reads it waiting for good, and a device may never end.
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, Strings.get("workspace.reason.special"));
        }
        if (attributes.size() > LARGEST) {
            throw new FileSystemException(file.toString(), null, Strings.get("workspace.reason.huge", LARGEST >> 20));
        }
        return Files.readAllBytes(file);
    }

    @Override
    public void create(Path file, byte[] content, Path like) throws IOException {
        Optional<PosixFileAttributes> looks = looksOf(like);
        // Nobody else may read the new file before it has the permissions of the old one.
        FileAttribute<?>[] closed = looks.isEmpty() ? new FileAttribute<?>[0] : new FileAttribute<?>[] {OWN};
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, closed)) {
            Medium.write(channel, content, 0);
            if (looks.isPresent()) {
                dress(file, looks.get());
            }
            channel.force(true);
        }
    }

    private static Optional<PosixFileAttributes> looksOf(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view != null && Files.exists(file) ? Optional.of(view.readAttributes()) : Optional.empty();
    }

    private static void dress(Path file, PosixFileAttributes looks) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes own = view.readAttributes();
        if (!own.group().equals(looks.group())) {
            attempt(() -> view.setGroup(looks.group()));
        }
        if (!own.owner().equals(looks.owner())) {
            attempt(() -> view.setOwner(looks.owner()));
        }
        view.setPermissions(looks.permissions());
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Only few accounts may give files away; who may not is still to save, as with every editor. */
    private static void attempt(Step step) throws IOException {
        try {
            step.run();
        } catch (FileSystemException e) {
            // Refused: the file becomes the saver's own.
        }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        Medium.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        Medium.forceFolder(folder);
    }

    @Override
    public Journal journal(Path file) throws IOException {
        return JournalFile.create(file);
    }

    @Override
    public Optional<Journal> abandoned(Path file) throws IOException {
        return JournalFile.abandoned(file);
    }
}
