package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixAndCleanCommandTest {
    @TempDir
    private Path folder;
    private String sound;
    private Path first;
    private Path second;

    @BeforeEach
    void writeCards() throws IOException {
        sound = Files.readString(Path.of("src/test/resources/rules/base.card"));
        first = Files.writeString(folder.resolve("a.md"), sound.replace("category: career", "category: job")
                .replace("560-B", "510-B"));
        second = Files.writeString(folder.resolve("b.md"), sound.replace("category: career", "category: page"));
    }

    private String diff(String file, String old) {
        String name = folder.resolve(file).toString().substring(1);
        return "--- a/" + name + "\n+++ b/" + name
                + "\n@@ -1,6 +1,6 @@\n ---\n layout: career-planning-landing\n-category: " + old
                + "\n+category: career\n title: 0560 Budget Analysis Entry Budget Formulation\n series: 560\n job_series_title: Budget Analysis\n";
    }

    @Test
    void aRuleIsFixedOnAllCardsAndTheDifferencesPrinted() throws IOException {
        CommandLineRun dry = CommandLineRun.of("fix", folder.toString(), "--rule", "category-wrong", "--dry-run");
        assertTrue(Files.readString(first).contains("category: job"));
        assertEquals(new CommandLineRun(0, diff("a.md", "job") + diff("b.md", "page"), ""), dry);
        assertEquals(dry, CommandLineRun.of("fix", folder.toString(), "--rule", "category-wrong"));
        assertEquals(sound.replace("560-B", "510-B"), Files.readString(first));
        assertEquals(sound, Files.readString(second));
        assertEquals(new CommandLineRun(0, "", ""), CommandLineRun.of("fix", folder.toString(), "--rule",
                "category-wrong"));
    }

    @Test
    void safeFixesLeaveWhatOthersReferTo() throws IOException {
        CommandLineRun.of("fix", folder.toString(), "--safe");
        assertEquals(sound.replace("560-B", "510-B"), Files.readString(first));
        CommandLineRun.of("fix", folder.toString(), "--rule", "permalink-differs");
        assertEquals(sound, Files.readString(first));
    }

    @Test
    void aRuleThatComparesCardsIsFixedToo() throws IOException {
        String behaviors = "\"Lists the steps ? Gathers cost data ? Drafts narratives ? Reconciles estimates\"";
        String definitions = "\"Works under supervision ? Asks for guidance\"";
        String first = "<dd>Works under supervision</dd>";
        String second = "<dd>Asks for guidance</dd>";
        String one = "<dd>Lists the steps </dd><dd>Gathers cost data</dd>";
        String two = "<dd>Drafts narratives </dd><dd>Reconciles estimates</dd>";
        Path swapped = Files.writeString(folder.resolve("c.md"), sound.replace(behaviors, "1").replace(definitions, "2")
                .replace(": 1", ": " + definitions).replace(": 2", ": " + behaviors).replace(first, "<1>")
                .replace(second, "<2>").replace(one, first).replace(two, second).replace("<1>", one).replace("<2>", two));
        assertEquals(0, CommandLineRun.of("fix", folder.toString(), "--rule", "lists-swapped").exitCode());
        assertEquals(sound, Files.readString(swapped));
        assertEquals(new CommandLineRun(0, "", ""), CommandLineRun.of("fix", folder.toString(), "--rule",
                "lists-swapped"));
    }

    @Test
    void oneOfTheTwoMustBeAskedFor() {
        assertEquals(2, CommandLineRun.of("fix", folder.toString()).exitCode());
        assertEquals(2, CommandLineRun.of("fix", folder.toString(), "--safe", "--rule", "tab").exitCode());
        assertTrue(CommandLineRun.of("fix", folder.toString(), "--rule", "x").err()
                .startsWith("cardwright: There is no rule 'x'. The rules are: utf8-malformed, "));
    }

    @Test
    void nothingIsSavedWhereOneCardCannotBe() throws IOException {
        String before = Files.readString(first);
        Files.setPosixFilePermissions(second, PosixFilePermissions.fromString("r--r--r--"));
        CommandLineRun run = CommandLineRun.of("fix", folder.toString(), "--safe");
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
        assertEquals(before, Files.readString(first));
    }

    @Test
    void cleaningWritesTheNewestFormOnceAndThenNothing() throws IOException {
        CommandLineRun dry = CommandLineRun.of("clean", folder.toString(), "--dry-run");
        assertTrue(Files.readString(second).contains("category: page"));
        assertEquals(dry, CommandLineRun.of("clean", folder.toString()));
        assertEquals(0, dry.exitCode());
        assertTrue(dry.out().contains("+- <a href=\"https://learn.example.gov/1\" aria-label=\"Budget Basics - https://learn.example.gov/1\">Budget Basics</a>, GSU\n"), dry.out());
        assertEquals(new CommandLineRun(0, "", ""), CommandLineRun.of("clean", folder.toString()));
    }
}
