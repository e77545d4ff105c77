package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cardwright.export.PairCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every pair of edit, rename, deletion and new card on the two sides, by commands alone. */
class PairsCommandTest {
    @TempDir
    private Path temp;

    private PairCase pair;

    @BeforeEach
    void makeFolderAndSite() throws IOException {
        pair = new PairCase(temp);
        // Both sides are seen as they are.
        export("--dry-run");
    }

    @AfterEach
    void close() {
        pair.close();
    }

    private CommandLineRun export(String... options) {
        return run("export", "--to", options);
    }

    private CommandLineRun run(String command, String to, String... options) {
        String[] all = new String[options.length + 4];
        all[0] = command;
        all[1] = pair.folder.toString();
        all[2] = to;
        all[3] = pair.site.root.toString();
        System.arraycopy(options, 0, all, 4, options.length);
        return CommandLineRun.of(all);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = PairCase.TABLE, useHeadersInDisplayName = true)
    void aPairIsExportedOrListedAndDecided(String ours, String theirs, String state, String exported, String pulled,
            String mine, String other) throws IOException {
        pair.act(ours, theirs);
        String before = pair.both();
        CommandLineRun run = export("--commit", "--allow-findings", "a test");
        if (exported != null) {
            assertEquals(exported, pair.both(), run.out() + run.err());
            return;
        }
        assertEquals(1, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().contains("conflict: ") && run.err().contains("--take"), run.out() + run.err());
        assertEquals(before, pair.both());
        CommandLineRun taken = export("--commit", "--allow-findings", "a test", "--take", "site");
        assertEquals("0 " + other + "|" + other, taken.exitCode() + " " + pair.both(), taken.out() + taken.err());
        assertEquals(1, export("--commit").exitCode());
        assertEquals(other + "|" + other, pair.both());
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = PairCase.TABLE, useHeadersInDisplayName = true)
    void aPairIsPulledOrListedAndDecided(String ours, String theirs, String state, String exported, String pulled,
            String mine, String other) throws IOException {
        pair.act(ours, theirs);
        String site = PairCase.told(pair.site.root.resolve("_cards"));
        String before = pair.both();
        CommandLineRun run = run("pull", "--from");
        if (pulled != null) {
            assertEquals(site + "|" + pulled, pair.both(), run.out() + run.err());
            return;
        }
        assertEquals(1, run.exitCode(), run.out() + run.err());
        assertTrue(run.out().contains("conflict: ") && run.err().contains("--take"), run.out() + run.err());
        assertEquals(before, pair.both());
        run("pull", "--from", "--take", "site");
        assertEquals(site + "|" + other, pair.both());
        assertTrue(Files.isDirectory(pair.folder));
    }
}
