package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        assertTrue(dry.out().contains("Took 1 card from the site.\n"), dry.out());
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
