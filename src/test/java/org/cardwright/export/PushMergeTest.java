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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.cardwright.edit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pushes while others push too, to a bare repository on this computer. */
class PushMergeTest extends ExportCase {
    private Path bare;
    private SiteRepo colleague;

    @BeforeEach
    void makeRemoteAndColleague() throws IOException {
        bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        colleague = SiteRepo.cloned(bare, temp.resolve("colleague"));
    }

    @AfterEach
    void closeColleague() {
        colleague.close();
    }

    private PushMerge pushing(boolean installed, BackOff backOff) throws IOException {
        SiteTarget target = SiteTarget.of(site.root);
        Optional<GitProgram> git = installed ? GitProgram.installed() : Optional.empty();
        return new PushMerge(target, new Remote(target, git, backOff), Optional.empty(), backOff);
    }

    private ExportResult export(Plan plan, PushMerge pushing) throws IOException {
        return Export.apply(plan, Selection.proposed(plan), ExportOptions.COMMIT.with(pushing), Progress.NONE);
    }

    private void colleaguePushes(String what, String with) throws IOException {
        colleague.replace("_cards/" + ENTRY, what, with);
        colleague.commit("A colleague's work");
        colleague.push();
    }

    private String atServer() throws IOException {
        return Files.readString(bare.resolve("refs/heads/main")).strip();
    }

    /** All that a run may not change: every file of the checkout and of git, but for what was fetched and its log. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>(SiteRepo.tree(site.root));
        try (Stream<Path> files = Files.walk(site.root.resolve(".git"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = site.root.relativize(file).toString().replace('\\', '/');
                if (!name.matches("\\.git/(objects|logs|refs/remotes)/.*|\\.git/(FETCH_HEAD|ORIG_HEAD|gc\\..*)")) {
                    all.put(name, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return all;
    }

    private static void assertSame(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        assertEquals(Set.of(), names);
    }

    private static void assertConflict(Plan plan, MergeConflictException conflicts) {
        ExportCard card = conflicts.in(plan).card(ENTRY).orElseThrow();
        assertEquals(List.of("Description: Works with clients / Cares for clients / Serves clients"),
                card.conflicts().stream().map(conflict -> conflict.label() + ": " + shortened(conflict.base()) + " / "
                + shortened(conflict.ours()) + " / " + shortened(conflict.theirs())).toList());
        assertEquals(ExportState.CONFLICT, card.state());
    }

    private static String shortened(String text) {
        return text.replaceFirst("(?s)(clients).*", "$1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereAPersonHasToChooseNothingIsDone(boolean installed) throws Exception {
        colleaguePushes("Works with clients", "Serves clients");
        edit(ENTRY, "Works with clients", "Cares for clients");
        edit(AUDIT, "competency_group: Personal", "competency_group: Leading");
        site.write("notes.txt", "mine\n");
        Map<String, String> before = everything();
        for (int run = 0; run < 2; run++) {
            Plan plan = plan();
            assertEquals(Map.of(ENTRY, ExportState.CHANGED, AUDIT, ExportState.CHANGED), states(plan));
            assertConflict(plan, assertThrows(MergeConflictException.class,
                    () -> export(plan, pushing(installed, (_, _) -> { }))));
            assertSame(before, everything());
            assertEquals(List.of("untracked notes.txt"), site.status());
        }
        assertEquals(colleague.head().name(), atServer());
        // The folder says what is to stay: now it goes.
        edit(ENTRY, "Cares for clients", "Serves clients");
        Plan plan = plan();
        PushMerge pushing = pushing(installed, (_, _) -> { });
        export(plan, pushing);
        assertEquals(false, pushing.outcome().orElseThrow().rejected());
        assertEquals(site.head().name(), atServer());
    }

    /** The same on a branch that the export would make or check out. */
    @ParameterizedTest
    @ValueSource(strings = {"new", "other"})
    void whereAPersonHasToChooseNoBranchIsMade(String branch) throws Exception {
        site.git().branchCreate().setName("other").call();
        colleague.git().checkout().setCreateBranch(true).setName(branch).call();
        colleague.replace("_cards/" + ENTRY, "Works with clients", "Serves clients");
        colleague.commit("A colleague's work");
        colleague.git().push().setRemote("origin").add(branch).call();
        edit(ENTRY, "Works with clients", "Cares for clients");
        Map<String, String> before = everything();
        Plan plan = plan(branch);
        assertConflict(plan, assertThrows(MergeConflictException.class,
                () -> export(plan, pushing(false, (_, _) -> { }))));
        assertSame(before, everything());
    }

