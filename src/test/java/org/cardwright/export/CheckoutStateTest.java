package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.Progress;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each form of checkout that an office may have, looked at as the first step of an export does. */
class CheckoutStateTest extends ExportCase {
    private List<String> notices() throws IOException {
        return TargetInfo.of(SiteTarget.of(site.root)).notices();
    }

    /** Refused at the target and by the plan, in the same words, and nothing is changed by either. */
    private String refused() throws IOException {
        Map<String, String> before = SiteRepo.tree(site.root);
        String message = assertThrows(ExportException.class, this::notices).getMessage();
        assertEquals(message, assertThrows(ExportException.class, this::plan).getMessage());
        assertEquals(before, SiteRepo.tree(site.root));
        assertFalse(message.matches("(?s).*(\\{\\d|jgit|Exception|''|null).*"), message);
        return message;
    }

    private String git(String... arguments) throws IOException {
        return InstalledGit.run(site.root, arguments);
    }

    @Test
    void anOrdinaryCheckoutHasNothingToSay() throws IOException {
        assertEquals(List.of(), notices());
        site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        assertEquals(List.of(), notices());
    }

    /** What the command does to a good checkout, what is said, and what is to be done then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "update-index --split-index|split index|update-index --no-split-index",
        "sparse-checkout set --no-cone /_config.yml|5 cards of the site are left out|sparse-checkout disable",
        "sparse-checkout set --cone --sparse-index assets|sparse index|sparse-checkout disable"})
    void whatCanBeTakenBackIsSaidWithTheCommandForIt(String command, String said, String remedy) throws IOException {
        InstalledGit.required();
        site.write("assets/a.txt", "a\n");
        site.commit("Assets");
        InstalledGit.status(site.root);
        git(command.split(" "));
        String message = refused();
        assertTrue(message.contains(said) && message.endsWith("run: git " + remedy), message);
        git(remedy.split(" "));
        assertEquals(List.of(), notices());
        edit(ENTRY, "Works with clients", "Cares for clients");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(plan()));
        commit(plan());
        assertEquals("", InstalledGit.status(site.root));
    }

    /** What git keeps for its own speed does not matter, and git is content with what it finds afterwards. */
    @ParameterizedTest
    @ValueSource(strings = {"update-index --index-version 4", "update-index --untracked-cache",
        "config core.fsmonitor true", "pack-refs --all", "config core.preloadIndex true", "config feature.manyFiles true",
        "config core.ignoreStat true", "gc -q"})
    void whatOnlySpeedsGitUpIsExportedToAsUsual(String command) throws IOException {
        InstalledGit.required();
        InstalledGit.status(site.root);
        git(command.split(" "));
        assertEquals(List.of(), notices());
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan("cards/spring"));
        assertEquals("", git("-c", "core.fsmonitor=false", "status", "--porcelain"));
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
    }

    /** As long as the cards are there, the rest may be left out. */
    @Test
    void aSparseCheckoutWithAllCardsIsFine() throws IOException {
        InstalledGit.required();
        site.write("assets/a.txt", "a\n");
        site.commit("Assets");
        InstalledGit.status(site.root);
        git("sparse-checkout", "set", "--cone", "_cards");
        assertTrue(Files.notExists(site.root.resolve("assets/a.txt")));
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan("cards/spring"));
        assertEquals("", InstalledGit.status(site.root));
        assertTrue(Files.notExists(site.root.resolve("assets/a.txt")));
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "extensions.objectFormat sha256|SHA256 names|1", "extensions.newThing true|(extension newThing)|1",
        "core.repositoryFormatVersion 7|newer form|7"})
    void aRepositoryOfAnotherFormIsNotTouched(String setting, String said, String version) throws IOException {
        Path config = site.root.resolve(".git/config");
        String[] parts = setting.split("[. ]");
        Files.writeString(config, Files.readString(config).replaceFirst("repositoryformatversion = 0",
                "repositoryformatversion = " + version) + "[" + parts[0] + "]\n\t" + parts[1] + " = " + parts[2] + "\n");
        String message = refused();
        assertTrue(message.contains(said), message);
    }

    @Test
    void aRealRepositoryWithLongNamesIsNotTouched() throws IOException {
        InstalledGit.required();
        Path root = temp.resolve("sha256");
        InstalledGit.run(temp, "init", "-q", "-b", "main", "--object-format=sha256", root.toString());
        Files.createDirectory(root.resolve("_cards"));
        Files.writeString(root.resolve("_config.yml"), "title: x\n");
        InstalledGit.run(root, "add", ".");
        InstalledGit.run(root, "commit", "-q", "-m", "x");
        assertTrue(assertThrows(ExportException.class, () -> TargetInfo.of(SiteTarget.of(root))).getMessage()
                .contains("SHA256"));
        assertThrows(ExportException.class, () -> Export.plan(folder, root));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {".git/config|[core|settings", ".git/index|garbage|index",
        ".git/HEAD|garbage|isn't a git repository"})
    void aDamagedRepositoryIsSaid(String file, String content, String said) throws IOException {
        Files.writeString(site.root.resolve(file), content);
        String message = assertThrows(ExportException.class, this::notices).getMessage();
        assertTrue(message.contains(said) && message.contains(site.root.toString()), message);
        assertFalse(message.matches("(?s).*(jgit|Exception|Short read).*"), message);
        assertThrows(ExportException.class, this::plan);
    }

    @Test
    void aCheckoutWhoseRepositoryWasMovedIsNotTakenForOneWithoutGit() throws IOException {
        Files.move(site.root.resolve(".git"), temp.resolve("moved"));
        Files.writeString(site.root.resolve(".git"), "gitdir: " + temp.resolve("gone") + "\n");
        String message = refused();
        assertTrue(message.contains(temp.resolve("gone").toString()) && message.contains("git worktree repair"), message);
        Files.writeString(site.root.resolve(".git"), "gitdir: " + temp.resolve("moved") + "\n");
        edit(ENTRY, "Works with clients", "Cares for clients");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(plan()));
        commit(plan());
    }

    @Test
    void aLockThatWasLeftBehindIsNamedWithItsAge() throws IOException {
        edit(ENTRY, "Works with clients", "Cares for clients");
        for (String lock : List.of("refs/heads/main.lock", "index.lock", "packed-refs.lock", "HEAD.lock")) {
            Path file = Files.writeString(site.root.resolve(".git").resolve(lock), "");
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(200))));
            assertEquals(List.of("Another git program is working here, or stopped and left its lock behind: "
                    + file.toRealPath() + " (3 hours old). If no git program is running, delete this file, "
                    + "then try again."), notices());
            if (lock.matches("refs/.*|index.*")) {
                Map<String, String> before = SiteRepo.tree(site.root);
                assertEquals(notices().getFirst(), assertThrows(ExportException.class, () -> commit(plan()))
                        .getMessage());
                assertEquals(before, SiteRepo.tree(site.root));
            }
            Files.delete(file);
        }
        commit(plan());
    }

    /** A branch of that name made a folder where git wants a file. */
    @Test
    void aBranchThatKeepsAnotherLockedIsNamed() throws IOException {
        Path branch = Files.createDirectories(site.root.resolve(".git/refs/heads/main.lock")).resolve("x");
        Files.writeString(branch, site.head().name() + "\n");
        assertTrue(notices().getFirst().contains("a branch is named main.lock/"), notices().toString());
    }

    @Test
    void aCheckoutOfSomebodyElseIsNotTrusted() throws IOException {
        InstalledGit.required();
        try {
            Files.setAttribute(site.root, "unix:uid", 12345);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "only an administrator can give files away");
        }
        String message = refused();
        assertTrue(message.contains("belongs to another user") && message.endsWith("safe.directory \""
                + site.root.toRealPath() + "\""), message);
    }

    @Test
    void aCheckoutThatMayNotBeWrittenIsSaid() throws IOException {
        assumeTrue(site.root.resolve("_cards").toFile().setWritable(false)
                && !Files.isWritable(site.root.resolve("_cards")));
        try {
            assertTrue(refused().startsWith("You don't have permission to write to "));
        } finally {
            assertTrue(site.root.resolve("_cards").toFile().setWritable(true));
        }
    }

    @Test
    void aPartOfTheHistoryIsSaidAndExportedToAllTheSame() throws Exception {
        InstalledGit.required();
        editSite(ENTRY, "Works with clients", "Serves clients");
        site.commit("Second");
        InstalledGit.run(site.root, "config", "uploadpack.allowFilter", "true");
        String address = site.root.toUri().toString();
        for (String part : List.of("--depth=1", "--filter=blob:none")) {
            Path root = temp.resolve("clone" + part.length());
            InstalledGit.run(temp, "clone", "-q", part, address, root.toString());
            TargetInfo info = TargetInfo.of(SiteTarget.of(root));
            assertEquals(1, info.notices().size(), info.notices().toString());
            assertTrue(info.notices().getFirst().contains(part.contains("depth") ? "shallow clone"
                    : "git fetch --refetch --no-filter"), info.notices().toString());
            try (SiteRepo other = SiteRepo.at(root)) {
                SiteRepo.replace(folder.resolve(MID), "Works with clients", "Cares for clients " + part);
                Plan plan;
                try {
                    plan = Export.plan(folder, root);
                } catch (ExportException e) {
                    assertTrue(e.getMessage().contains("git fetch --refetch --no-filter"), e.getMessage());
                    InstalledGit.run(root, "fetch", "-q", "--refetch", "--no-filter");
                    plan = Export.plan(folder, root);
                }
                Map<String, Resolution> ours = plan.card(MID).orElseThrow().conflicts().stream()
                        .collect(java.util.stream.Collectors.toMap(MergeConflict::id, _ -> Side.OURS));
                Export.apply(plan, new Selection(java.util.Set.of(MID), Map.of(MID, ours), Optional.empty()),
                        ExportOptions.COMMIT.by(new Author("Ada", "ada@example.org")),
                        org.cardwright.edit.Progress.NONE);
                assertEquals(List.of("* _cards/" + MID), other.changed("HEAD"));
            }
            SiteRepo.replace(folder.resolve(MID), "Cares for clients " + part, "Works with clients");
        }
    }

    @Test
    void aSubmoduleIsSaid() throws Exception {
        InstalledGit.required();
        Path above = temp.resolve("above");
        InstalledGit.run(temp, "init", "-q", above.toString());
        InstalledGit.run(above, "submodule", "--quiet", "add", site.root.toUri().toString(), "site");
        TargetInfo info = TargetInfo.of(SiteTarget.of(above.resolve("site")));
        assertEquals(List.of("The copy of the site is a part of another repository (a submodule), which keeps the old version until "
                + "someone who knows git saves the new one there."), info.notices());
        edit(ENTRY, "Works with clients", "Cares for clients");
        Plan plan = Export.plan(folder, info.target().root());
        Export.apply(plan, Selection.proposed(plan), ExportOptions.COMMIT.by(new Author("Ada", "ada@example.org")),
                org.cardwright.edit.Progress.NONE);
        assertEquals("", InstalledGit.status(info.target().root()));
    }

    @Test
    void aRemoteWithoutAnAddressIsSaid() throws IOException {
        var config = site.git().getRepository().getConfig();
        config.setString("remote", "origin", "fetch", "+refs/heads/*:refs/remotes/origin/*");
        config.save();
        assertTrue(notices().getFirst().startsWith("The remote origin has no address"), notices().toString());
    }

    /** Cards that go through a program on their way are not what they seem where that is missing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"lfs||git-lfs", "crypt|no-such-program-7 clean %f|no-such-program-7",
        "crypt|'\"/no/such place/program\" --clean'|/no/such place/program"})
    void aProgramThatCardsGoThroughAndThatIsMissingIsNamed(String filter, String command, String missing)
            throws IOException {
        assumeTrue(!missing.equals("git-lfs") || Files.notExists(Path.of("/usr/bin/git-lfs")));
        site.write("_cards/.gitattributes", "*.md filter=" + filter + "\n");
        if (command != null) {
            var config = site.git().getRepository().getConfig();
            config.setString("filter", filter, "clean", command);
            config.save();
        }
        String message = refused();
        assertTrue(message.contains("isn't on this computer: " + missing + "."), message);
        site.write("_cards/.gitattributes", "*.png filter=" + filter + "\n");
        assertEquals(List.of(), notices());
    }

    @Test
    void endsOfLinesAreAsTheSiteWantsThem() throws IOException {
        site.write(".gitattributes", "*.md text eol=crlf\n");
        var config = site.git().getRepository().getConfig();
        config.setString("core", null, "autocrlf", "input");
        config.save();
        site.commit("Attributes");
        for (String card : List.of(ENTRY, MID)) {
            Path file = site.root.resolve("_cards").resolve(card);
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan());
        assertTrue(site.read("_cards/" + ENTRY).contains("Cares for clients")
                && site.read("_cards/" + ENTRY).contains("\r\n"));
        assertFalse(site.committed("HEAD", "_cards/" + ENTRY).orElseThrow().contains("\r"));
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
    }

    @Test
    void aCheckoutWithoutACommitTakesItsFirstOne() throws IOException {
        SiteRepo fresh = SiteRepo.empty(Files.createDirectory(temp.resolve("fresh")));
        try (fresh) {
            assertEquals(List.of(), TargetInfo.of(SiteTarget.of(fresh.root)).notices());
            assertEquals(Optional.of("main"), TargetInfo.of(SiteTarget.of(fresh.root)).branch());
            Plan plan = Export.plan(folder, fresh.root);
            Export.apply(plan, Selection.proposed(plan).allowing("first"), ExportOptions.COMMIT,
                    org.cardwright.edit.Progress.NONE);
            assertEquals(5, fresh.changed("HEAD").size());
            assertEquals("refs/heads/main", fresh.branch());
        }
    }

    @Test
    void aHeadWithoutABranchNeedsOne() throws Exception {
        site.git().checkout().setName(site.head().name()).call();
        assertEquals(Optional.empty(), TargetInfo.of(SiteTarget.of(site.root)).branch());
        edit(ENTRY, "Works with clients", "Cares for clients");
        assertTrue(assertThrows(ExportException.class, () -> commit(plan())).getMessage().contains("isn't on a branch"));
        commit(plan("cards/spring"));
        assertEquals(Constants.R_HEADS + "cards/spring", site.branch());
    }
}
