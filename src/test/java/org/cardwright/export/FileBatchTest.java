package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.cardwright.workspace.Progress;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets every single operation of an export fail in turn. */
class FileBatchTest {
    @TempDir
    private Path temp;

    private Path folder;
    private SiteRepo site;

    /** Fails from its n-th operation on, as a full disk does, or only at that one. */
    private static final class FailingDisk extends SiteDisk {
        private final int fatal;
        private final boolean deletes;
        private int count;

        private FailingDisk(int fatal, boolean deletes) {
            this.fatal = fatal;
            this.deletes = deletes;
        }

        private void step(Path file) throws IOException {
            if (count++ == fatal) {
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }

        @Override
        byte[] read(Path file) throws IOException {
            step(file);
            return super.read(file);
        }

        @Override
        void create(Path file, byte[] content, Path like) throws IOException {
            if (count == fatal) {
                super.create(file, java.util.Arrays.copyOf(content, content.length / 2), like);
            }
            step(file);
            super.create(file, content, like);
        }

        @Override
        void replace(Path from, Path to) throws IOException {
            step(to);
            super.replace(from, to);
        }

        @Override
        void delete(Path file) throws IOException {
            if (deletes) {
                step(file);
            }
            super.delete(file);
        }
    }

    @BeforeEach
    void makeAnExportOfEveryKind() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
        Path entry = folder.resolve("0501-Personal-Customer-Service-Entry.md");
        SiteRepo.replace(entry, "Works with clients", "Cares for clients");
        Plan first = Export.plan(folder, site.root);
        Export.apply(first, Selection.proposed(first), ExportOptions.COMMIT, Progress.NONE);
        SiteRepo.replace(entry, "Cares for clients", "Serves clients");
        SiteRepo.replace(folder.resolve("0511-Personal-Customer-Service-Entry.md"), "Works with clients", "Serves");
        Files.delete(folder.resolve("0560-Personal-Customer-Service-Entry.md"));
        Files.move(folder.resolve("0510-Personal-Customer-Service-Entry.md"), folder.resolve("renamed.md"));
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/new.md"), Files.readString(entry)
                .replace("501-Customer-Service-Entry", "501-New-Entry"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whateverOperationFailsNothingIsExportedAndNothingLeftBehind() throws IOException {
        Map<String, String> before = SiteRepo.tree(site.root);
        ObjectId head = site.head();
        Plan plan = Export.plan(folder, site.root);
        Selection all = Selection.proposed(plan).allowing("a test");
        assertEquals(5, all.files().size());
        int failures = 0;
        while (true) {
            var disk = new FailingDisk(failures, true);
            if (failures > 200) {
                throw new AssertionError("never through");
            }
            try {
                Export.apply(plan, all, ExportOptions.COMMIT, Progress.NONE, disk);
                break;
            } catch (IOException e) {
                assertTrue(e.getMessage().contains("No space left"), e.getMessage());
            }
            assertEquals(before, SiteRepo.tree(site.root), "failure " + failures);
            assertEquals(head, site.head());
            assertEquals(List.of(), site.status());
            failures++;
        }
        assertTrue(failures > 20, failures + " operations");
        assertEquals(SiteRepo.tree(folder), SiteRepo.tree(site.root.resolve("_cards")));
        assertEquals(List.of(), site.status());
    }

    @Test
    void aCommitThatFailsTakesTheFilesBack() throws IOException {
        Plan plan = Export.plan(folder, site.root);
        Map<String, String> before = SiteRepo.tree(site.root);
        ObjectId head = site.head();
        Files.writeString(site.root.resolve(".git/refs/heads/main.lock"), "");
        ExportException refused = assertThrows(ExportException.class, () -> Export.apply(plan,
                Selection.proposed(plan).allowing("a test"), ExportOptions.COMMIT, Progress.NONE));
        assertTrue(refused.getMessage().contains("main"), refused.getMessage());
        assertEquals(before, SiteRepo.tree(site.root));
        assertEquals(head, site.head());
        assertEquals(List.of(), site.status());
    }

    @Test
    void aCancelHalfWayTakesTheFilesBack() throws IOException {
        Plan plan = Export.plan(folder, site.root);
        Map<String, String> before = SiteRepo.tree(site.root);
        var progress = new Progress() {
            private int heard;

            @Override
            public void done(int count, int total) {
                heard = count;
            }

            @Override
            public boolean canceled() {
                return heard >= 8;
            }
        };
        assertThrows(CancellationException.class, () -> Export.apply(plan, Selection.proposed(plan).allowing("a test"),
                ExportOptions.COMMIT, progress));
        assertEquals(8, progress.heard);
        assertEquals(before, SiteRepo.tree(site.root));
        assertEquals(List.of(), site.status());
    }
}
