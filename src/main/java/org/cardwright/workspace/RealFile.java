package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/** The file that stands behind a card's name, and what would keep a save from it. */
final class RealFile {
    private static final EnumSet<PosixFilePermission> WRITE = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private RealFile() {}

    /** The file itself, also where links lead to it; where there is none, the place for it. */
    static Path of(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return file.toRealPath();
        }
        Path folder = file.getParent();
        return Files.exists(folder) ? folder.toRealPath().resolve(file.getFileName()) : file;
    }

    /** Why a save would fail, in words; empty where nothing is known to be in its way. */
    static Optional<String> obstacle(Path target) throws IOException {
        if (!Files.isDirectory(target.getParent())) {
            return Optional.of(Strings.get("workspace.save.no-folder", target.getParent()));
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
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
}