    /** Others push after it was looked whether they did: the export's own commit is taken back. */
    @ParameterizedTest
    @ValueSource(strings = {"main", "new", "other"})
    void aConflictThatComesUpWhilePushingTakesTheExportBack(String branch) throws Exception {
        InstalledGit.required();
        site.git().branchCreate().setName("other").call();
        colleague.git().checkout().setCreateBranch(!branch.equals("main")).setName(branch).call();
        colleague.replace("_cards/" + ENTRY, "Works with clients", "Serves clients");
        colleague.commit("A colleague's work");
        InstalledGit.hook(site.root.resolve(".git"), "pre-push", "unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE\n"
                + "git -C '" + colleague.root + "' push -q origin " + branch + "\n");
        edit(ENTRY, "Works with clients", "Cares for clients");
        Files.copy(folder.resolve(MID), folder.resolve("new.md"));
        SiteRepo.replace(folder.resolve("new.md"), "permalink: /cards/501-", "permalink: /cards/501-New-");
        InstalledGit.status(site.root);
        Map<String, String> before = everything();
        for (int run = 0; run < 2; run++) {
            Plan plan = plan(branch);
            assertEquals(Map.of(ENTRY, ExportState.CHANGED, "new.md", ExportState.NEW), states(plan));
            assertConflict(plan, assertThrows(MergeConflictException.class,
                    () -> export(plan, pushing(true, (_, _) -> { }))));
            Map<String, String> after = everything();
            if (branch.equals("other")) {
                // It was checked out and left again, so that git looks at the files anew.
                before.remove(".git/index");
                after.remove(".git/index");
            }
            assertSame(before, after);
            assertEquals("", InstalledGit.status(site.root));
            before = everything();
        }
    }

    /** Whoever else pushes at the same moment keeps nobody from pushing. */
    @Test
    void aRaceIsMergedAsOftenAsItTakes() throws Exception {
        InstalledGit.required();
        InstalledGit.hook(site.root.resolve(".git"), "pre-push", "unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE\n"
                + "cd '" + colleague.root + "' || exit 1\n"
                + "n=$(cat ../count 2>/dev/null || echo 0); [ $n -ge 3 ] && exit 0\necho $((n + 1)) > ../count\n"
                + "git pull -q --rebase && echo $n > note$n.txt && git add . && git commit -q -m note && git push -q\n");
        edit(ENTRY, "Works with clients", "Cares for clients");
        List<Integer> waited = new ArrayList<>();
        PushMerge pushing = pushing(true, (failed, _) -> waited.add(failed));
        ExportResult result = export(plan(), pushing);
        assertEquals(new RemoteResult(false, "Sent to the site's server.", List.of()), pushing.outcome().orElseThrow());
        assertTrue(result.commit().isPresent());
        assertTrue(waited.size() >= 2, waited.toString());
        assertEquals(site.head().name(), atServer());
        assertEquals(List.of(), site.status());
        assertEquals("0\n1\n2\n", site.read("note0.txt") + site.read("note1.txt") + site.read("note2.txt"));
    }

