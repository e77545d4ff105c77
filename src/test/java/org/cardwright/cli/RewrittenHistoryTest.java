package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.export.SiteHands;
import org.cardwright.export.SiteRepo;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports after an administrator made one commit of the site's whole history. */
class RewrittenHistoryTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";

    @TempDir
    private Path temp;
    private Path folder;
    private Path bare;
    private SiteRepo site;
    private SiteRepo others;

    @BeforeEach
    void makeSite() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
        SiteRepo.open(folder);
        site.write("index.md", "# Cards\n");
        site.commit("A page");
        bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        others = SiteRepo.cloned(bare, temp.resolve("others"));
    }

    @AfterEach
    void close() {
        site.close();
        others.close();
    }

    private void edit(Path cards) throws IOException {
        Path file = cards.resolve(ENTRY);
        Files.writeString(file, Files.readString(file).replace("Works with clients", "Cares for clients"));
    }

    private CommandLineRun export(Path cards, String... options) {
        return CommandLineRun.of(Stream.concat(Stream.of("export", cards.toString(), "--to", site.root.toString()),
                Stream.of(options)).toArray(String[]::new));
    }

    private ObjectId squash() throws IOException {
        others.write("index.md", "# All cards\n");
        others.commit("A better page");
        return SiteHands.squash(others);
    }

    private void assertOneCommitOn(ObjectId squashed) throws IOException {
        assertEquals(site.head().name(), Files.readString(bare.resolve("refs/heads/main")).strip());
        assertEquals(List.of(squashed), List.of(site.commitOf("HEAD").getParents()));
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        assertEquals("# All cards\n", site.read("index.md"));
        assertTrue(site.read("_cards/" + ENTRY).contains("Cares for clients"));
        assertEquals(List.of(), site.status());
    }

    @Test
    void theCheckoutFollowsByItselfAndTheCardsAreExported() throws Exception {
        SiteRepo.withoutGit(() -> {
            ObjectId squashed = squash();
            edit(folder);
            CommandLineRun run = export(folder, "--push", "--merge");
            assertEquals(0, run.exitCode(), run.err());
            assertOneCommitOn(squashed);
        });
    }

    /** What waits for its push is made again on the new history, whoever asked the server in between. */
    @Test
    void anExportThatWasNotPushedYetIsMadeAgain() throws IOException {
        edit(folder);
        assertEquals(0, export(folder, "--commit").exitCode());
        ObjectId squashed = squash();
        assertEquals(1, export(folder, "--push").exitCode(), "others pushed");
        CommandLineRun run = export(folder, "--push", "--merge");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("--- "), run.out());
        assertOneCommitOn(squashed);
    }

    /** An answer belongs to what was seen when it was given; the checkout did not have the rest yet. */
    @Test
    void whatTheServerHasBesidesIsNotDecidedUnseen() throws IOException {
        others.replace("_cards/" + ENTRY, "Works with clients", "Helps clients");
        others.commit("A colleague's words");
        others.push();
        CommandLineRun.of("site", "latest", folder.toString(), "--from", site.root.toString(), "--take", "folder");
        Files.writeString(folder.resolve(ENTRY), Files.readString(folder.resolve(ENTRY)).replace("Helps clients", "Cares for clients"));
        others.replace("_cards/" + ENTRY, "Helps clients", "Helps clients and colleagues");
        squash();
        CommandLineRun run = export(folder, "--push", "--merge", "--take", ENTRY + "=folder");
        assertEquals(1, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().contains("Helps clients and colleagues"), run.out());
        assertTrue(site.read("_cards/" + ENTRY).contains("colleagues"), "nothing was written over it");
        CommandLineRun again = export(folder, "--push", "--merge", "--take", ENTRY + "=folder");
        assertEquals(0, again.exitCode(), again.err());
        assertTrue(site.read("_cards/" + ENTRY).contains("Cares for clients"));
    }

    @Test
    void commitsThatTheCardsDoNotContainAreKeptAndThatIsSaid() throws IOException {
        site.write("notes.md", "Mine\n");
        ObjectId own = site.commit("Notes");
        squash();
        edit(folder);
        CommandLineRun run = export(folder, "--push", "--merge");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("this copy of the site has versions that your cards don't contain"), run.err());
        assertEquals(own, site.head());
    }

    @Test
    void inTheSitesOwnFolderTheLatestIsSeenFirst() throws IOException {
        Path cards = site.root.resolve("_cards");
        ObjectId squashed = squash();
        edit(cards);
        CommandLineRun run = export(cards, "--push", "--merge");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("site latest " + cards), run.err());
        CommandLineRun latest = CommandLineRun.of("site", "latest", cards.toString());
        assertEquals(0, latest.exitCode(), latest.err());
        assertEquals(squashed, site.head());
        CommandLineRun again = export(cards, "--push", "--merge");
        assertEquals(0, again.exitCode(), again.err());
        assertOneCommitOn(squashed);
    }
}
