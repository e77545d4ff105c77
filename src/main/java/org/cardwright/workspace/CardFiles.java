package org.cardwright.workspace;

import org.cardwright.data.LockedPlace;
import org.cardwright.edit.Progress;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.site.SiteNames;

/**
 * Lists the files that Jekyll would take as the cards of a folder, with its sub folders. Links to files count as the
 * files; links to folders are not followed, so that no card is listed twice or from elsewhere.
 */
final class CardFiles extends SimpleFileVisitor<Path> {
    private static final Pattern CARD = Pattern.compile(".*" + SiteNames.ENDINGS,
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Path start;
    private final Progress progress;
    private final List<CardFile> files = new ArrayList<>();
    private final List<LoadProblem> problems = new ArrayList<>();

    /** A file that may be a card. */
    record CardFile(CardId id, BasicFileAttributes attributes) {}

    private CardFiles(Path start, Progress progress) {
        this.start = start;
        this.progress = progress;
    }

    /** Lists a folder; sub folders that cannot be read are among {@link #problems()}. */
    static CardFiles list(Path root, Progress progress) throws IOException {
        // The walk does not follow links, and the folder itself may be one.
        var found = new CardFiles(root.toRealPath(), progress);
        Files.walkFileTree(found.start, found);
        return found;
    }

    List<CardFile> files() {
        return files;
    }

    List<LoadProblem> problems() {
        return problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (progress.canceled()) {
            return FileVisitResult.TERMINATE;
        }
        boolean skipped = !folder.equals(start) && isSpecial(folder.getFileName().toString());
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (BatchNames.isBeside(name)) {
            BatchSettler.removeIfOld(file, attributes.lastModifiedTime().toInstant());
        }
        if (LockPlace.isLock(file)) {
            LockedPlace.removeAbandoned(file);
        }
        if (!CARD.matcher(name).matches() || isSpecial(name)) {
            return FileVisitResult.CONTINUE;
        }
        try {
            var real = attributes.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : attributes;
            if (real.isRegularFile()) {
                files.add(new CardFile(id(file), real));
            } else if (!real.isDirectory()) {
                CardId id = id(file);
                problems.add(new LoadProblem(id, Strings.get("workspace.load.special", id.name())));
            }
        } catch (IOException e) {
            addProblem(file, e);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(start)) {
            throw e;
        }
        if (!isSpecial(file.getFileName().toString())) {
            addProblem(file, e);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
        if (e != null) {
            return visitFileFailed(folder, e);
        }
        return FileVisitResult.CONTINUE;
    }

    private void addProblem(Path file, IOException e) {
        CardId id = id(file);
        problems.add(new LoadProblem(id, Strings.get("workspace.load.unreadable", id.name(), IoReasons.of(e))));
    }

    private CardId id(Path file) {
        return new CardId(start.relativize(file));
    }

    /** Whether Jekyll passes a name over: hidden, private, or left behind by an editor. */
    private static boolean isSpecial(String name) {
        return name.isEmpty() || "._#~".indexOf(name.charAt(0)) >= 0 || name.endsWith("~");
    }
}
