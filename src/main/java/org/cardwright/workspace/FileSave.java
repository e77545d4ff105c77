package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;

import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/** The saving of one card: compare, write beside, compare again, replace. */
final class FileSave {
    private static final byte[] ABSENT = {};

    /** Letters of the file's name in the name beside it: systems allow 255 bytes, a letter takes up to four. */
    private static final int NAME_KEPT = 40;
    private static final EnumSet<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final SaveRequest request;
    private final SourceText text;
    private final Disk disk;
    private final Set<Path> changedFolders;
    private final ConcurrentMap<Path, Object> files;
    private final Path file;
    private final byte[] content;
    private final byte[] expected;

    /**
     * @param changedFolders takes the folder of a file that was replaced
     * @param files shared by all saves that may run at once
     */
    FileSave(CardFolder folder, SaveRequest request, Disk disk, Set<Path> changedFolders,
            ConcurrentMap<Path, Object> files) {
        this.request = request;
        this.text = request.text().orElseThrow();
        this.disk = disk;
        this.changedFolders = changedFolders;
        this.files = files;
        this.file = folder.path(request.card());
        this.content = text.bytes();
        this.expected = request.expected().map(SourceText::bytes).orElse(ABSENT);
    }

    SaveOutcome run() {
        try {
            Path target = target();
            Optional<String> obstacle = obstacle(target);
            if (obstacle.isPresent()) {
                return failed(obstacle.get());
            }
            // Two cards may be links to one file: the second is to find what the first wrote.
            synchronized (files.computeIfAbsent(target, _ -> new Object())) {
                return write(target);
            }
        } catch (IOException e) {
            return failed(IoReasons.of(e));
        }
    }

    /** The file itself, also where links lead to it; where there is none, the place for it. */
    private Path target() throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file.toRealPath() : file;
    }

    /** What stands in the way of changing a file, as the reason of a failure. */
    static Optional<String> obstacle(Path target) throws IOException {
        if (!Files.isDirectory(target.getParent())) {
            return Optional.of(Strings.get("workspace.save.no-folder", target.getParent()));
        }
        if (Files.isDirectory(target)) {
            return Optional.of(Strings.get("workspace.save.is-folder"));
        }
        boolean readOnly = Files.exists(target) && (!Files.isWritable(target) || nobodyMayWrite(target));
        return readOnly ? Optional.of(Strings.get("workspace.save.read-only")) : Optional.empty();
    }

    /** Asked apart, because an administrator's account may write such a file all the same. */
    private static boolean nobodyMayWrite(Path target) throws IOException {
        var view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    }

    private SaveOutcome write(Path target) throws IOException {
        byte[] present = present(target);
        if (Arrays.equals(present, content) && Files.exists(target)) {
            return saved(stamp(target));
        }
        if (!asExpected(target, present)) {
            return conflict(target);
        }
        Path beside = createBeside(target);
        FileStamp stamp;
        boolean replaced = false;
        try {
            // Writing took its time: keep the moment short in which another program's change could be lost.
            if (!asExpected(target, present(target))) {
                return conflict(target);
            }
            // Taken now, because nothing may fail once the file is replaced; it keeps size and time.
            stamp = stamp(beside);
            disk.replace(beside, target);
            replaced = true;
        } finally {
            if (!replaced) {
                deleteQuietly(beside);
            }
        }
        changedFolders.add(target.getParent());
        return saved(stamp);
    }

    /** A card to be created is not written over anything, not even over an empty file. */
    private boolean asExpected(Path target, byte[] present) {
        return Arrays.equals(present, expected) && (request.expected().isPresent() || Files.notExists(target));
    }

    private byte[] present(Path target) throws IOException {
        try {
            return disk.read(target);
        } catch (NoSuchFileException e) {
            return ABSENT;
        }
    }

    /** A hidden name, so that Jekyll and this program pass over a file that a crash left behind. */
    private Path createBeside(Path target) throws IOException {
        String name = target.getFileName().toString();
        int letters = Math.min(NAME_KEPT, name.codePointCount(0, name.length()));
        String kept = name.substring(0, name.offsetByCodePoints(0, letters));
        while (true) {
            String random = Integer.toHexString(ThreadLocalRandom.current().nextInt());
            Path beside = target.resolveSibling("." + kept + ".cardwright-tmp-" + random);
            try {
                disk.create(beside, content, target);
                return beside;
            } catch (FileAlreadyExistsException e) {
                // Left behind by a crash: take another name.
            } catch (IOException e) {
                deleteQuietly(beside);
                throw e;
            }
        }
    }

    /** The reason why the save failed matters more than the file that stays behind. */
    private void deleteQuietly(Path beside) {
        try {
            disk.delete(beside);
        } catch (IOException e) {
            // Its name is hidden, so that it does no harm.
        }
    }

    private static FileStamp stamp(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    private SaveOutcome saved(FileStamp stamp) {
        return new SaveOutcome.Saved(request.card(), text, stamp);
    }

    private SaveOutcome conflict(Path target) {
        boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        String found = request.expected().isPresent() ? "workspace.save.changed" : "workspace.save.exists";
        String key = exists ? found : "workspace.save.deleted";
        return new SaveOutcome.Conflict(request.card(), Strings.get(key, request.card().name()));
    }

    private SaveOutcome failed(String reason) {
        String message = Strings.get("workspace.save.failed", request.card().name(), reason);
        return new SaveOutcome.Failed(request.card(), message);
    }
}
