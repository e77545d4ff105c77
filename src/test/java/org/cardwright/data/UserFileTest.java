package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.data.UserFileException.Reason;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserFileTest {
    @TempDir private Path temp;
    private Path path;
    private UserFile file;

    @BeforeEach
    void name() {
        path = temp.resolve("data/own.txt");
        file = new UserFile(path);
    }

    @Test
    void whatIsWrittenIsReadAndNothingElseIsLeft() throws IOException {
        assertEquals(Optional.empty(), file.read());
        file.write("Größe\n");
        file.change(old -> old + "more\n");
        assertEquals(Optional.of("Größe\nmore\n"), file.read());
        assertEquals(List.of("own.txt"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(path.getParent())) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCrashBeforeTheExchangeLeavesTheOldTextAndItsHalfGoesLater() throws IOException {
        file.write("old");
        // What is there when the process ends between writing and exchanging.
        Path half = Files.writeString(path.resolveSibling("own.txt123.part"), "ha");
        assertEquals(Optional.of("old"), new UserFile(path).read());
        file.write("new");
        assertEquals(List.of("own.txt", "own.txt123.part"), names(), "another program may be writing it");
        Files.setLastModifiedTime(half, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        file.write("newer");
        assertEquals(List.of("own.txt"), names());
    }

    @Test
    void whoReadsWhileItIsWrittenSeesTheOldTextOrTheNewOne() throws IOException {
        String one = "1".repeat(300_000);
        String two = "2".repeat(300_000);
        file.write(one);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try {
                for (int i = 0; i < 20; i++) {
                    file.write(i % 2 == 0 ? two : one);
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            } finally {
                done.set(true);
            }
        });
        while (!done.get()) {
            String now = new UserFile(path).read().orElse("");
            assertFalse(!now.equals(one) && !now.equals(two), "length " + now.length());
        }
        writer.join();
    }

    @Test
    void aDamagedFileIsTypedAndCountsAsNone() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[] {(byte) 0xFF, 0});
        assertReason(Reason.DAMAGED, file);
        Files.writeString(path, "x".repeat(11));
        assertReason(Reason.DAMAGED, new UserFile(path, 10));
        assertEquals(Optional.of("x".repeat(11)), new UserFile(path, 11).read());
        Files.delete(path);
        Files.createDirectory(path);
        assertReason(Reason.DAMAGED, file);
    }

    private static void assertReason(Reason reason, UserFile file) {
        var failure = assertThrows(UserFileException.class, file::read);
        assertEquals(reason, failure.reason());
        assertFalse(failure.getMessage().startsWith("data.file"), failure.getMessage());
        assertEquals(Optional.empty(), file.readable());
    }

    @Test
    void aDamagedFileStaysBesideTheOneThatTakesItsPlace() throws IOException {
        Files.createDirectories(path.getParent());
        byte[] damaged = {(byte) 0xFF, 7};
        Files.write(path, damaged);
        file.change(old -> old + "new");
        assertEquals("new", Files.readString(path));
        assertEquals(List.of(7), List.of((int) Files.readAllBytes(path.resolveSibling("own.txt.damaged"))[1]));
        assertEquals(List.of("own.txt", "own.txt.damaged"), names());
    }

    @Test
    void withoutPermissionTheOldTextStaysAndTheFailureIsTyped() throws IOException {
        file.write("old");
        Files.setPosixFilePermissions(path.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(path.getParent()), "an administrator may write everywhere");
            assertEquals(Reason.UNWRITABLE,
                    assertThrows(UserFileException.class, () -> file.write("new")).reason());
            assertEquals(Reason.UNWRITABLE,
                    assertThrows(UserFileException.class, () -> file.change(old -> "new")).reason());
            assertEquals(Optional.of("old"), file.read());
        } finally {
            Files.setPosixFilePermissions(path.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whereNoFolderCanBeMadeTheFailureIsTyped() throws IOException {
        Path blocked = Files.writeString(temp.resolve("file"), "").resolve("folder/own.txt");
        assertEquals(Reason.UNWRITABLE,
                assertThrows(UserFileException.class, () -> new UserFile(blocked).write("new")).reason());
        assertEquals(Reason.UNWRITABLE,
                assertThrows(UserFileException.class, () -> new UserFile(blocked).change(old -> "new")).reason());
    }

    @Test
    void whatSeveralChangeAtOnceAllStays() throws IOException {
        List<CompletableFuture<Void>> all = IntStream.range(0, 8).mapToObj(number -> CompletableFuture.runAsync(() -> {
            try {
                new UserFile(path).change(old -> old + number + "\n");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }, Thread::startVirtualThread)).toList();
        all.forEach(CompletableFuture::join);
        assertEquals(IntStream.range(0, 8).mapToObj(String::valueOf).toList(),
                file.read().orElseThrow().lines().sorted().toList());
        assertEquals(List.of("own.txt"), names());
    }

    @Test
    void aPipeInItsPlaceIsNotWaitedFor() throws IOException, InterruptedException {
        Files.createDirectories(path.getParent());
        Process made = new ProcessBuilder("mkfifo", path.toString()).start();
        Assumptions.assumeTrue(made.waitFor() == 0);
        assertReason(Reason.DAMAGED, file);
    }
}
