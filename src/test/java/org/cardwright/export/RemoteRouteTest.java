package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where branches go to and come from, as the configuration of a checkout says. */
class RemoteRouteTest extends ExportCase {
    private Path origin;
    private Path fork;

    @BeforeEach
    void makeTwoServers() throws Exception {
        origin = site.addRemote(Files.createDirectory(temp.resolve("origin.git")));
        fork = Files.createDirectory(temp.resolve("fork.git"));
        org.eclipse.jgit.api.Git.init().setBare(true).setDirectory(fork.toFile()).call().close();
        set("remote", "fork", "url", fork.toUri().toString());
    }

    private void set(String section, String subsection, String name, String value) throws IOException {
        var config = site.git().getRepository().getConfig();
        config.setString(section, subsection, name, value);
        config.save();
    }

    private Remote remote(boolean installed) throws IOException {
        return new Remote(SiteTarget.of(site.root), installed ? GitProgram.installed() : Optional.empty(), (_, _) -> { });
    }

    private static boolean has(Path bare, String branch) {
        return Files.exists(bare.resolve("refs/heads").resolve(branch));
    }

    @ParameterizedTest
    @CsvSource({"-, origin", "remote.pushDefault=fork, fork", "branch.main.pushRemote=fork, fork",
        "branch.main.remote=fork, fork", "remote.pushDefault=gone, origin", "branch.main.remote=., origin"})
    void theServerIsTheOneThatGitWouldPushTo(String setting, String name) throws IOException {
        if (!setting.equals("-")) {
            String key = setting.substring(0, setting.indexOf('='));
            String[] parts = key.split("\\.");
            set(parts[0], parts.length == 3 ? parts[1] : null, parts[parts.length - 1],
                    setting.substring(key.length() + 1));
        }
        for (boolean installed : List.of(true, false)) {
            assertEquals(Optional.of(name), remote(installed).name("main"));
        }
        assertEquals(Optional.of(name), TargetInfo.of(SiteTarget.of(site.root)).remote());
    }

    /** Pushed to the fork, and what the branch follows stays as it is. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoPushesToAForkStillFollowsTheOrigin(boolean installed) throws IOException {
        set("branch", "main", "remote", "origin");
        set("branch", "main", "merge", "refs/heads/main");
        set("remote", null, "pushDefault", "fork");
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan("cards/spring"));
        remote(installed).push("cards/spring", Progress.NONE);
        assertTrue(has(fork, "cards/spring"));
        assertTrue(!has(origin, "cards/spring"));
        var config = site.git().getRepository().getConfig();
        assertEquals("origin null", config.getString("branch", "main", "remote") + " "
                + config.getString("branch", "cards/spring", "remote"));
    }

    /** An address that stands for another one, as offices do for their mirror. */
    @ParameterizedTest
    @CsvSource({"insteadOf, true", "pushInsteadOf, true", "insteadOf, false", "pushInsteadOf, false"})
    void anAddressMayStandForAnother(String key, boolean installed) throws IOException {
        set("remote", "origin", "url", "https://git.example.org/site.git");
        set("url", fork.toUri().toString(), key, "https://git.example.org/site.git");
        remote(installed).push("main", Progress.NONE);
        assertTrue(has(fork, "main"));
    }

    /** A clone of one branch hears of the others as well. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBranchIsFetchedThatTheCheckoutDoesNotFetchOtherwise(boolean installed) throws Exception {
        set("remote", "origin", "fetch", "+refs/heads/main:refs/remotes/origin/main");
        assertEquals(false, remote(installed).fetch("cards/spring", Progress.NONE));
        try (SiteRepo colleague = SiteRepo.cloned(origin, temp.resolve("colleague"))) {
            colleague.git().checkout().setCreateBranch(true).setName("cards/spring").call();
            colleague.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Leading");
            colleague.commit("A colleague's work");
            colleague.git().push().setRemote("origin").add("cards/spring").call();
        }
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan("cards/spring"));
        PushMerge pushing = new PushMerge(SiteTarget.of(site.root), remote(installed), Optional.empty(), (_, _) -> { });
        assertEquals(false, pushing.push("cards/spring", Progress.NONE).rejected());
        assertTrue(site.read("_cards/" + ENTRY).contains("competency_group: Leading"));
    }

    /** The latest comes from where the branch follows, whatever its name is there. */
    @Test
    void theLatestComesFromTheBranchThatIsFollowed() throws Exception {
        try (SiteRepo colleague = SiteRepo.cloned(origin, temp.resolve("colleague"))) {
            colleague.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Leading");
            colleague.commit("A colleague's work");
            colleague.push();
        }
        site.git().checkout().setCreateBranch(true).setName("mine").call();
        set("branch", "mine", "remote", "origin");
        set("branch", "mine", "merge", "refs/heads/main");
        set("remote", null, "pushDefault", "fork");
        LatestRun.of(site.root);
        assertTrue(site.read("_cards/" + ENTRY).contains("competency_group: Leading"));
        assertEquals(List.of(), site.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre-receive", "update"})
    void theServersOwnWordsAreShown(String hook) throws IOException {
        InstalledGit.required();
        InstalledGit.hook(origin, hook, "echo 'GH006: Protected branch update failed.' >&2\necho 'Ask Grace.'\nexit 1\n");
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan());
        ServerException refused = assertThrows(ServerException.class, () -> remote(true).push("main", Progress.NONE));
        assertEquals("The branch was not sent to the site's server. The server protects this branch, so nobody can send changes to it directly."
                + " Export to a branch of your own, send that, and open a pull request.", refused.headline());
        assertTrue(refused.words().containsAll(List.of("remote: GH006: Protected branch update failed.",
                "remote: Ask Grace.")) && refused.words().getLast().startsWith("[remote rejected] ("),
                refused.words().toString());
    }

    @Test
    void whatThePrePushHookSaysIsShownAndSoIsAWelcome() throws IOException {
        InstalledGit.required();
        Path hook = InstalledGit.hook(site.root.resolve(".git"), "pre-push", "echo 'Spelling: 2 errors'\nexit 1\n");
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan());
        ServerException refused = assertThrows(ServerException.class, () -> remote(true).push("main", Progress.NONE));
        assertEquals(List.of("Spelling: 2 errors"), refused.words());
        Files.delete(hook);
        InstalledGit.hook(origin, "post-receive", "echo 'Open a pull request: https://git.example.org/new'\n");
        assertEquals(List.of("remote: Open a pull request: https://git.example.org/new"),
                remote(true).push("main", Progress.NONE).words());
    }
}
