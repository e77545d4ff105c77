package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.Progress;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pushes to a bare repository, with the installed git where there is one, and without. */
class RemoteTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";

    @TempDir
    private Path temp;

    private Path folder;
    private Path bare;
    private SiteRepo site;
    private SiteRepo colleague;

    @BeforeEach
    void makeRemoteAndTwoCheckouts() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
        SiteRepo.open(folder);
        bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        colleague = SiteRepo.cloned(bare, temp.resolve("colleague"));
    }

    @AfterEach
    void close() {
        site.close();
        colleague.close();
    }

    private Remote remote(boolean installed) throws IOException {
        SiteTarget target = SiteTarget.of(site.root);
        return installed ? Remote.of(target) : new Remote(target, Optional.empty(), (_, _) -> { });
    }

    private void export(String what, String with) throws IOException {
        SiteRepo.replace(folder.resolve(ENTRY), what, with);
        Plan plan = Export.plan(folder, site.root);
        Export.apply(plan, Selection.proposed(plan), ExportOptions.COMMIT, Progress.NONE);
    }

    private void colleaguePushes(String what, String with) throws Exception {
        colleague.replace("_cards/" + ENTRY, what, with);
        colleague.commit("A colleague's work");
        colleague.git().push().call();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRejectedPushIsFetchedMergedAndPushedAgain(boolean installed) throws Exception {
        colleaguePushes("competency_group: Personal", "competency_group: Leading");
        export("Works with clients", "Cares for clients");
        site.write("notes.txt", "mine\n");
        Remote remote = remote(installed);
        assertEquals(Optional.of("origin"), remote.name("main"));
        assertTrue(remote.push("main", Progress.NONE).rejected());
        assertTrue(remote.fetch("main", Progress.NONE));
        BranchMerge merge = BranchMerge.plan(SiteTarget.of(site.root), "main").orElseThrow();
        assertEquals(Map.of(), merge.conflicts());
        merge.apply(Map.of(), Optional.empty(), Progress.NONE);
        String merged = site.read("_cards/" + ENTRY);
        assertTrue(merged.contains("Cares for clients") && merged.contains("competency_group: Leading"), merged);
        assertEquals(2, site.commitOf("HEAD").getParentCount());
        assertEquals(List.of("untracked notes.txt"), site.status());
        assertFalse(remote.push("main", Progress.NONE).rejected());
        colleague.git().pull().call();
        assertEquals(merged, colleague.read("_cards/" + ENTRY));
    }

    @Test
    void whatBothPushedIsChosen() throws Exception {
        colleaguePushes("Works with clients", "Serves clients");
        export("Works with clients", "Cares for clients");
        Remote remote = remote(false);
        remote.fetch("main", Progress.NONE);
        BranchMerge merge = BranchMerge.plan(SiteTarget.of(site.root), "main").orElseThrow();
        MergeConflict conflict = merge.conflicts().get(ENTRY).getFirst();
        assertEquals("Description", conflict.label());
        assertEquals(List.of(ENTRY), merge.undecided(Map.of()));
        assertThrows(ExportException.class, () -> merge.apply(Map.of(), Optional.empty(), Progress.NONE));
        assertEquals(1, site.commitOf("HEAD").getParentCount());
        merge.apply(Map.of(ENTRY, Map.of(conflict.id(), Side.THEIRS)), Optional.empty(), Progress.NONE);
        assertTrue(site.read("_cards/" + ENTRY).contains("Serves clients"));
        assertEquals(List.of(), site.status());
    }

    @Test
    void whatOthersPushedAloneIsTakenOver() throws Exception {
        colleaguePushes("Works with clients", "Serves clients");
        remote(false).fetch("main", Progress.NONE);
        BranchMerge.plan(SiteTarget.of(site.root), "main").orElseThrow().apply(Map.of(), Optional.empty(), Progress.NONE);
        assertEquals(colleague.head(), site.head());
        assertEquals(List.of(), site.status());
        assertEquals(Optional.empty(), BranchMerge.plan(SiteTarget.of(site.root), "main"));
    }

    @Test
    void theLatestOfTheServerComesIntoTheCheckoutUnlessSomebodyHasToChoose() throws Exception {
        colleaguePushes("competency_group: Personal", "competency_group: Leading");
        export("Works with clients", "Cares for clients");
        LatestRun.of(site.root);
        String merged = site.read("_cards/" + ENTRY);
        assertTrue(merged.contains("Cares for clients") && merged.contains("competency_group: Leading"), merged);
        colleaguePushes("Works with clients", "Serves clients");
        assertThrows(ExportException.class,
                () -> LatestRun.of(site.root));
        assertEquals(merged, site.read("_cards/" + ENTRY));
        assertEquals(List.of(), site.status());
    }

    @Test
    void aMergeThatWouldOverwriteUncommittedChangesIsRefused() throws Exception {
        colleaguePushes("Works with clients", "Serves clients");
        site.replace("_cards/" + ENTRY, "Works with clients", "Somebody was here");
        remote(false).fetch("main", Progress.NONE);
        BranchMerge merge = BranchMerge.plan(SiteTarget.of(site.root), "main").orElseThrow();
        var before = site.head();
        assertThrows(ExportException.class, () -> merge.apply(Map.of(), Optional.empty(), Progress.NONE));
        assertTrue(site.read("_cards/" + ENTRY).contains("Somebody was here"));
        assertEquals(before, site.head());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRemoteThatCannotBeReachedIsSaid(boolean installed) throws Exception {
        var config = site.git().getRepository().getConfig();
        config.setString("remote", "origin", "url", temp.resolve("gone.git").toUri().toString());
        config.save();
        ExportException failed = assertThrows(ExportException.class,
                () -> remote(installed).push("main", Progress.NONE));
        assertTrue(failed.getMessage().matches("(?s)The branch was not sent to the site's server[.:].*\n.*gone\\.git.*"), failed.getMessage());
    }

    @Test
    void aGitThatWaitsForAnAnswerIsStopped() throws IOException {
        Path program = temp.resolve("git");
        Files.writeString(program, "#!/bin/sh\n[ \"$GIT_TERMINAL_PROMPT\" = 0 ] || exit 9\nread answer && exit 8\n"
                + "sleep 600 &\nwait\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Remote remote = new Remote(SiteTarget.of(site.root),
                Optional.of(new GitProgram(program, Duration.ofMillis(500))), (_, _) -> { });
        ExportException failed = assertThrows(ExportException.class, () -> remote.push("main", Progress.NONE));
        assertTrue(failed.getMessage().contains("was stopped"), failed.getMessage());
    }
}
