package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetCommandTest {
    private static final String CARD = """
            ---
            title: T
            category: career
            my_key: mine
            tags: [a, b]
            relevant_courses:
            - One, P
            ---
            """;
    private static final CommandLineRun NOTHING = new CommandLineRun(0, "", "");

    @TempDir
    private Path temp;
    private Path file;
    private String name;

    @BeforeEach
    void writeCard() throws IOException {
        file = Files.writeString(temp.resolve("a.md"), CARD);
        name = file.toString().substring(1);
    }

    @Test
    void aFieldIsSetSavedAndTheDifferencePrinted() throws IOException {
        assertEquals(new CommandLineRun(0, diff("""
                @@ -1,5 +1,5 @@
                 ---
                -title: T
                +title: New = better
                 category: career
                 my_key: mine
                 tags: [a, b]
                """), ""), set("title=New = better"));
        assertText(CARD.replace("title: T", "title: New = better"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "  ", " ~", " null", " Null ", " ''", " \"\"", "  # none yet", " ~ # none", "\t"})
    void settingAValueThatWasMissingAndClearingItRestoresTheBytes(String missing) throws IOException {
        String card = CARD.replace("title: T", "title:" + missing);
        Files.writeString(file, card);
        assertEquals(0, set("title=New words").exitCode());
        assertEquals("title: New words", Files.readString(file).lines().filter(line -> line.startsWith("title"))
                .findFirst().orElseThrow().replaceAll("[\"']|[ \t]+#.*|\\s+$", ""));
        assertEquals(0, set("title=").exitCode());
        assertText(card);
        assertEquals(NOTHING, set("title=On the way", "title="));
        assertText(card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"T\"\t# note", "'T'\t # note", "\"T\" \t", "T\t# note", "\"T\"\t\t# a\t# b", "&t \"T\"\t# note"})
    void aValueBeforeATabAndACommentIsEditedAndSetBack(String written) throws IOException {
        String card = CARD.replace("title: T", "title: " + written);
        Files.writeString(file, card);
        assertEquals(0, set("title=New").exitCode());
        assertText(CARD.replace("title: T", "title: " + written.replace("T", "New")));
        assertEquals(0, set("title=T").exitCode());
        assertText(card);
    }

    @Test
    void aClearedValueLeavesItsKeyAlone() throws IOException {
        set("title=");
        assertText(CARD.replace("title: T", "title:"));
        set("title=T");
        assertText(CARD);
    }

    @Test
    void settingItBackRestoresTheBytes() throws IOException {
        set("title=New");
        set("title=T");
        assertText(CARD);
    }

    @Test
    void aDryRunPrintsTheSameAndLeavesTheFile() throws IOException {
        CommandLineRun dry = CommandLineRun.of("set", "--dry-run", file.toString(), "my_key=yours");
        assertText(CARD);
        assertEquals(dry, set("my_key=yours"));
        assertText(CARD.replace("mine", "yours"));
    }

    @Test
    void aListWhoseLevelsAreInDoubtIsSetInTheFrontMatterAloneAndThatIsSaid() throws IOException {
        String card = """
                ---
                competency: K
                behavior_illustrations: "A ? B"
                ---

                <div class="desktop:grid-col-6"><hr class="hr-green"/><h3>Behavior Illustrations</h3>
                <dl><dt>K (Level 1 - Awareness)</dt><dd>A</dd><dt>K (Level 2 - Basic)</dt><dd>B</dd></dl></div>
                <div><h3>Proficiency Level Definition</h3><dl></dl></div>""";
        Files.writeString(file, card);
        CommandLineRun run = set("behavior_illustrations=C");
        assertEquals(0, run.exitCode());
        assertEquals(file + ":3:25: The body and the front matter say different things here. Compare both and correct"
                + " one of them.\n", run.err());
        assertText(card.replace("A ? B", "C"));
        assertEquals("", set("behavior_illustrations=A ? B").err());
        assertText(card);
    }

    @Test
    void aListThatDisagreesWithTheBodyIsSetAndSetBack() throws IOException {
        String card = """
                ---
                competency: K
                behavior_illustrations: "A ? B ? C"
                ---

                <div class="desktop:grid-col-6"><hr class="hr-green"/><h3>Behavior Illustrations</h3>
                <dl><dt>K (Level 1 - Awareness)</dt><dd>A anew</dd><dd>B</dd></dl></div>
                <div><h3>Proficiency Level Definition</h3><dl></dl></div>""";
        Files.writeString(file, card);
        assertEquals(0, set("behavior_illustrations=X ? Y").exitCode());
        assertText(card.replace("A ? B ? C", "X ? Y"));
        assertEquals(0, set("behavior_illustrations=A ? B ? C").exitCode());
        assertText(card);
    }

    @Test
    void aProblemThatTheNewValueCausesIsToldAndOneThatWasThereIsNot() throws IOException {
        assertEquals(file + ":3:11: The category must be \"career\". Otherwise, the site doesn't list the card.\n",
                set("category=hobby").err());
        assertEquals("", set("category=career").err());
        Files.writeString(temp.resolve(".cardwright.yml"), "rules:\n  category-wrong: off\n");
        assertEquals("", set("category=hobby").err());
    }

    @Test
    void severalKeysAreOneSaveAndOneDifference() throws IOException {
        assertEquals(new CommandLineRun(0, diff("""
                @@ -1,7 +1,7 @@
                 ---
                -title: T
                +title: U
                 category: career
                -my_key: mine
                +my_key: b
                 tags: [a, b]
                 relevant_courses:
                 - One, P
                """), ""), set("title=U", "my_key=a", "my_key=b"));
        assertText(CARD.replace("title: T", "title: U").replace("mine", "b"));
    }

    @Test
    void settingWhatIsThereChangesAndPrintsNothing() throws IOException {
        assertEquals(NOTHING, set("title=T"));
        assertEquals(NOTHING, set("title=U", "title=T"));
        assertText(CARD);
    }

    @Test
    void derivedValuesAndBodyFollow() throws IOException {
        Path sample = Files.copy(Path.of("sample-cards/0501-Personal-Customer-Service-Mid.md"), temp.resolve("s.md"));
        byte[] before = Files.readAllBytes(sample);
        CommandLineRun run = CommandLineRun.of("set", sample.toString(), "competency=Customer Care");
        List<String> added = run.out().lines().filter(line -> line.startsWith("+")).map(SetCommandTest::start).toList();
        assertEquals(List.of("+++ b/" + temp.toString().substring(1) + "/s.md",
                "+title: 0501 Financial Administration and Program Support Mid Customer Care",
                "+competency: Customer Care",
                "+filters: Personal-Customer-Care GS-10-13 series-0501",
                "+    <dl class=\"text-base card-content-color\"><dt>Customer Care (Level 3 - Intermediate)",
                "+    <dl class=\"text-base card-content-color\"><dt>Customer Care (Level 3 - Intermediate)"), added);
        CommandLineRun.of("set", sample.toString(), "competency=Customer Service");
        assertArrayEquals(before, Files.readAllBytes(sample));
    }

    private static String start(String line) {
        return line.replaceFirst("</dt>.*", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "none=x | FILE doesn't have the key 'none'. Its keys are: category, title, relevant_courses, my_key, tags.",
        "compentency_description=x | FILE doesn't have the key "
            + "'compentency_description'. Its keys are: category, title, relevant_courses, my_key, tags."})
    void anUnknownKeyIsRefusedWithTheKeysOfTheFile(String assignment, String message) throws IOException {
        assertEquals(new CommandLineRun(2, "", "cardwright: " + message.replace("FILE", file.toString()) + "\n"),
                set("title=U", assignment));
        assertText(CARD);
    }

    @ParameterizedTest
    @CsvSource({"tags=x", "relevant_courses=x"})
    void aListCannotBeSetAsOneTextAndTheFileIsUntouched(String assignment) throws IOException {
        CommandLineRun run = set("title=U", assignment);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        String key = assignment.replace("=x", "");
        String start = "cardwright: '" + key + "' was not set, and " + file + " is as it was: ";
        assertEquals(start, run.err().substring(0, start.length()));
        assertEquals(1, run.err().lines().count());
        assertText(CARD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "one\\ttwo|A line break or tab character would break the search of the whole site. Write a space.",
        "one\\ntwo|A line break or tab character would break the search of the whole site. Write a space.",
        "one\\7two|The character U+0007 would break the search of the whole site. Leave it out.",
        "one\\\\two|The character \\ would break the search of the whole site. Leave it out.",
        "one \"two\"|A straight quotation mark would break the search of the whole site. Use curly ones."})
    void whatWouldBreakTheSearchOfTheSiteIsRefusedInAFieldThatItTakes(String written, String why) throws IOException {
        String value = written.translateEscapes();
        assertEquals(new CommandLineRun(2, "", "cardwright: 'title' was not set, and " + file + " is as it was: " + why
                + "\n"), set("category=x", "title=" + value));
        assertText(CARD);
        assertEquals(0, set("my_key=" + value).exitCode());
    }

    @Test
    void whatBreaksTheSearchAlreadyCanBeSetAgain() throws IOException {
        Files.writeString(file, CARD.replace("title: T", "title: the \"T\""));
        assertEquals(0, set("title=the \"U\"").exitCode());
        assertText(CARD.replace("title: T", "title: the \"U\""));
    }

    @Test
    void whatIsNoCardIsRefusedWithTheReason() throws IOException {
        Files.writeString(file, "no card\n");
        assertEquals(new CommandLineRun(2, "", "cardwright: " + file + " cannot be edited by key, because its "
                + "front matter could not be understood: This isn't a card: the first line must be three dashes (---). Add the "
                + "front matter, or move the file elsewhere. (line 1, column 1)\n"), set("title=x"));
        assertText("no card\n");
    }

    @Test
    void aReadOnlyFileIsAnInputOutputErrorAndUntouched() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertEquals(new CommandLineRun(3, "", "cardwright: a.md was not saved: the file is read-only. "
                + "Allow writing in its properties, then save.\n"), set("title=x"));
        assertText(CARD);
    }

    @Test
    void lineEndsOfTheFileStayAndShowInTheDifference() throws IOException {
        Files.writeString(file, "---\r\ntitle: T\r\n---\r\n");
        assertEquals(new CommandLineRun(0, diff("@@ -1,3 +1,3 @@\n ---\r\n-title: T\r\n+title: U\r\n ---\r\n"), ""),
                set("title=U"));
        assertText("---\r\ntitle: U\r\n---\r\n");
    }

    private CommandLineRun set(String... assignments) {
        return CommandLineRun.of(Stream.concat(Stream.of("set", file.toString()), Stream.of(assignments))
                .toArray(String[]::new));
    }

    private String diff(String hunks) {
        return "--- a/" + name + "\n+++ b/" + name + "\n" + hunks;
    }

    private void assertText(String expected) throws IOException {
        assertEquals(expected, Files.readString(file, StandardCharsets.UTF_8));
        try (Stream<Path> all = Files.list(temp)) {
            assertEquals(List.of(), all.filter(each -> each.getFileName().toString().contains("tmp")).toList());
        }
    }
}
