package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardSaverTest {
    private static final CardId A = new CardId(Path.of("a.md"));

    @TempDir
    private Path temp;

    @Test
    void savingWritesTheTextAndLeavesNothingElse() throws IOException {
        write("a.md", "old");
        assertSaved(save("new", "old"));
        assertEquals("new", Files.readString(temp.resolve("a.md")));
        assertEquals(List.of("a.md"), files());
    }

    @Test
    void theStampIsThatOfTheFile() throws IOException {
        write("a.md", "old");
        var saved = (SaveOutcome.Saved) save("new!", "old");
        assertEquals(new FileStamp(4, Files.getLastModifiedTime(temp.resolve("a.md")).toInstant()), saved.stamp());
    }

    @Test
    void byteOrderMarkAndBytesThatAreNotTextAreWrittenBack() throws IOException {
        byte[] old = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF, 'x'};
        Files.write(temp.resolve("a.md"), old);
        SourceText source = SourceText.decode(old);
        assertSaved(save(new SaveRequest(A, source.with(source.text() + "\r\n"), source)));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF, 'x', '\r', '\n'},
                Files.readAllBytes(temp.resolve("a.md")));
    }

    @Test
    void aFileChangedByAnotherProgramIsAConflictAndUntouched() throws IOException {
        write("a.md", "theirs");
        assertEquals(new SaveOutcome.Conflict(A, "a.md was changed by another program and was not saved. "
                + "Use the version on disk, or overwrite the file."), save("mine", "old"));
        assertEquals("theirs", Files.readString(temp.resolve("a.md")));
        assertEquals(List.of("a.md"), files());
    }

    @Test
    void aFileChangedWhileItIsSavedIsAConflictToo() throws IOException {
        write("a.md", "old");
        var disk = new DiskDecorator() {
            @Override
            public void create(Path file, byte[] content, Path like) throws IOException {
                super.create(file, content, like);
                write("a.md", "theirs");
            }
        };
        var request = new SaveRequest(A, source("mine"), source("old"));
        var outcome = CardSaver.save(new CardFolder(temp), List.of(request), Progress.NONE, disk).getFirst();
        assertEquals(SaveOutcome.Conflict.class, outcome.getClass());
        assertEquals("theirs", Files.readString(temp.resolve("a.md")));
        assertEquals(List.of("a.md"), files());
    }

    @Test
    void anotherTimeStampWithTheSameBytesIsNoConflict() throws IOException {
        write("a.md", "old");
        Files.setLastModifiedTime(temp.resolve("a.md"), FileTime.from(Instant.now().plusSeconds(99)));
        assertSaved(save("new", "old"));
    }

    @Test
    void aDiskThatHoldsTheNewTextAlreadyIsSavedWithoutWriting() throws IOException {
        write("a.md", "new");
        Files.setLastModifiedTime(temp.resolve("a.md"), FileTime.from(Instant.EPOCH));
        assertEquals(new SaveOutcome.Saved(A, source("new"), new FileStamp(3, Instant.EPOCH)), save("new", "old"));
        assertEquals(FileTime.from(Instant.EPOCH), Files.getLastModifiedTime(temp.resolve("a.md")));
    }

    @Test
    void aDeletedFileIsAConflictUntilItIsExpectedToBeGone() throws IOException {
        assertEquals(new SaveOutcome.Conflict(A, "a.md was deleted or moved by another program and was not saved. "
                + "Write it again, or close it."), save("mine", "old"));
        assertEquals(List.of(), files());
        assertSaved(save("mine", ""));
        assertEquals("mine", Files.readString(temp.resolve("a.md")));
    }

    @Test
    void anEmptyCardCanBeCreated() throws IOException {
        assertSaved(save("", ""));
        assertEquals(List.of("a.md"), files());
    }

    @Test
    void savingKeepsTheFilesPermissions() throws IOException {
        write("a.md", "old");
        for (String permissions : List.of("rw-r-----", "rwxrwxrwx", "rw-------", "r--rw-r--")) {
            Files.setPosixFilePermissions(temp.resolve("a.md"), PosixFilePermissions.fromString(permissions));
            String before = Files.readString(temp.resolve("a.md"));
            assertSaved(save(before + "+", before));
            assertEquals(PosixFilePermissions.fromString(permissions),
                    Files.getPosixFilePermissions(temp.resolve("a.md")));
        }
    }

    @Test
    void aLinkStaysAndItsFileIsWritten() throws IOException {
        write("real/target.md", "old");
        Path link = Files.createSymbolicLink(temp.resolve("a.md"), Path.of("real/target.md"));
        assertSaved(save("new", "old"));
        assertEquals(Path.of("real/target.md"), Files.readSymbolicLink(link));
        assertEquals("new", Files.readString(temp.resolve("real/target.md")));
        assertEquals(List.of("a.md", "real", "real/target.md"), files());
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        write("a.md", "old");
        Files.setPosixFilePermissions(temp.resolve("a.md"), PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(new SaveOutcome.Failed(A, "a.md was not saved: the file is read-only. "
                + "Allow writing in its properties, then save."), save("new", "old"));
        assertEquals("old", Files.readString(temp.resolve("a.md")));
    }

    @Test
    void aFolderInPlaceOfTheFileIsNotReplaced() throws IOException {
        Files.createDirectory(temp.resolve("a.md"));
        assertEquals(new SaveOutcome.Failed(A, "a.md was not saved: a folder has the same name. "
                + "Move that folder away, then save."), save("new", "old"));
        assertTrue(Files.isDirectory(temp.resolve("a.md")));
    }

    @Test
    void aMissingFolderIsNotCreated() throws IOException {
        var card = new CardId(Path.of("sub/a.md"));
        assertEquals(new SaveOutcome.Failed(card, card.name() + " was not saved: the folder " + temp.resolve("sub")
                + " no longer exists. Create it again, then save."),
                save(new SaveRequest(card, source("new"), source("old"))));
        assertEquals(List.of(), files());
    }

    @Test
    void aLinkThatLeadsNowhereFails() throws IOException {
        Files.createSymbolicLink(temp.resolve("a.md"), Path.of("none.md"));
        assertEquals(new SaveOutcome.Failed(A, "a.md was not saved: it doesn't exist, or no longer exists. Check the name."),
                save("new", ""));
        assertEquals(List.of("a.md"), files());
    }

    @Test
    void aVeryLongNameCanBeSaved() throws IOException {
        var card = new CardId(Path.of("ä😀".repeat(40) + ".md"));
        write(card.name(), "old");
        assertSaved(save(new SaveRequest(card, source("new"), source("old"))));
        assertEquals(List.of(card.name()), files());
    }

    @Test
    void oneFailureStopsNoOther() throws IOException {
        write("a.md", "theirs");
        write("b.md", "old");
        var b = new CardId(Path.of("b.md"));
        var outcomes = CardSaver.save(new CardFolder(temp), List.of(new SaveRequest(A, source("new"), source("old")),
                new SaveRequest(b, source("new"), source("old"))), Progress.NONE);
        assertEquals(List.of(SaveOutcome.Conflict.class, SaveOutcome.Saved.class),
                outcomes.stream().map(Object::getClass).toList());
        assertEquals("new", Files.readString(temp.resolve("b.md")));
    }

    @Test
    void afterACancelEveryFileIsAsItWas() throws IOException {
        List<SaveRequest> requests = new ArrayList<>();
        for (int i = 100; i < 200; i++) {
            write(i + ".md", "old");
            requests.add(new SaveRequest(new CardId(Path.of(i + ".md")), source("new"), source("old")));
        }
        List<String> before = files();
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        var progress = new Progress() {
            @Override
            public void done(int count, int total) {
                heard.add(count + "/" + total);
            }

            @Override
            public boolean canceled() {
                return heard.size() >= 5;
            }
        };
        assertEquals(List.of(), CardSaver.save(new CardFolder(temp), requests, progress));
        assertTrue(heard.contains("5/100") && heard.size() < 20, heard::toString);
        assertEquals(before, files());
        for (SaveRequest request : requests) {
            assertEquals("old", Files.readString(temp.resolve(request.card().file())));
        }
    }

    @Test
    void ofTwoLinksToOneFileOnlyOneIsSaved() throws IOException {
        write("real.txt", "old");
        List<SaveRequest> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Files.createSymbolicLink(temp.resolve(i + ".md"), Path.of("real.txt"));
            requests.add(new SaveRequest(new CardId(Path.of(i + ".md")), source("new " + i), source("old")));
        }
        var outcomes = CardSaver.save(new CardFolder(temp), requests, Progress.NONE);
        assertEquals(requests.stream().map(SaveRequest::card).toList(),
                outcomes.stream().map(SaveOutcome::card).toList());
        var saved = outcomes.stream().filter(SaveOutcome.Saved.class::isInstance).map(SaveOutcome::card).toList();
        assertEquals(1, saved.size());
        assertEquals("new " + saved.getFirst().name().charAt(0), Files.readString(temp.resolve("real.txt")));
    }

    @Test
    void noRequestsHaveNoOutcomes() {
        assertEquals(List.of(), CardSaver.save(new CardFolder(temp), List.of(), Progress.NONE));
    }

    private static void assertSaved(SaveOutcome outcome) {
        assertEquals(SaveOutcome.Saved.class, outcome.getClass(), outcome::toString);
    }

    private SaveOutcome save(String text, String expected) {
        return save(new SaveRequest(A, source(text), source(expected)));
    }

    private SaveOutcome save(SaveRequest request) {
        return CardSaver.save(new CardFolder(temp), List.of(request), Progress.NONE).getFirst();
    }

    private static SourceText source(String text) {
        return new SourceText(text, false);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            return all.filter(file -> !file.equals(temp)).map(file -> temp.relativize(file).toString())
                    .sorted().toList();
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
