package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/** One file of a batch on its way: compared, written beside or copied to the trash, compared again, put in place. */
final class BatchFile {
    private final SaveRequest request;
    private final BatchPlace place;
    private final int number;
    private final Path file;
    private final Optional<byte[]> content;
    private Path target;
    private Optional<Path> beside = Optional.empty();
    private Optional<Path> copy = Optional.empty();
    private Optional<byte[]> before = Optional.empty();
    private Optional<Path> twin = Optional.empty();
    private FileStamp stamp;

    /** @param number tells the files of one batch apart */
    BatchFile(SaveRequest request, BatchPlace place, int number) {
        this.request = request;
        this.place = place;
        this.number = number;
        this.file = place.folder().path(request.card());
        this.target = file;
        this.content = request.text().map(SourceText::bytes);
    }

    CardId card() {
        return request.card();
    }

    int number() {
        return number;
    }

    boolean deletes() {
        return content.isEmpty();
    }

    /** Whether going back deletes the file: there was none before. */
    boolean deletesBack() {
        return before.isEmpty();
    }

    /** Another spelling of this name, whose file goes before this one comes; on many systems it is the same file. */
    void takesThePlaceOf(Path other) {
        twin = Optional.of(other);
    }

    /** What the file holds, not counting its twin, which is a file of its own here. */
    private Optional<byte[]> present() throws IOException {
        Optional<byte[]> found = ContentHash.present(place.disk(), target);
        boolean twins = found.isPresent() && twin.isPresent() && place.disk().same(target, twin.get());
        return twins ? Optional.empty() : found;
    }

    /** The file that is written: another one where the card is a link. */
    Path target() {
        return target;
    }

    BatchStep step() {
        return new BatchStep(card().file(), number, ContentHash.of(before), ContentHash.of(content));
    }

