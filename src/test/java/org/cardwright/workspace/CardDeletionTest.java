package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are created and deleted by a save. */
class CardDeletionTest {
    private static final CardId A = new CardId(Path.of("a.md"));
    private static final CardId B = new CardId(Path.of("sub/b.md"));

    @TempDir private Path temp;
    private Path cards;
    private Path trash;

    @BeforeEach
    void makeFolder() throws IOException {
        cards = Files.createDirectories(temp.resolve("cards"));
        Files.createDirectories(cards.resolve("sub"));
        trash = temp.resolve("data/trash");
    }

    @Test
    void aDeletedFileIsKeptInTheTrashWithItsFolderItsTimeAndItsBytes() throws IOException {
        byte[] odd = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF, '\r', '\n'};
        Files.write(cards.resolve("a.md"), odd);
        Files.writeString(cards.resolve("sub/b.md"), "b");
        var outcomes = save(deletion(A, SourceText.decode(odd)), deletion(B, source("b")));
        assertEquals(List.of("sub"), files(cards));
        Path place = onlyFolder(trash);
        assertTrue(place.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d"));
        assertEquals(cards + "\n", Files.readString(place.resolve("deleted-from.txt")));
        assertArrayEquals(odd, Files.readAllBytes(place.resolve("cards/a.md")));
        assertEquals("b", Files.readString(place.resolve("cards/sub/b.md")));
        assertEquals(List.of(new SaveOutcome.Deleted(A, Optional.of(place.resolve("cards/a.md"))),
                new SaveOutcome.Deleted(B, Optional.of(place.resolve("cards/sub/b.md")))), outcomes);
    }

    @Test
    void twoSavesInOneSecondHavePlacesOfTheirOwn() throws IOException {
        for (int i = 0; i < 3; i++) {
            Files.writeString(cards.resolve("a.md"), "text " + i);
            save(deletion(A, source("text " + i)));
        }
        List<String> kept = new ArrayList<>();
        for (String place : files(trash)) {
            kept.add(Files.readString(trash.resolve(place).resolve("cards/a.md")));
        }
        assertEquals(List.of("text 0", "text 1", "text 2"), kept.stream().sorted().toList());
    }

    @Test
    void theTrashListsTheDeletedCardsOfTheFolderTheNewestFirst() throws IOException {
        Files.writeString(cards.resolve("sub/b.md"), "b");
        save(deletion(B, source("b")));
        Files.writeString(cards.resolve("a.md"), "a");
        save(deletion(A, source("a")));
        Files.createDirectories(trash.resolve("not of the trash"));
        var trashed = new Trash(trash).deletedFrom(new CardFolder(cards));
        assertEquals(List.of(A, B), trashed.stream().map(TrashedCard::card).toList());
        assertEquals(List.of(source("a"), source("b")), trashed.stream().map(TrashedCard::text).toList());
        assertEquals(List.of(), new Trash(trash).deletedFrom(new CardFolder(temp)));
        assertEquals(List.of(), new Trash(temp.resolve("none")).deletedFrom(new CardFolder(cards)));
    }

