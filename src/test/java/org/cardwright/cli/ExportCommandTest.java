package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cardwright.export.InstalledGit;
import org.cardwright.export.SiteRepo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";

    @TempDir
    private Path temp;

    private Path folder;
    private SiteRepo site;

    @BeforeEach
    void makeFolderAndSite() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
        SiteRepo.open(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void edit(String what, String with) throws IOException {
        Path file = folder.resolve(ENTRY);
        String text = Files.readString(file);
        assertTrue(text.contains(what), what);
        Files.writeString(file, text.replace(what, with));
    }

    private CommandLineRun export(String... options) {
        return CommandLineRun.of(Stream.concat(Stream.of("export", folder.toString(), "--to", site.root.toString()),
                Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void aChangedCardIsCommittedOnANewBranchAndPushed() throws IOException {
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        edit("Works with clients", "Cares for clients");
        CommandLineRun run = export("--branch", "cards/spring", "--push");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        assertEquals("refs/heads/cards/spring", site.branch());
        assertEquals(site.head().name(), Files.readString(bare.resolve("refs/heads/cards/spring")).strip());
        assertTrue(run.out().contains("\n+competency_description: Cares for clients"), run.out());
        assertTrue(run.out().endsWith("changed: " + ENTRY + "\n1 card to export, no conflicts, 4 the same\n"
                + "Exported 1 card.\nCommitted " + site.head().name().substring(0, 10) + " on cards/spring.\n"),
                run.out());
        CommandLineRun again = export("--branch", "cards/spring", "--commit");
        assertEquals("1 nothing to export, no conflicts, 5 the same\n ",
                again.exitCode() + " " + again.out() + " " + again.err());
    }

    @Test
    void aRejectedPushIsMergedAndPushedOnDemandAlsoLater() throws IOException {
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        try (SiteRepo colleague = SiteRepo.cloned(bare, temp.resolve("colleague"))) {
            colleague.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Leading");
            colleague.commit("A colleague's work");
            colleague.push();
        }
        edit("Works with clients", "Cares for clients");
        CommandLineRun rejected = export("--push");
        assertEquals(1, rejected.exitCode(), rejected.err());
        assertTrue(rejected.err().contains("--push --merge"), rejected.err());
        CommandLineRun merged = export("--push", "--merge");
        assertEquals("0 nothing to export, no conflicts, 5 the same\n",
                merged.exitCode() + " " + merged.out(), merged.err());
        assertEquals(site.head().name(), Files.readString(bare.resolve("refs/heads/main")).strip());
        String card = site.read("_cards/" + ENTRY);
        assertTrue(card.contains("competency_group: Leading") && card.contains("Cares for clients"), card);
        assertEquals(1, export("--push", "--merge").exitCode());
    }

    /** Nobody can choose here: it is told as for an export, and nothing of the run stays. */
    @Test
    void aConflictWithWhatOthersPushedIsListedAndNothingIsDone() throws IOException {
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        try (SiteRepo colleague = SiteRepo.cloned(bare, temp.resolve("colleague"))) {
            colleague.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Projects");
            colleague.commit("A colleague's work");
            colleague.push();
        }
        edit("competency_group: Personal", "competency_group: Leading");
        Map<String, String> before = SiteRepo.tree(site.root);
        String head = site.head().name();
        String out = "";
        for (int i = 0; i < 2; i++) {
            CommandLineRun run = export("--branch", "main", "--push", "--merge");
            assertEquals(1, run.exitCode(), run.err());
            assertEquals("conflict: " + ENTRY + " (Others changed the same values, too.)\n"
                    + "  Competency group: the folder has \"Leading\", the site has \"Projects\"\n"
                    + "nothing to export, 1 conflict, 4 the same\n", run.out());
            assertEquals(List.of("cardwright: Others sent changes of the same values to the branch main. Nothing was "
                    + "exported or sent, and the copy of the site is as it was.", "cardwright: Get what others sent "
                    + "and choose which values stay: with \"site latest FOLDER --from REPO\" and --take folder or --take "
                    + "site, or in the editor (Get the latest). Then export again."), run.err().lines().toList());
            assertEquals(before, SiteRepo.tree(site.root));
            assertEquals(head, site.head().name());
            assertEquals(List.of(), site.status());
            out = run.out();
        }
        JsonObject json = JsonParser.parseString(export("--push", "--merge", "--json").out()).getAsJsonObject();
        assertEquals("false {\"conflict\":1,\"unchanged\":4}", json.get("exported").getAsString() + " "
                + json.get("counts"));
        assertTrue(out.contains("Projects"));
        assertTrue(CommandLineRun.of("export", "--help").out().replaceAll("\\s+", " ").contains(
                "If both changed the same value, the conflicts are listed, nothing is exported, and the exit code is 1"));
        edit("competency_group: Leading", "competency_group: Projects");
        assertEquals(0, export("--push", "--merge").exitCode());
        assertEquals(site.head().name(), Files.readString(bare.resolve("refs/heads/main")).strip());
    }

    /** An earlier export that could not be pushed meets the same. */
    @Test
    void aConflictOfAnEarlierExportIsListedToo() throws IOException {
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        edit("competency_group: Personal", "competency_group: Leading");
        assertEquals(0, export("--commit").exitCode());
        try (SiteRepo colleague = SiteRepo.cloned(bare, temp.resolve("colleague"))) {
            colleague.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Projects");
            colleague.commit("A colleague's work");
            colleague.push();
        }
        String head = site.head().name();
        CommandLineRun run = export("--push", "--merge");
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("the folder has \"Leading\", the site has \"Projects\""), run.out());
        assertEquals(head, site.head().name());
        assertEquals(List.of(), site.status());
    }

    @Test
    void aBranchThatCannotBeIsOneLineWithAnotherName() throws Exception {
        site.write(".git/refs/heads/cards", site.head().name() + "\n");
        edit("Works with clients", "Cares for clients");
        CommandLineRun run = export("--branch", "cards/spring", "--commit");
        assertEquals("2 cardwright: The branch cards already exists, so you cannot create one named cards/spring. "
                + "You can use cards-spring.\n", run.exitCode() + " " + run.err());
        assertEquals("2 cardwright: a..b cannot be the name of a branch. No part of it may begin or end with a period, "
                + "nor contain two in a row. You can use a.b.\n",
                export("--branch", "a..b").exitCode() + " " + export("--branch", "a..b").err());
        assertEquals(0, export("--branch", "cards-spring", "--commit").exitCode());
    }

    /** The server's words stand below, as they are; what the checkout is, before. */
    @Test
    void whatTheServerAndTheCheckoutSayIsToldOnStandardError() throws IOException {
        InstalledGit.required();
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        InstalledGit.hook(bare, "update", "echo 'GH006: Protected branch.' >&2\nexit 1\n");
        Path lock = Files.writeString(site.root.resolve(".git/HEAD.lock"), "");
        edit("Works with clients", "Cares for clients");
        CommandLineRun run = export("--push");
        assertEquals(3, run.exitCode());
        assertEquals(List.of("cardwright: Another git program is working here, or stopped and left its lock behind: "
                + lock.toRealPath() + " (less than a minute old). If no git program is running, delete this file, then "
                + "try again.", "cardwright: The branch was not sent to the site's server. The server protects this branch, so nobody can "
                + "send changes to it directly. Export to a branch of your own, send that, and open a pull request.",
                "  remote: GH006: Protected branch."), run.err().lines().limit(3).toList());
        assertTrue(run.out().contains("Committed "), run.out());
    }

    @Test
    void aDryRunTellsTheSameAndChangesNothing() throws IOException {
        edit("Works with clients", "Cares for clients");
        Map<String, String> before = SiteRepo.tree(site.root);
        CommandLineRun dry = export("--dry-run", "--commit");
        assertEquals(0, dry.exitCode());
        assertEquals(before, SiteRepo.tree(site.root));
        assertEquals(List.of(), site.status());
        CommandLineRun run = export();
        assertTrue(run.out().startsWith(dry.out()) && run.out().endsWith("Exported 1 card.\n"), run.out());
        assertEquals(List.of("modified _cards/" + ENTRY), site.status());
    }

    @Test
    void conflictsAreListedAndNothingIsExported() throws IOException {
        export("--dry-run");
        edit("competency_group: Personal", "competency_group: Leading");
        site.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Projects");
        site.commit("Another group");
        Map<String, String> before = SiteRepo.tree(site.root);
        CommandLineRun run = export("--commit");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("conflict: " + ENTRY
                + "\n  Competency group: the folder has \"Leading\", the site has \"Projects\"\n"), run.out());
        assertEquals(before, SiteRepo.tree(site.root));
        assertEquals(List.of(), site.status());
    }

    @Test
    void jsonTellsThePlanAndTheResult() throws IOException {
        edit("Works with clients", "Cares for clients");
        JsonObject json = JsonParser.parseString(export("--commit", "--json").out()).getAsJsonObject();
        assertTrue(json.get("exported").getAsBoolean());
        assertEquals(site.head().name(), json.get("commit").getAsString());
        assertEquals("main", json.get("branch").getAsString());
        assertEquals("{\"changed\":1,\"unchanged\":4}", json.get("counts").toString());
        JsonObject card = json.get("cards").getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(ENTRY + " changed true", card.get("file").getAsString() + " " + card.get("state").getAsString()
                + " " + card.get("chosen").getAsBoolean());
        assertTrue(card.get("diff").getAsString().startsWith("--- a/_cards/" + ENTRY));
        assertEquals(site.commitOf("HEAD").getFullMessage(), json.get("message").getAsString());
    }

    @Test
    void errorsBlockUnlessTheyAreAllowedForAReason() throws IOException {
        edit("permalink: /cards/501-", "permalink: /cards/511-");
        CommandLineRun run = export("--commit");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("cardwright: " + ENTRY + ":9:12: The card ") && run.err().contains("--allow-findings"),
                run.err());
        assertEquals(List.of(), site.status());
        assertEquals(0, export("--commit", "--allow-findings", "moved next week").exitCode());
        assertTrue(site.commitOf("HEAD").getFullMessage().contains("because: moved next week"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "work", "site/_config.yml"})
    void aWrongTargetIsOneLine(String target) {
        CommandLineRun run = CommandLineRun.of("export", folder.toString(), "--to", temp.resolve(target).toString());
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("cardwright: " + temp.resolve(target)) && run.err().lines().count() == 1,
                run.err());
    }

    @Test
    void theSitesOwnFolderNamesItsSiteToo() throws IOException {
        edit("Works with clients", "Cares for clients");
        assertEquals(0, CommandLineRun.of("export", folder.toString(), "--to",
                site.root.resolve("_cards").toString()).exitCode());
    }

    @Test
    void anAuthorIsAskedForWhereGitKnowsNone() throws IOException {
        Path config = site.root.resolve(".git/config");
        Files.writeString(config, Files.readString(config).replaceAll("(?m)^\\s*(name|email) = .*$", ""));
        edit("Works with clients", "Cares for clients");
        CommandLineRun run = export("--commit");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--author"), run.err());
        assertEquals(List.of(), site.status());
        assertEquals(2, export("--commit", "--author", "nobody").exitCode());
        assertEquals(0, export("--commit", "--author", "Grace Hopper <grace@example.org>").exitCode());
        assertEquals("grace@example.org", site.commitOf("HEAD").getAuthorIdent().getEmailAddress());
    }

    @Test
    void theGeneratorsSourcesAreNamed() throws IOException {
        site.write("assets/CPTT/courses.csv", "course_title\n");
        site.commit("Sources");
        edit("Works with clients", "Cares for clients");
        CommandLineRun run = export("--commit");
        assertTrue(run.err().contains("assets/CPTT/courses.csv") && run.err().contains("--with-sources"), run.err());
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
    }

    /** As the preview in the window does, before it is taken and when it is. */
    @Test
    void pullTellsWhichProblemsComeAndGo() throws IOException {
        site.replace("_cards/" + ENTRY, "Works with clients and", "Works with clients\u00e2\u20ac\u2122 needs and");
        site.commit("Misread");
        List<String> told = List.of("--dry-run", "--new").stream().map(option -> {
            CommandLineRun run = CommandLineRun.of("pull", folder.toString(), "--from", site.root.toString(), option);
            return run.err() + run.out().substring(run.out().indexOf("Updated "));
        }).distinct().toList();
        assertEquals(List.of(ENTRY + ":13:43: The letters \"\u00e2\u20ac\u2122\" appear in place of \"\u2019\", "
                + "because the text was once saved in the wrong encoding. Correct them.\nUpdated 1 card from the site.\nNew problems afterward: 1; problems fixed: 0.\n"), told);
        site.replace("_cards/" + ENTRY, "Works with clients\u00e2\u20ac\u2122 needs and", "Works with clients and");
        site.commit("Read again");
        CommandLineRun run = CommandLineRun.of("pull", folder.toString(), "--from", site.root.toString());
        assertEquals("", run.err());
        assertTrue(run.out().endsWith("Updated 1 card from the site.\nNew problems afterward: 0; problems fixed: 1.\n"),
                run.out());
    }

    @Test
    void pullBringsTheSitesChangesIntoTheFolder() throws IOException {
        edit("Works with clients", "Cares for clients");
        site.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Leading");
        site.replace("_cards/0511-Personal-Customer-Service-Entry.md", "Works with clients", "Serves clients");
        site.commit("Leading");
        Map<String, String> before = SiteRepo.tree(folder);
        String[] pull = {"pull", folder.toString(), "--from", site.root.toString()};
        CommandLineRun dry = CommandLineRun.of(Stream.concat(Stream.of(pull), Stream.of("--dry-run"))
                .toArray(String[]::new));
        assertEquals(0, dry.exitCode());
        assertEquals(before, SiteRepo.tree(folder));
        CommandLineRun run = CommandLineRun.of(pull);
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().endsWith("Updated 2 cards from the site.\nNew problems afterward: 2; problems fixed: 0.\n"), run.out());
        before.computeIfPresent(ENTRY, (_, text) -> text.replace("competency_group: Personal",
                "competency_group: Leading"));
        before.computeIfPresent("0511-Personal-Customer-Service-Entry.md", (_, text) -> text.replace(
                "Works with clients", "Serves clients"));
        assertEquals(before, SiteRepo.tree(folder));
        assertEquals(1, CommandLineRun.of(pull).exitCode());
        // Later changes of both sides still go together, and what was pulled is not taken for the folder's own change.
        site.replace("_cards/" + ENTRY, "competency_group: Leading", "competency_group: Projects");
        site.commit("Projects");
        assertEquals(0, CommandLineRun.of(pull).exitCode());
        assertTrue(Files.readString(folder.resolve(ENTRY)).contains("competency_group: Projects"));
        CommandLineRun exported = export("--commit");
        assertEquals(0, exported.exitCode(), exported.out() + exported.err());
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        assertFalse(site.read("_cards/" + ENTRY).contains("Works with clients"));
    }
}
