package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CountingDisk;
import org.cardwright.workspace.CountingDisk.PowerCut;
import org.cardwright.workspace.CountingDisk.Trouble;
import org.cardwright.workspace.DiskDecorator;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.Journal;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets every single disk operation of an export fail in turn, alone or with all that follow. */
class FileBatchTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String ACCOUNTING = "0510-Personal-Customer-Service-Entry.md";
    private static final String AUDIT = "0511-Personal-Customer-Service-Entry.md";
    private static final String BUDGET = "0560-Personal-Customer-Service-Entry.md";

    @TempDir
    private Path temp;

    private Path folder;
    private SiteRepo site;
    private Plan plan;
    private Selection all;
    private Map<String, String> old;
    private ObjectId head;

    @BeforeEach
    void makeAnExportOfEveryKind() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
        SiteRepo.open(folder);
        Path entry = folder.resolve(ENTRY);
        SiteRepo.replace(entry, "Works with clients", "Cares for clients");
        Plan first = Export.plan(folder, site.root);
        Export.apply(first, Selection.proposed(first), ExportOptions.COMMIT, Progress.NONE);
        SiteRepo.replace(entry, "Cares for clients", "Serves clients");
        SiteRepo.replace(folder.resolve(AUDIT), "Works with clients", "Serves");
        Files.delete(folder.resolve(BUDGET));
        Files.move(folder.resolve(ACCOUNTING), folder.resolve("renamed.md"));
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more/new.md"), Files.readString(entry)
                .replace("501-Customer-Service-Entry", "501-New-Entry"));
        plan = Export.plan(folder, site.root);
        all = Selection.proposed(plan).allowing("a test");
        assertEquals(5, all.files().size());
        old = SiteRepo.tree(site.root);
        head = site.head();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** The other kinds of trouble make no difference that the workspace's own test does not show. */
    @ParameterizedTest
    @EnumSource(value = Trouble.class, names = {"ONCE", "POWER_CUT"})
    void whateverOperationFailsTheExportIsCompleteOrTakenBack(Trouble trouble) throws IOException {
        Map<String, String> complete = new TreeMap<>(old);
        complete.keySet().removeIf(file -> file.startsWith("_cards/"));
        SiteRepo.tree(folder).forEach((file, text) -> complete.put("_cards/" + file, text));
        var seen = new TreeSet<String>();
        for (int failing = 1;; failing++) {
            var disk = new CountingDisk(failing, trouble);
            boolean told = false;
            try {
                Export.apply(plan, all, ExportOptions.COMMIT, Progress.NONE, disk);
                told = true;
            } catch (IOException e) {
                assertTrue(e.getMessage().contains("the disk is full"), e.getMessage());
            } catch (PowerCut e) {
                assertEquals(Trouble.POWER_CUT, trouble);
            } catch (CompletionException e) {
                assertEquals(PowerCut.class, e.getCause().getClass());
            }
            disk.end();
            String where = trouble + " at operation " + failing + ", " + disk.failed();
            Map<String, String> left = SiteRepo.tree(site.root);
            for (String file : left.keySet()) {
                boolean known = old.containsKey(file) || complete.containsKey(file);
                assertTrue(known || Path.of(file).getFileName().toString().startsWith("."), where + ": " + file);
            }
            if (trouble == Trouble.ONCE || trouble == Trouble.FULL) {
                left.keySet().removeIf(file -> file.startsWith(".cardwright-batch-"));
                assertEquals(told ? complete : old, left, where);
            }
            // Whoever looks next brings to its end what was begun.
            FolderReader.settle(new CardFolder(site.root));
            Map<String, String> settled = SiteRepo.tree(site.root);
            assertEquals(settled.equals(old) ? old : complete, settled, where);
            if (told) {
                assertEquals(complete, settled, where);
                assertEquals(List.of(), site.status(), where);
            } else {
                assertEquals(head, site.head(), where);
                assertEquals(settled.equals(old), site.status().isEmpty(), where);
            }
            String end = told ? " told" : settled.equals(old) ? " old" : " new";
            if (seen.add(disk.failed() + end) && !told) {
                // A rename that is half way to its commit is a new card and a deleted one.
                assertEquals(settled.equals(old) ? 5 : 6,
                        Selection.proposed(Export.plan(folder, site.root)).files().size(), where);
            }
            if (disk.count() < failing) {
                break;
            }
            site.reset(head);
        }
        assertTrue(seen.containsAll(List.of("journal old", "append old", "create old", "read old", "none told")),
                seen::toString);
    }

    @Test
    void anExportThatAPowerCutInterruptedIsCommittedByTheNextOne() throws IOException {
        var disk = new DiskDecorator() {
            private final List<Journal> journals = new ArrayList<>();

            @Override
            public Journal journal(Path file) throws IOException {
                Journal made = super.journal(file);
                journals.add(made);
                return made;
            }

            @Override
            public void replace(Path from, Path to) {
                throw new PowerCut();
            }
        };
        assertThrows(PowerCut.class, () -> Export.apply(plan, all, ExportOptions.COMMIT, Progress.NONE, disk));
        for (Journal journal : disk.journals) {
            journal.close();
        }
        Plan again = Export.plan(folder, site.root);
        assertEquals(SiteRepo.tree(folder), SiteRepo.tree(site.root.resolve("_cards")));
        assertEquals(Map.of(ENTRY, ExportState.CHANGED, AUDIT, ExportState.CHANGED, "more/new.md", ExportState.NEW,
                "renamed.md", ExportState.NEW, ACCOUNTING, ExportState.DELETED, BUDGET, ExportState.DELETED),
                ExportCase.states(again));
        Export.apply(again, Selection.proposed(again).allowing("a test"), ExportOptions.COMMIT, Progress.NONE);
        assertEquals(SiteRepo.tree(folder), SiteRepo.tree(site.root.resolve("_cards")));
        assertEquals(List.of(), site.status());
        assertEquals(Map.of(), ExportCase.states(Export.plan(folder, site.root)));
    }

    @Test
    void aCommitThatFailsTakesTheFilesBack() throws IOException {
        Files.writeString(site.root.resolve(".git/refs/heads/main.lock"), "");
        ExportException refused = assertThrows(ExportException.class,
                () -> Export.apply(plan, all, ExportOptions.COMMIT, Progress.NONE));
        assertTrue(refused.getMessage().contains("main"), refused.getMessage());
        assertEquals(old, SiteRepo.tree(site.root));
        assertEquals(head, site.head());
        assertEquals(List.of(), site.status());
        assertTrue(Files.notExists(site.root.resolve("_cards/more")));
    }

    @Test
    void aCancelHalfWayTakesTheFilesBack() throws IOException {
        var progress = new Progress() {
            private volatile int heard;

            @Override
            public void done(int count, int total) {
                heard = Math.max(heard, count);
            }

            @Override
            public boolean canceled() {
                return heard >= 2;
            }
        };
        assertThrows(CancellationException.class, () -> Export.apply(plan, all, ExportOptions.COMMIT, progress));
        assertEquals(old, SiteRepo.tree(site.root));
        assertEquals(List.of(), site.status());
    }
}
