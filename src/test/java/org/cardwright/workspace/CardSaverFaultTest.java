package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets each single disk operation of a save fail in turn. */
class CardSaverFaultTest {
    private static final CardId A = new CardId(Path.of("a.md"));

    /** One more than the operations of a save: read, create, read, replace, force. */
    private static final int RUNS = 6;

    @TempDir
    private Path temp;

    @Test
    void whateverFailsTheFileIsWhollyOldOrWhollyNewAndNothingElseIsLeft() throws IOException {
        List<String> results = new ArrayList<>();
        for (int failing = 1; failing <= RUNS; failing++) {
            Files.writeString(temp.resolve("a.md"), "old");
            var disk = new FailingDisk(failing, false);
            SaveOutcome outcome = save(disk);
            String content = Files.readString(temp.resolve("a.md"));
            results.add(disk.failed + " " + outcome.getClass().getSimpleName() + " " + content);
            assertEquals(List.of("a.md"), files(), "operation " + failing);
        }
        assertEquals(List.of("read Failed old", "create Failed old", "read Failed old", "replace Failed old",
                "force Saved new", "none Saved new"), results);
    }

    @Test
    void aDiskThatFailsFromSomeMomentOnLeavesTheFileWholeAtWorstWithAHiddenFileBeside() throws IOException {
        for (int failing = 1; failing <= RUNS; failing++) {
            Files.writeString(temp.resolve("a.md"), "old");
            var outcome = save(new FailingDisk(failing, true));
            String expected = outcome instanceof SaveOutcome.Saved ? "new" : "old";
            assertEquals(expected, Files.readString(temp.resolve("a.md")));
            for (String file : files()) {
                assertTrue(file.equals("a.md") || file.startsWith(".a.md.cardwright-tmp-"), file);
                Files.delete(temp.resolve(file));
            }
        }
    }

    @Test
    void aFullDiskIsExplained() throws IOException {
        Files.writeString(temp.resolve("a.md"), "old");
        assertEquals(new SaveOutcome.Failed(A, "a.md was not saved: the disk is full. Free some space and try again."),
                save(new FailingDisk(2, false)));
    }

    private SaveOutcome save(Disk disk) {
        var request = new SaveRequest(A, new SourceText("new", false), new SourceText("old", false));
        return CardSaver.save(new CardFolder(temp), List.of(request), Progress.NONE, disk).getFirst();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static final class FailingDisk extends DiskDecorator {
        private final int failing;
        private final boolean fromThenOn;
        private int count;
        private String failed = "none";

        FailingDisk(int failing, boolean fromThenOn) {
            this.failing = failing;
            this.fromThenOn = fromThenOn;
        }

        private boolean fails(String operation) {
            count++;
            boolean fails = count == failing || fromThenOn && count > failing;
            if (fails) {
                failed = operation;
            }
            return fails;
        }

        private static IOException full(Path file) {
            return new FileSystemException(file.toString(), null, "No space left on device");
        }

        @Override
        public byte[] read(Path file) throws IOException {
            if (fails("read")) {
                throw full(file);
            }
            return super.read(file);
        }

        @Override
        public void create(Path file, byte[] content, Path like) throws IOException {
            if (fails("create")) {
                super.create(file, Arrays.copyOf(content, content.length / 2), like);
                throw full(file);
            }
            super.create(file, content, like);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            if (fails("replace")) {
                throw full(to);
            }
            super.replace(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            if (fails("delete")) {
                throw full(file);
            }
            super.delete(file);
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            if (fails("force")) {
                throw full(folder);
            }
            super.forceFolder(folder);
        }
    }
}
