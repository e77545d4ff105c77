package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cardwright.access.FakeGitHub;
import org.cardwright.access.TestAccess;
import org.cardwright.export.SiteRepo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gets a site and its latest by commands, for scripts. */
class SiteCommandTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";

    @TempDir
    private Path temp;
    private SiteRepo others;
    private Path bare;
    private Path site;

    @BeforeEach
    void site() throws IOException {
        others = SiteRepo.with(Files.createDirectory(temp.resolve("others")), Path.of("sample-cards"));
        bare = others.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        site = temp.resolve("site");
    }

    @AfterEach
    void close() {
        others.close();
    }

    private void get() {
        assertEquals(new CommandLineRun(0, site.resolve("_cards") + "\n", ""),
                CommandLineRun.of("site", "get", "--shallow", bare.toUri().toString(), site.toString()));
    }

    @Test
    void aSiteIsGotAndItsLatestShownFirstThenBrought() throws IOException {
        get();
        assertTrue(Files.exists(site.resolve(".git/shallow")));
        others.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Leading");
        others.commit("Others");
        others.push();
        CommandLineRun dry = CommandLineRun.of("site", "latest", "--dry-run", site.toString());
        assertEquals(0, dry.exitCode(), dry.err());
        assertTrue(dry.out().contains("-competency_group: Personal\n+competency_group: Leading\n"), dry.out());
        assertTrue(dry.out().contains("Updated 1 card from the site.\n"), dry.out());
        assertTrue(Files.readString(site.resolve("_cards").resolve(ENTRY)).contains("competency_group: Personal"));
        CommandLineRun brought = CommandLineRun.of("site", "latest", site.resolve("_cards").toString());
        assertEquals(dry, brought);
        assertEquals(SiteRepo.tree(others.root), SiteRepo.tree(site));
        assertEquals(new CommandLineRun(0, "You have the latest of the site.\n", ""),
                CommandLineRun.of("site", "latest", site.toString()));
    }

    @Test
    void whatBothChangedIsAskedFor() throws IOException {
        get();
        SiteRepo.open(site.resolve("_cards"));
        Path card = site.resolve("_cards").resolve(ENTRY);
        Files.writeString(card, Files.readString(card).replace("competency_group: Personal", "competency_group: Projects"));
        others.replace("_cards/" + ENTRY, "competency_group: Personal", "competency_group: Leading");
        others.commit("Others");
        others.push();
        CommandLineRun asked = CommandLineRun.of("site", "latest", site.toString());
        assertEquals(1, asked.exitCode());
        assertTrue(asked.out().contains("conflict: " + ENTRY), asked.out());
        assertTrue(Files.readString(card).contains("competency_group: Projects"));
        assertEquals(0, CommandLineRun.of("site", "latest", "--take", "site", site.toString()).exitCode());
        assertTrue(Files.readString(card).contains("competency_group: Leading"));
    }

    /** Signed in by a token of the environment, at a server on this computer that answers as GitHub does. */
    @Test
    void thePullRequestIsCreatedAndItsStateTold() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("work"));
        Files.copy(Path.of("sample-cards").resolve(ENTRY), folder.resolve(ENTRY));
        SiteRepo.open(folder);
        Files.writeString(folder.resolve(ENTRY), Files.readString(folder.resolve(ENTRY)).replace("Works with clients", "Cares for clients"));
        others.address("https://github.com/agency/site.git", bare);
        String[] export = {"export", folder.toString(), "--to", others.root.toString(), "--branch", "cards/spring", "--push", "--create", "--json"};
        String link = "{'number': 12, 'html_url': 'https://github.com/agency/site/pull/12'}";
        try (TestAccess _ = new TestAccess(temp); FakeGitHub github = new FakeGitHub()) {
            CommandLineRun nobody = CommandLineRun.of(export);
            assertEquals(1, nobody.exitCode());
            assertTrue(nobody.err().contains("No pull request was created for the branch \"cards/spring\""), nobody.err());
            SiteRepo.withToken("tok-4Zq8", () -> {
                github.answer("POST /repos/agency/site/pulls", 201, link);
                CommandLineRun run = CommandLineRun.of(export);
                assertEquals(0, run.exitCode(), run.err());
                assertEquals("{\"number\":12,\"address\":\"https://github.com/agency/site/pull/12\",\"existed\":false,\"rest\":\"\"}",
                        JsonParser.parseString(run.out()).getAsJsonObject().get("request").toString());
                String subject = others.commitOf("HEAD").getShortMessage();
                assertTrue(github.bodies().getLast().startsWith("{\"title\":\"" + subject + "\",\"body\":\""), github.bodies().getLast());
                assertTrue(github.seen().getLast().endsWith("Bearer tok-4Zq8"));
                github.answer("GET /repos/agency/site/pulls/12", 200, link.replace("}", ", 'state': 'open', 'head': {'sha': 'abc'}}"));
                github.answer("GET /repos/agency/site/commits/abc/status?per_page=100", 200, "{'statuses': [{'state': 'success'}]}");
                CommandLineRun state = CommandLineRun.of("site", "state", others.root.toString());
                assertEquals(0, state.exitCode(), state.err());
                assertTrue(state.out().startsWith("Pull request #12 is open.\nChecks: 1 passed, 0 failed, 0 running\nReview: your token may "
                        + "not see it\nAs of ") && state.out().endsWith("\nhttps://github.com/agency/site/pull/12\n"), state.out());
                JsonObject json = JsonParser.parseString(CommandLineRun.of("site", "state", others.root.toString(), "--json").out())
                        .getAsJsonObject();
                json.remove("at");
                assertEquals("{\"branch\":\"cards/spring\",\"stage\":\"open\",\"number\":12,\"address\":"
                        + "\"https://github.com/agency/site/pull/12\",\"checks\":{\"passed\":1,\"failed\":0,\"running\":0},"
                        + "\"review\":null}", json.toString());
                CommandLineRun main = CommandLineRun.of("site", "state", "--branch", "main", others.root.toString());
                assertEquals(2, main.exitCode());
                assertTrue(main.err().contains("it is the branch of the site itself"), main.err());
                github.answer("POST /repos/agency/site/pulls", 403, "{'message': 'Resource not accessible'}");
                CommandLineRun refused = CommandLineRun.of(export);
                assertEquals(3, refused.exitCode());
                assertTrue(refused.err().contains("Resource not accessible") && refused.err().contains("CARDWRIGHT_TOKEN"), refused.err());
                assertFalse((refused.err() + refused.out() + run.err() + run.out()).contains("tok-4Zq8"));
            });
        }
        assertEquals(2, CommandLineRun.of("export", folder.toString(), "--to", others.root.toString(), "--create").exitCode());
    }

    @Test
    void wrongInputIsSaidAndNothingIsMade() throws IOException {
        Files.createDirectory(site);
        CommandLineRun there = CommandLineRun.of("site", "get", bare.toString(), site.toString());
        assertEquals(2, there.exitCode());
        assertTrue(there.err().contains("already exists"), there.err());
        CommandLineRun wrong = CommandLineRun.of("site", "get", "our site", temp.resolve("new").toString());
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("isn't the address of a repository"), wrong.err());
        assertFalse(Files.exists(temp.resolve("new")));
        CommandLineRun alone = CommandLineRun.of("site", "latest", "sample-cards");
        assertEquals(2, alone.exitCode());
        assertTrue(alone.err().contains("--from"), alone.err());
        assertEquals(2, CommandLineRun.of("site").exitCode());
    }
}
