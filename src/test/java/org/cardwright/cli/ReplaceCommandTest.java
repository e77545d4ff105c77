package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplaceCommandTest {
    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void copySamples() throws IOException {
        folder = Files.createDirectory(temp.resolve("_cards"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private CommandLineRun replace(String... options) {
        return CommandLineRun.of(Stream.concat(Stream.of("replace", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void onlyTheCoursePartsOfMatchingLinesChangeAndReplacingBackRestoresTheBytes() throws IOException {
        Map<String, String> before = texts();
        Map<String, String> expected = new TreeMap<>(before);
        expected.replaceAll((_, text) -> text.replaceAll("(, )GSU(, <a)", "$1Northern School$2"));
        CommandLineRun run = replace("--find", "gsu", "--with", "Northern School", "--in", "provider", "--word");
        assertEquals("0 ", run.exitCode() + " " + run.err());
        assertEquals(expected, texts());
        assertTrue(run.out().endsWith("\nReplaced 8 courses on 2 cards.\n"), run.out());
        assertEquals(8, run.out().lines().filter(line -> line.startsWith("+ - ")).count());
        CommandLineRun back = replace("--find", "Northern School", "--with", "GSU", "--in", "provider");
        assertEquals("0 ", back.exitCode() + " " + back.err());
        assertEquals(before, texts());
    }

    @Test
    void aLinkChangesWhereverTheLineHoldsIt() throws IOException {
        Map<String, String> expected = texts();
        expected.replaceAll((_, text) -> text.replace("www.LearnAtGSUSA.com", "learn.example.org"));
        assertEquals(0, replace("--find", "www.learnatgsusa.com", "--with", "learn.example.org").exitCode());
        assertEquals(expected, texts());
    }

    @Test
    void aDryRunPrintsTheSameDifferenceAndChangesNothing() throws IOException {
        Map<String, String> before = texts();
        CommandLineRun dry = replace("--find", "(\\w+)7003", "--with", "$1-7003", "--in", "title", "--regex", "--case",
                "--dry-run");
        assertEquals(before, texts());
        CommandLineRun run = replace("--find", "(\\w+)7003", "--with", "$1-7003", "--in", "title", "--regex", "--case");
        assertEquals(0, dry.exitCode());
        assertEquals(run.out().replace("\nReplaced ", "\nWould replace "), dry.out());
        assertTrue(dry.out().endsWith("Would replace 4 courses on 3 cards.\n"), dry.out());
    }

    @Test
    void seriesAndLevelNarrowTheCards() throws IOException {
        CommandLineRun run = replace("--find", "Customer", "--with", "Client", "--series", "0501", "--series", "560",
                "--level", "mid", "--dry-run");
        assertEquals(1, run.out().lines().filter(line -> line.startsWith("+++ ")).count());
        assertTrue(run.out().contains("0501-Personal-Customer-Service-Mid.md"), run.out());
        assertEquals(1, replace("--find", "Customer", "--with", "Client", "--level", "Senior").exitCode());
    }

    @Test
    void noMatchIsSaidAndIsOne() throws IOException {
        Map<String, String> before = texts();
        CommandLineRun run = replace("--find", "no such course", "--with", "x");
        assertEquals("1 Replaced no courses on no cards.\n ", run.exitCode() + " " + run.out() + " " + run.err());
        assertEquals(before, texts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(|x|any|regular expression is not valid",
            "x|y|nothing|isn't a part of a course", "x|$1|any|doesn't have the group"})
    void badInputIsTwo(String find, String with, String part, String message) throws IOException {
        Map<String, String> before = texts();
        CommandLineRun run = replace("--find", find, "--with", with, "--in", part, "--regex");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("cardwright: ") && run.err().contains(message), run.err());
        assertEquals(before, texts());
        assertEquals(2, replace("--find", "x").exitCode());
        assertEquals(3, CommandLineRun.of("replace", folder.resolve("none").toString(), "--find", "x", "--with", "y")
                .exitCode());
    }

    @Test
    void oneRefusedLineLeavesAllFilesAsTheyAre() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.md"),
                Files.readString(folder.resolve("0511-Personal-Customer-Service-Entry.md"))
                .replaceFirst(" - Customer Service[^\n]*", " - Customer Service Basics, GSU"));
        Map<String, String> before = texts();
        CommandLineRun run = replace("--find", "GSU", "--with", "Schools, United", "--in", "provider", "--word");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(odd.toString() + ":18 cannot be replaced like that: "), run.err());
        assertTrue(run.err().contains("so nothing was saved"), run.err());
        assertEquals(before, texts());
    }

    @Test
    void aLinkThatCannotHoldTheTextStaysAndIsNamedWhileTheRestIsSaved() throws IOException {
        Path card = folder.resolve("0560-Personal-Customer-Service-Entry.md");
        Files.writeString(card, Files.readString(card).replace(" - Course Coming Soon\n", " - ABC Basics, ABC, "
                + "<a href=\"https://abc.edu/a\">https://abc.edu/a</a>\n - <a href=\"https://abc.edu/b\">B</a>, MC\n"));
        CommandLineRun run = replace("--find", "ABC", "--with", "Ann Bee");
        assertEquals("0 " + card + ":22 stays as it is: A link cannot contain spaces.\n" + card
                + ":21 changed, except for the link: A link cannot contain spaces.\n", run.exitCode() + " " + run.err());
        assertTrue(Files.readString(card).contains(" - Ann Bee Basics, Ann Bee, <a href=\"https://abc.edu/a\">https://abc.edu/a</a>\n"
                + " - <a href=\"https://abc.edu/b\">B</a>, MC\n"));
        Map<String, String> before = texts();
        CommandLineRun links = replace("--find", "abc.edu", "--with", "ann bee");
        assertEquals(2, links.exitCode());
        assertTrue(links.err().endsWith("2 courses cannot be replaced like that, so nothing was saved. "
                + "Replace in one part only with --in, or choose another text.\n"), links.err());
        assertEquals(before, texts());
    }

    @Test
    void aFileThatCannotBeWrittenLeavesAllFilesAsTheyAre() throws IOException {
        Path last = folder.resolve("0560-Personal-Customer-Service-Entry.md");
        Files.setPosixFilePermissions(last, PosixFilePermissions.fromString("r--r--r--"));
        Map<String, String> before = texts();
        CommandLineRun run = replace("--find", "GSU", "--with", "Northern School", "--in", "provider", "--word");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains(last.getFileName().toString()), run.err());
        assertEquals(before, texts());
    }

    @Test
    void linesToLookAtAreNamed() throws IOException {
        Path card = folder.resolve("0560-Personal-Customer-Service-Entry.md");
        Files.writeString(card, Files.readString(card).replace(" - Course Coming Soon\n",
                " - 2 290: Skills, GSU\n - Effective Communications with Customers (COMM8000), GSU\n"));
        CommandLineRun run = replace("--find", "Skills", "--with", "Abilities", "--in", "title");
        assertEquals(card + ":21 could not be understood and was replaced as text. Check it.\n",
                run.err());
        assertEquals(0, run.exitCode());
        assertTrue(Files.readString(card).contains(" - 2 290: Abilities, GSU\n"));
        CommandLineRun other = replace("--find", "ADMB7007", "--with", "ADMB7006", "--in", "link");
        assertEquals("", other.err(), "another course on the same link");
        CommandLineRun repeated = replace("--find", "ADMB7004", "--with", "ADMB7003", "--in", "title");
        assertEquals(card + ":19 now says the same as another course of the card.\n", repeated.err());
    }

    @Test
    void aRootOfASiteGivesItsCardsAndAFileThatIsNoCardIsLeftOut() throws IOException {
        Files.writeString(temp.resolve("_config.yml"), "collections:\n  cards:\n    output: true\n");
        byte[] broken = "---\na: [\n---\nGSU".getBytes();
        Files.write(folder.resolve("broken.md"), broken);
        CommandLineRun run = CommandLineRun.of("replace", temp.toString(), "--find", "GSU", "--with", "G", "--in",
                "provider", "--word");
        assertEquals(folder.resolve("broken.md") + " could not be understood and was left out.\n", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("+++ b" + folder.resolve("0511-Personal-Customer-Service-Entry.md") + "\n"),
                run.out());
        assertArrayEquals(broken, Files.readAllBytes(folder.resolve("broken.md")));
        assertFalse(texts().get("0511-Personal-Customer-Service-Entry.md").contains(", GSU,"));
    }
}