    @Test
    void nothingIsDeletedWithoutATrash() throws IOException {
        Files.writeString(cards.resolve("a.md"), "a");
        assertEquals(List.of(new SaveOutcome.Failed(A, "a.md was not deleted: Cardwright doesn't have a folder to keep a copy of it in.")),
                CardSaver.save(new CardFolder(cards), List.of(deletion(A, source("a"))), Progress.NONE));
        assertEquals("a", Files.readString(cards.resolve("a.md")));
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotDeleted() throws IOException {
        Files.writeString(cards.resolve("a.md"), "theirs");
        assertEquals(List.of(new SaveOutcome.Conflict(A, "a.md was changed by another program and was not deleted. "
                + "Use the version on disk to keep the card, or delete it anyway.")), save(deletion(A, source("a"))));
        assertEquals("theirs", Files.readString(cards.resolve("a.md")));
        assertTrue(Files.notExists(trash));
    }

    @Test
    void aFileThatIsGoneAlreadyIsDeletedWithoutACopy() {
        assertEquals(List.of(new SaveOutcome.Deleted(A, Optional.empty())), save(deletion(A, source("a"))));
    }

    @Test
    void ofALinkOnlyTheLinkGoes() throws IOException {
        Files.writeString(temp.resolve("real.md"), "a");
        Files.createSymbolicLink(cards.resolve("a.md"), temp.resolve("real.md"));
        assertInstanceOf(SaveOutcome.Deleted.class, save(deletion(A, source("a"))).getFirst());
        assertTrue(Files.notExists(cards.resolve("a.md"), LinkOption.NOFOLLOW_LINKS));
        assertEquals("a", Files.readString(temp.resolve("real.md")));
        assertEquals("a", Files.readString(onlyFolder(trash).resolve("cards/a.md")));
    }

    @Test
    void whateverFailsTheFileIsInItsFolderOrInTheTrash() throws IOException {
        List<String> results = new ArrayList<>();
        for (int failing = 1; failing <= 7; failing++) {
            Files.writeString(cards.resolve("a.md"), "a");
            var disk = new FailingDisk(failing);
            var outcome = CardSaver.save(new CardFolder(cards), List.of(deletion(A, source("a"))),
                    Optional.of(new Trash(trash)), Progress.NONE, disk).getFirst();
            boolean there = Files.exists(cards.resolve("a.md"));
            if (!there) {
                var copy = assertInstanceOf(SaveOutcome.Deleted.class, outcome).copy().orElseThrow();
                assertEquals("a", Files.readString(copy));
            }
            results.add(disk.failed + " " + outcome.getClass().getSimpleName() + " " + there);
        }
        assertEquals(List.of("read Failed true", "create Failed true", "force Failed true", "read Failed true",
                "read Failed true", "delete Failed true", "force Deleted false"), results);
    }

    @Test
    void aCardIsCreatedButNotOverAFileEvenAnEmptyOne() throws IOException {
        var creation = new SaveRequest(A, Optional.of(source("new")), Optional.empty());
        assertInstanceOf(SaveOutcome.Saved.class, save(creation).getFirst());
        assertEquals("new", Files.readString(cards.resolve("a.md")));
        for (String theirs : List.of("", "theirs")) {
            Files.writeString(cards.resolve("a.md"), theirs);
            assertEquals(List.of(new SaveOutcome.Conflict(A, "a.md was not created, because another program made a "
                    + "file with this name. Use the version on disk, or overwrite the file.")), save(creation));
            assertEquals(theirs, Files.readString(cards.resolve("a.md")));
        }
    }

    private List<SaveOutcome> save(SaveRequest... requests) {
        return CardSaver.save(new CardFolder(cards), List.of(requests), Optional.of(new Trash(trash)), Progress.NONE);
    }

    private static SaveRequest deletion(CardId card, SourceText text) {
        return new SaveRequest(card, Optional.empty(), Optional.of(text));
    }

    private static SourceText source(String text) {
        return new SourceText(text, false);
    }

    private static Path onlyFolder(Path folder) throws IOException {
        List<String> names = files(folder);
        assertEquals(1, names.size(), names::toString);
        return folder.resolve(names.getFirst());
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static final class FailingDisk extends DiskDecorator {
        private int left;
        private String failed = "none";

        FailingDisk(int failing) {
            left = failing;
        }

        private void count(String operation, Path file) throws IOException {
            if (--left == 0) {
                failed = operation;
                throw new FileSystemException(file.toString(), null, "broken");
            }
        }

        @Override
        public byte[] read(Path file) throws IOException {
            count("read", file);
            return super.read(file);
        }

        @Override
        public void create(Path file, byte[] content, Path like) throws IOException {
            count("create", file);
            super.create(file, content, like);
        }

        @Override
        public void delete(Path file) throws IOException {
            count("delete", file);
            super.delete(file);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            count("force", folder);
            super.forceFolder(folder);
        }
    }
}