    /** A lock of the server: another push is writing the branch just then. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBranchThatAnotherPushWritesIsTriedAgain(boolean installed) throws Exception {
        if (installed) {
            InstalledGit.required();
        }
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan());
        Path lock = Files.writeString(bare.resolve("refs/heads/main.lock"), "");
        AtomicInteger waits = new AtomicInteger();
        RemoteResult result = pushing(installed, (failed, _) -> {
            assertEquals(failed, waits.getAndIncrement());
            if (failed == 2) {
                assertTrue(lock.toFile().delete());
            }
        }).push("main", Progress.NONE);
        assertEquals(false, result.rejected());
        assertEquals(3, waits.get());
        assertEquals(site.head().name(), atServer());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLockThatStaysIsSaidInTheServersWords(boolean installed) throws Exception {
        if (installed) {
            InstalledGit.required();
        }
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan());
        Files.writeString(bare.resolve("refs/heads/main.lock"), "");
        AtomicInteger waits = new AtomicInteger();
        ServerException refused = assertThrows(ServerException.class, () -> pushing(installed,
                (_, _) -> waits.incrementAndGet()).push("main", Progress.NONE));
        assertEquals(BackOff.TRIES - 1, waits.get());
        assertTrue(refused.headline().contains("another program was writing to it"), refused.headline());
        assertTrue(String.join("\n", refused.words()).matches("(?s).*lock.*"), refused.words().toString());
    }

    /** A file of the site's own that both changed cannot be merged, and is found before anything is done. */
    @Test
    void aFileThatIsNoCardIsNoReasonToLeaveACommitEither() throws Exception {
        colleague.write("_config.yml", "title: Other\n");
        colleague.commit("Title");
        colleague.push();
        site.write("_config.yml", "title: Mine\ncollections:\n  cards:\n    output: true\n");
        site.commit("Mine");
        edit(ENTRY, "Works with clients", "Cares for clients");
        Map<String, String> before = everything();
        MergeConflictException refused = assertThrows(MergeConflictException.class,
                () -> export(plan(), pushing(false, (_, _) -> { })));
        assertTrue(refused.getMessage().startsWith("Others changed _config.yml too"), refused.getMessage());
        assertSame(before, everything());
    }

    /** A server that cannot be reached keeps nobody from committing, as without a merge. */
    @Test
    void aServerThatIsAwayLeavesTheCommit() throws Exception {
        var config = site.git().getRepository().getConfig();
        config.setString("remote", "origin", "url", temp.resolve("gone.git").toUri().toString());
        config.save();
        edit(ENTRY, "Works with clients", "Cares for clients");
        PushMerge pushing = pushing(false, (_, _) -> { });
        ExportResult result = export(plan(), pushing);
        assertEquals(site.head().name(), result.commit().orElseThrow());
        assertThrows(ServerException.class, pushing::outcome);
    }

    private static final String RENAMED = "0501-Personal-Client-Service-Entry.md";

