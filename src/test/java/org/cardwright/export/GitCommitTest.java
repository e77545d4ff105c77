package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.edit.Progress;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checkouts that want something of each commit: a signature, or that hooks agree. */
class GitCommitTest extends ExportCase {
    private void set(String section, String name, String value) throws IOException {
        var config = site.git().getRepository().getConfig();
        config.setString(section, null, name, value);
        config.save();
    }

    /** Signs as gpg does, as far as git looks. */
    private void sign(String script) throws IOException {
        Path program = temp.resolve("sign");
        Files.writeString(program, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        set("gpg", "program", program.toString());
        set("commit", "gpgSign", "true");
    }

    private void changes() throws IOException {
        edit(ENTRY, "Works with clients", "Cares for clients");
        Files.copy(folder.resolve(MID), folder.resolve("[new].md"));
        SiteRepo.replace(folder.resolve("[new].md"), "permalink: /cards/501-", "permalink: /cards/501-New-");
        Files.delete(folder.resolve(AUDIT));
    }

    private static void exportAll(Plan plan) throws IOException {
        Export.apply(plan, all(plan), ExportOptions.COMMIT, Progress.NONE);
    }

    private static Selection all(Plan plan) {
        return new Selection(plan.cards().stream().filter(card -> card.state() != ExportState.UNCHANGED)
                .map(ExportCard::file).collect(Collectors.toSet()), Map.of(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "cards/spring"})
    void aCheckoutThatSignsGetsASignedCommitOfTheCardsAndNothingElse(String branch) throws Exception {
        InstalledGit.required();
        sign("cat > /dev/null\nprintf '\\n[GNUPG:] SIG_CREATED \\n' >&2\n"
                + "printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nsigned\\n-----END PGP SIGNATURE-----\\n'\n");
        site.write("staged.txt", "staged\n");
        site.git().add().addFilepattern("staged.txt").call();
        site.write("notes.txt", "untracked\n");
        changes();
        Plan plan = plan(branch);
        exportAll(plan);
        assertEquals("refs/heads/" + branch, site.branch());
        assertEquals(List.of("* _cards/" + ENTRY, "- _cards/" + AUDIT, "+ _cards/[new].md"), site.changed("HEAD"));
        assertEquals(List.of("added staged.txt", "untracked notes.txt"), site.status());
        assertTrue(new String(site.commitOf("HEAD").getRawBuffer()).contains("\n signed\n"));
        assertEquals(Export.message(plan, all(plan)), site.commitOf("HEAD").getFullMessage());
        assertEquals("Ada Lovelace <ada@example.org>", site.commitOf("HEAD").getAuthorIdent().getName() + " <"
                + site.commitOf("HEAD").getCommitterIdent().getEmailAddress() + ">");
        assertEquals(List.of(), TargetInfo.of(SiteTarget.of(site.root)).notices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "cards/spring"})
    void aSignatureThatFailsLeavesAllAsItWas(String branch) throws Exception {
        InstalledGit.required();
        sign("echo 'no secret key' >&2\nexit 2\n");
        assertUnchanged(branch, "failed to sign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre-commit", "commit-msg", "prepare-commit-msg"})
    void aHookThatRefusesIsHeardAndAllIsAsItWas(String hook) throws Exception {
        InstalledGit.required();
        InstalledGit.hook(site.root.resolve(".git"), hook, "echo 'Ticket number missing: ABC-1'\nexit 1\n");
        assertUnchanged("main", "Ticket number missing: ABC-1");
        assertUnchanged("cards/spring", "Ticket number missing: ABC-1");
    }

    private void assertUnchanged(String branch, String said) throws Exception {
        site.write("staged.txt", "staged\n");
        site.git().add().addFilepattern("staged.txt").call();
        if (Files.exists(folder.resolve(AUDIT))) {
            changes();
        }
        Map<String, String> before = SiteRepo.tree(site.root);
        List<String> status = site.status();
        ObjectId head = site.head();
        byte[] index = Files.readAllBytes(site.root.resolve(".git/index"));
        ServerException refused = assertThrows(ServerException.class, () -> exportAll(plan(branch)));
        assertEquals("Git did not save your cards on the branch. Everything is as it was.", refused.headline());
        assertTrue(refused.words().contains(said) || refused.words().toString().contains(said),
                refused.words().toString());
        assertEquals(before, SiteRepo.tree(site.root));
        assertEquals(status, site.status());
        assertEquals("refs/heads/main", site.branch());
        assertEquals(head, site.head());
        assertEquals(java.util.Arrays.hashCode(index),
                java.util.Arrays.hashCode(Files.readAllBytes(site.root.resolve(".git/index"))));
        assertEquals(List.of("main"), TargetInfo.of(SiteTarget.of(site.root)).branches());
    }

    /** A hook in the site's own folder of hooks changes the message, as it does for everybody. */
    @Test
    void hooksSeeTheCardsAndMayChangeTheMessage() throws Exception {
        InstalledGit.required();
        Path hooks = Files.createDirectories(temp.resolve("shared-hooks/hooks")).getParent();
        InstalledGit.hook(hooks, "pre-commit", "git diff --cached --name-only > '" + temp.resolve("seen") + "'\n");
        InstalledGit.hook(hooks, "commit-msg", "echo 'Ticket: ABC-1' >> \"$1\"\n");
        set("core", "hooksPath", hooks.resolve("hooks").toString());
        changes();
        exportAll(plan());
        assertEquals("_cards/" + ENTRY + "\n_cards/" + AUDIT + "\n_cards/[new].md\n",
                Files.readString(temp.resolve("seen")));
        assertTrue(site.commitOf("HEAD").getFullMessage().endsWith("\nTicket: ABC-1\n"));
        assertEquals(List.of(), site.status());
    }

    /** The first commit of a repository too. */
    @Test
    void aRepositoryWithoutACommitAsksItsHooks() throws Exception {
        InstalledGit.required();
        try (SiteRepo fresh = SiteRepo.empty(Files.createDirectory(temp.resolve("fresh")))) {
            Path hook = InstalledGit.hook(fresh.root.resolve(".git"), "pre-commit", "echo no\nexit 1\n");
            Plan plan = Export.plan(folder, fresh.root);
            Selection all = Selection.proposed(plan).allowing("first");
            assertThrows(ServerException.class,
                    () -> Export.apply(plan, all, ExportOptions.COMMIT, Progress.NONE));
            assertEquals(List.of("untracked _config.yml"), fresh.status());
            assertEquals(null, fresh.head());
            InstalledGit.hook(fresh.root.resolve(".git"), hook.getFileName().toString(), "exit 0\n");
            Export.apply(plan, all, ExportOptions.COMMIT, Progress.NONE);
            assertEquals(5, fresh.changed("HEAD").size());
        }
    }

    /** Without git there is no signature and no hook: it is said before, and the export works. */
    @Test
    void withoutGitItIsSaidBeforehand() throws Exception {
        set("commit", "gpgSign", "yes");
        edit(ENTRY, "Works with clients", "Cares for clients");
        SiteRepo.withoutGit(() -> {
            assertEquals(List.of("Git isn't installed on this computer, so your cards are saved on the branch without what this "
                    + "copy of the site asks for: the signature. Install git if the site needs it."),
                    TargetInfo.of(SiteTarget.of(site.root)).notices());
            InstalledGit.hook(site.root.resolve(".git"), "commit-msg", "exit 1\n");
            assertTrue(TargetInfo.of(SiteTarget.of(site.root)).notices().getFirst()
                    .contains("the signature, the checks on each version (git hooks: commit-msg)."));
            exportAll(plan());
            assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        });
    }

    /** Who one is may depend on where the checkout is; only git knows how. */
    @Test
    void theIdentityForThisFolderIsUsed() throws Exception {
        Path config = site.root.resolve(".git/config");
        Files.writeString(config, Files.readString(config).replaceAll("(?m)^\\s*(name|email) = .*$", ""));
        Path work = Files.writeString(temp.resolve("work.gitconfig"),
                "[user]\n\tname = Ada Office\n\temail = ada@office.example\n");
        Path user = Files.writeString(temp.resolve("user.gitconfig"), "[user]\n\tname = Ada\n\temail = ada@home.example\n"
                + "[includeIf \"gitdir:" + temp.toRealPath() + "/\"]\n\tpath = " + work + "\n");
        edit(ENTRY, "Works with clients", "Cares for clients");
        SiteRepo.withUserConfig(user, () -> {
            InstalledGit.required();
            assertEquals(Optional.of(new Author("Ada Office", "ada@office.example")),
                    TargetInfo.of(SiteTarget.of(site.root)).author());
            exportAll(plan());
            assertEquals("ada@office.example", site.commitOf("HEAD").getAuthorIdent().getEmailAddress());
        });
    }

    /** Better to ask than to sign with the wrong name. */
    @Test
    void whereTheIdentityDependsOnWhatOnlyGitKnowsItIsAsked() throws Exception {
        Path config = site.root.resolve(".git/config");
        Files.writeString(config, Files.readString(config)
                + "[includeIf \"onbranch:main\"]\n\tpath = other.gitconfig\n");
        SiteRepo.withoutGit(() -> assertEquals(Optional.empty(), TargetInfo.of(SiteTarget.of(site.root)).author()));
    }

    /** A merge of what others pushed is signed and asked for like any other commit. */
    @Test
    void aMergeIsSignedAndItsMessageChecked() throws Exception {
        InstalledGit.required();
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        try (SiteRepo colleague = SiteRepo.cloned(bare, temp.resolve("colleague"))) {
            colleague.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Leading");
            colleague.commit("A colleague's work");
            colleague.push();
        }
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan());
        sign("cat > /dev/null\nprintf '\\n[GNUPG:] SIG_CREATED \\n' >&2\n"
                + "printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nsigned\\n-----END PGP SIGNATURE-----\\n'\n");
        InstalledGit.hook(site.root.resolve(".git"), "commit-msg", "echo 'Ticket: ABC-1' >> \"$1\"\n");
        assertEquals(false, new PushMerge(SiteTarget.of(site.root), Optional.empty()).push("main", Progress.NONE)
                .rejected());
        assertEquals(2, site.commitOf("HEAD").getParentCount());
        assertEquals("Merge what others sent to main\nTicket: ABC-1\n", site.commitOf("HEAD").getFullMessage());
        assertTrue(new String(site.commitOf("HEAD").getRawBuffer()).contains("\n signed\n"));
        assertEquals(List.of(), site.status());
    }
}