    /**
     * Makes all ready that can fail, leaving the file itself as it is; gives the outcome where there is nothing more
     * to do, or nothing can be done.
     *
     * @param targets the files of the batch so far: of two cards that are links to one file, the second is a conflict
     */
    Optional<SaveOutcome> prepare(Set<Path> targets) {
        try {
            target = deletes() ? file : RealFile.of(file);
            if (deletes() && Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new SaveOutcome.Deleted(card(), Optional.empty()));
            }
            Optional<String> obstacle = deletes() && place.copies() && place.trash().isEmpty()
                    ? Optional.of(Strings.get("workspace.delete.no-trash"))
                    : RealFile.obstacle(deletes() ? file.toRealPath() : target);
            return obstacle.isPresent() ? Optional.of(failed(obstacle.get())) : compareAndWrite(targets);
        } catch (IOException e) {
            drop();
            return Optional.of(failed(e));
        }
    }

    private Optional<SaveOutcome> compareAndWrite(Set<Path> targets) throws IOException {
        before = present();
        if (!deletes() && same(before, content)) {
            return Optional.of(saved(stamp(target)));
        }
        if (!asExpected(before) || !targets.add(target)) {
            return Optional.of(conflict());
        }
        if (deletes()) {
            if (place.trash().isPresent()) {
                copy = Optional.of(place.trash().get().keep(card(), before.orElseThrow(), file, place.disk()));
            }
        } else {
            beside = Optional.of(BatchNames.beside(target, place.id(), number));
            place.disk().create(beside.get(), content.orElseThrow(), target);
            // Taken now, because nothing may fail once the file is replaced; it keeps size and time.
            stamp = stamp(beside.get());
        }
        return Optional.empty();
    }

    /** Compares once more: writing took its time, and another program's change must not be lost. */
    Optional<SaveOutcome> recheck() {
        try {
            boolean still = same(present(), before);
            return still ? Optional.empty() : Optional.of(conflict());
        } catch (IOException e) {
            return Optional.of(failed(e));
        }
    }

    /** Keeps what is about to be replaced among the versions; a save that cannot do that is still to be done. */
    void keepVersion() {
        try {
            if (!deletes() && before.isPresent() && place.versions().isPresent()) {
                place.versions().get().keep(card(), before.get(), Instant.now());
            }
        } catch (IOException e) {
            // The state is one of many; the new text matters more.
        }
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return Arrays.equals(one.orElse(null), other.orElse(null));
    }

    /** A card to be created is not written over anything; one that was empty may be missing. */
    private boolean asExpected(Optional<byte[]> present) {
        Optional<byte[]> expected = request.expected().map(SourceText::bytes);
        boolean emptyAndGone = present.isEmpty() && expected.isPresent() && expected.get().length == 0;
        return same(present, expected) || emptyAndGone;
    }

    /**
     * Puts the new content in place, comparing right before: not everybody asks for a lock, and not every drive has one.
     */
    void apply() throws IOException {
        if (!same(present(), before)) {
            throw new FileChangedException(Strings.get("workspace.reason.changed", card().name()));
        }
        if (deletes()) {
            place.disk().delete(target);
        } else {
            place.disk().replace(beside.orElseThrow(), target);
            beside = Optional.empty();
        }
    }

    /** The step that takes this one back; {@code shift} keeps its number apart from all others. */
    BatchStep stepBack(int shift) {
        return new BatchStep(card().file(), number + shift, ContentHash.of(content), ContentHash.of(before));
    }

    /** Writes the old content beside, to go back to it. */
    BatchStep prepareBack(int shift) throws IOException {
        if (before.isPresent()) {
            place.disk().create(back(shift), before.get(), target);
        }
        return stepBack(shift);
    }

    private Path back(int shift) {
        return BatchNames.beside(target, place.id(), number + shift);
    }

    /**
     * Takes the step back, unless another program has changed the file since it was put in place; whether the old content
     * is there.
     */
    boolean applyBack(int shift) throws IOException {
        if (!same(ContentHash.present(place.disk(), target), content)) {
            place.disk().delete(back(shift));
            return false;
        }
        if (before.isPresent()) {
            place.disk().replace(back(shift), target);
        } else {
            place.disk().delete(target);
        }
        return true;
    }

    /** Takes away what lies beside; it does no harm if that fails, and the next start takes it away. */
    void drop() {
        beside.ifPresent(this::deleteQuietly);
        copy.ifPresent(kept -> place.trash().orElseThrow().drop(kept, place.disk()));
        beside = Optional.empty();
        copy = Optional.empty();
    }

    private void deleteQuietly(Path path) {
        try {
            place.disk().delete(path);
        } catch (IOException e) {
            // Its name is hidden, and written down in the record of the batch.
        }
    }

    private static FileStamp stamp(Path path) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    SaveOutcome done() {
        return deletes() ? new SaveOutcome.Deleted(card(), copy) : saved(stamp);
    }

    private SaveOutcome saved(FileStamp of) {
        return new SaveOutcome.Saved(card(), request.text().orElseThrow(), of);
    }

    SaveOutcome conflict() {
        boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        String changed = request.expected().isPresent() ? "workspace.save.changed" : "workspace.save.exists";
        String found = exists ? changed : "workspace.save.deleted";
        return new SaveOutcome.Conflict(card(),
                Strings.get(deletes() ? "workspace.delete.changed" : found, card().name()));
    }

    SaveOutcome failed(IOException reason) {
        return failed(IoReasons.of(reason));
    }

    /** It could neither be saved nor put back. */
    SaveOutcome pending(IOException reason) {
        return new SaveOutcome.Failed(card(),
                Strings.get("workspace.batch.pending", card().name(), IoReasons.of(reason)));
    }

    private SaveOutcome failed(String reason) {
        String key = deletes() ? "workspace.delete.failed" : "workspace.save.failed";
        return new SaveOutcome.Failed(card(), Strings.get(key, card().name(), reason));
    }
}