    private List<String> entries() throws IOException {
        try (Stream<Path> files = Files.list(site.root.resolve("_cards"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("0501.*Entry.*")).sorted().toList();
        }
    }

    /** By file names alone, one side deleted it and the other changed it, and whoever kept the change had the card twice. */
    @Test
    void anEditGoesIntoACardThatOthersRenamed() throws Exception {
        Files.move(colleague.root.resolve("_cards/" + ENTRY), colleague.root.resolve("_cards/" + RENAMED));
        colleague.commit("Rename");
        colleague.push();
        edit(ENTRY, "Works with clients", "Cares for clients");
        PushMerge pushing = pushing(false, (_, _) -> { });
        export(plan(), pushing);
        assertEquals(false, pushing.outcome().orElseThrow().rejected());
        assertEquals(site.head().name(), atServer());
        assertEquals(List.of(RENAMED), entries());
        assertTrue(Files.readString(site.root.resolve("_cards/" + RENAMED)).contains("Cares for clients"));
    }

    @Test
    void anEditOfOthersGoesIntoACardThatWasRenamedHere() throws Exception {
        Files.move(site.root.resolve("_cards/" + ENTRY), site.root.resolve("_cards/" + RENAMED));
        site.commit("Rename");
        colleaguePushes("Works with clients", "Serves clients");
        assertEquals(false, pushing(false, (_, _) -> { }).push("main", Progress.NONE).rejected());
        assertEquals(site.head().name(), atServer());
        assertEquals(List.of(RENAMED), entries());
        assertTrue(Files.readString(site.root.resolve("_cards/" + RENAMED)).contains("Serves clients"));
    }

    @Test
    void aCardThatOnlyOneSideRenamedIsThereOnce() throws Exception {
        Files.move(site.root.resolve("_cards/" + ENTRY), site.root.resolve("_cards/" + RENAMED));
        site.commit("Rename");
        colleague.write("notes.txt", "theirs\n");
        Files.move(colleague.root.resolve("_cards/" + AUDIT), colleague.root.resolve("_cards/0511-Renamed.md"));
        colleague.commit("Rename another");
        colleague.push();
        String text = Files.readString(site.root.resolve("_cards/" + RENAMED));
        assertEquals(false, pushing(false, (_, _) -> { }).push("main", Progress.NONE).rejected());
        assertEquals(site.head().name(), atServer());
        assertEquals(List.of(RENAMED), entries());
        assertEquals(text, Files.readString(site.root.resolve("_cards/" + RENAMED)));
        assertEquals(List.of(true, false), List.of(Files.exists(site.root.resolve("_cards/0511-Renamed.md")), Files.exists(site.root.resolve("_cards/" + AUDIT))));
    }

    /** What both changed is asked as that value, not as the whole card. */
    @Test
    void theSameValueOfACardThatOthersRenamedIsAsked() throws Exception {
        colleaguePushes("Works with clients", "Serves clients");
        Files.move(colleague.root.resolve("_cards/" + ENTRY), colleague.root.resolve("_cards/" + RENAMED));
        colleague.commit("Rename");
        colleague.push();
        edit(ENTRY, "Works with clients", "Cares for clients");
        Map<String, String> before = everything();
        Plan plan = plan();
        assertConflict(plan, assertThrows(MergeConflictException.class, () -> export(plan, pushing(false, (_, _) -> { }))));
        assertSame(before, everything());
    }

    /** The folder took it from a checkout that is further on. */
    @Test
    void whatTheFolderHasFromTheServerByAnotherWayIsNoQuestion() throws Exception {
        colleaguePushes("Works with clients", "Serves clients");
        edit(ENTRY, "Works with clients", "Serves clients");
        assertEquals(Map.of(), states(Export.plan(folder, colleague.root)));
        edit(ENTRY, "Serves clients", "Serves all clients");
        PushMerge pushing = pushing(false, (_, _) -> { });
        export(plan(), pushing);
        assertEquals(false, pushing.outcome().orElseThrow().rejected());
        assertEquals(site.head().name(), atServer());
        assertTrue(site.read("_cards/" + ENTRY).contains("Serves all clients"));
    }

    @Test
    void aCardThatBothRenamedAlikeIsMergedByItsValues() throws Exception {
        for (SiteRepo each : List.of(site, colleague)) {
            Files.move(each.root.resolve("_cards/" + ENTRY), each.root.resolve("_cards/" + RENAMED));
        }
        site.replace("_cards/" + RENAMED, "competency_group: Personal", "competency_group: Leading");
        site.commit("Rename");
        colleague.replace("_cards/" + RENAMED, "Works with clients", "Serves clients");
        colleague.commit("Rename");
        colleague.push();
        assertEquals(false, pushing(false, (_, _) -> { }).push("main", Progress.NONE).rejected());
        String text = site.read("_cards/" + RENAMED);
        assertTrue(text.contains("competency_group: Leading") && text.contains("Serves clients"), text);
        assertEquals(List.of(RENAMED), entries());
    }

    /** Commits that the checkout has were written again at the server: what they changed is no change of others. */
    @Test
    void whatWasRebasedAtTheServerIsNoQuestion() throws Exception {
        colleaguePushes("Works with clients", "Serves clients");
        site.git().pull().call();
        colleague.git().commit().setAmend(true).setMessage("Rebased").setSign(false).call();
        colleague.git().push().setForce(true).call();
        site.replace("_cards/" + ENTRY, "Serves clients", "Serves all clients");
        site.commit("Mine");
        assertEquals(false, pushing(false, (_, _) -> { }).push("main", Progress.NONE).rejected());
        assertEquals(site.head().name(), atServer());
        assertTrue(site.read("_cards/" + ENTRY).contains("Serves all clients"));
    }
}
