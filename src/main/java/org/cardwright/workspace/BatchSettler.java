package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cardwright.edit.CardId;
import org.cardwright.site.SitePlaces;

/**
 * Brings to an end what a crash interrupted: a batch whose record says that it holds is finished, any other is removed.
 * A batch that still runs, here or in another process, is left alone. Calling it twice does no more than once.
 */
final class BatchSettler {
    /** A batch may have its record in the root of the site or repository that the cards are part of. */
    private static final int LEVELS = 4;
    private static final List<String> ROOTS = Stream.concat(Stream.of(".git"),
            SitePlaces.CONFIGURATIONS.stream()).toList();

    /** Far longer than a file lies beside another while a program runs. */
    private static final Duration OLD = Duration.ofMinutes(15);

    private final Disk disk;
    private final List<String> kept = new ArrayList<>();

    private BatchSettler(Disk disk) {
        this.disk = disk;
    }

    /**
     * Settles all batches of a folder and of the site around it; the files where another program had changed what was
     * to be put in place, so that its content was left as it is. What cannot be settled now waits for the next time.
     */
    static List<String> settle(CardFolder folder, Disk disk) {
        var settler = new BatchSettler(disk);
        for (Path root : roots(folder.root())) {
            for (Path record : records(root)) {
                try {
                    settler.settle(root, record);
                } catch (IOException e) {
                    // A folder that cannot be written any more: nothing is lost, and it is tried again next time.
                }
            }
        }
        return settler.kept;
    }

    private static List<Path> roots(Path start) {
        List<Path> found = new ArrayList<>(List.of(start));
        List<Path> above = new ArrayList<>();
        for (Path folder = start; folder != null && above.size() < LEVELS; folder = folder.getParent()) {
            if (!folder.equals(start)) {
                above.add(folder);
            }
            if (ROOTS.stream().map(folder::resolve).anyMatch(Files::exists)) {
                found.addAll(above);
                break;
            }
        }
        return found;
    }

    private static List<Path> records(Path root) {
        List<Path> records = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(root,
                file -> BatchNames.isRecord(file.getFileName().toString()))) {
            all.forEach(records::add);
        } catch (IOException | DirectoryIteratorException e) {
            // Reading the folder itself will say why.
        }
        return records;
    }

    private void settle(Path root, Path file) throws IOException {
        Optional<Journal> journal = disk.abandoned(file);
        if (journal.isEmpty()) {
            return;
        }
        String id = BatchNames.id(file);
        try (Journal held = journal.get()) {
            BatchRecord record = BatchRecord.read(held.content());
            if (record.committed().isPresent()) {
                finish(root, record.committed().get(), id);
            }
            // Not before all is in place: until then the record is needed.
            for (BatchStep step : record.planned()) {
                removeBeside(root, step, id);
            }
            disk.delete(file);
        }
        disk.forceFolder(root);
    }

    private void finish(Path root, List<BatchStep> steps, String id) throws IOException {
        try (var _ = FolderLock.take(folders(root, steps), Progress.NONE)) {
            Set<String> placed = placed(root, steps, id);
            for (BatchStep step : steps) {
                // Its twin was put in place after the deletion; where both are one file, that is the new one.
                if (!step.deletes() || !placed.contains(CaseTwins.folded(new CardId(step.file())))) {
                    finish(root, step, id);
                }
            }
        }
    }

    private static Set<Path> folders(Path root, List<BatchStep> steps) throws IOException {
        Set<Path> folders = new HashSet<>();
        for (BatchStep step : steps) {
            folders.add(RealFile.of(root.resolve(step.file())).getParent());
        }
        return folders;
    }

    /** The names of the files that were put in place already, whatever their case. */
    private Set<String> placed(Path root, List<BatchStep> steps, String id) throws IOException {
        Set<String> names = new HashSet<>();
        for (BatchStep step : steps) {
            if (!step.deletes() && ContentHash.present(disk, BatchNames.beside(RealFile.of(root.resolve(step.file())),
                    id, step.number())).isEmpty()) {
                names.add(CaseTwins.folded(new CardId(step.file())));
            }
        }
        return names;
    }

    private void finish(Path root, BatchStep step, String id) throws IOException {
        if (step.deletes()) {
            finishDeletion(root, root.resolve(step.file()), step);
            return;
        }
        Path target = RealFile.of(root.resolve(step.file()));
        String present = ContentHash.of(ContentHash.present(disk, target));
        Path beside = BatchNames.beside(target, id, step.number());
        Optional<byte[]> content = ContentHash.present(disk, beside);
        if (content.isEmpty() || !ContentHash.of(content).equals(step.after())) {
            return;
        }
        if (present.equals(step.before()) || present.equals(step.after())) {
            disk.replace(beside, target);
            forceQuietly(target.getParent());
        } else {
            kept.add(step.file().toString());
        }
    }

    /** A record is a file that anybody could have put there: it deletes nothing outside the folder. */
    private void finishDeletion(Path root, Path file, BatchStep step) throws IOException {
        boolean there = Files.exists(file.getParent()) && file.getParent().toRealPath().startsWith(root.toRealPath());
        if (there && ContentHash.of(ContentHash.present(disk, file)).equals(step.before())) {
            disk.delete(file);
        }
    }

    private void removeBeside(Path root, BatchStep step, String id) throws IOException {
        try {
            disk.delete(BatchNames.beside(RealFile.of(root.resolve(step.file())), id, step.number()));
        } catch (NoSuchFileException | NotDirectoryException e) {
            // The folder, or the file that the card was a link to, is gone with all that lay beside.
        }
    }

    private void forceQuietly(Path folder) {
        try {
            disk.forceFolder(folder);
        } catch (IOException e) {
            // Some network drives cannot do it.
        }
    }

    /** Removes a file that lies beside a card without any record, as a power failure may leave it. */
    static void removeIfOld(Path beside, Instant modified) {
        if (modified.isBefore(Instant.now().minus(OLD))) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // Its name is hidden, so that it does no harm.
            }
        }
    }
}
