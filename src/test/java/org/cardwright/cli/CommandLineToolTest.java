package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {
    private static final String MISSING = "cardwright: none.md cannot be read: it doesn't exist, or no longer exists. Check the name.";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"", "folder", "/no/such/folder", "Show"})
    void aFolderOrNothingIsForTheEditor(String arguments) {
        assertFalse(CommandLineTool.isFor(split(arguments)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "set", "--help", "-h", "--version", "show file", "set file a=b", "folder folder"})
    void allElseIsForTheCommandLine(String arguments) {
        assertTrue(CommandLineTool.isFor(split(arguments)));
    }

    private static String[] split(String arguments) {
        return Stream.of(arguments.split(" ")).filter(each -> !each.isEmpty()).toArray(String[]::new);
    }

    @Test
    void helpNamesEveryCommandAndEachIsForTheCommandLine() {
        CommandLineRun run = CommandLineRun.of("--help");
        assertEquals(List.of(0, ""), List.of(run.exitCode(), run.err()));
        String commands = run.out().substring(run.out().indexOf("Commands:") + 10, run.out().indexOf("\n\nWithout"));
        List<String> names = commands.lines().filter(line -> line.matches("  \\S.*"))
                .map(line -> line.strip().split(" ")[0]).toList();
        assertEquals(List.of("show", "set", "check", "fix", "clean", "courses", "replace", "apply", "export", "pull",
                "history", "sign-in", "sign-out", "site", "links", "print", "table", "sources"), names);
        names.forEach(name -> assertTrue(CommandLineTool.isFor(name)));
        String showHelp = CommandLineRun.of("show", "--help").out();
        assertEquals("Usage: cardwright show [-h] [--verbose] FILE", showHelp.lines().findFirst().orElseThrow());
    }

    @Test
    void versionIsThatOfTheProject() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");
        assertEquals(new CommandLineRun(0, "Cardwright " + version + "\n", ""), CommandLineRun.of("--version"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "nosuchfolder | 'nosuchfolder' is neither a folder nor a command. See cardwright --help.",
        "shwo card.md | 'shwo' is neither a folder nor a command. Did you mean show? See cardwright --help.",
        "show | Missing: FILE. See cardwright show --help.",
        "show a.md b.md | 'b.md' is one argument too many. Remove it. See cardwright show --help.",
        "set card.md | Missing: KEY=VALUE. See cardwright set --help.",
        "set card.md title | 'title' isn't in the form KEY=VALUE.",
        "set card.md =x | '=x' isn't in the form KEY=VALUE.",
        "show --nonsense card.md | There is no option '--nonsense' here. See cardwright show --help.",
        "check --jsn card.md | There is no option '--jsn' here. Did you mean --json? See cardwright check --help.",
        "check --json --sarif card.md | Only one of these can be given: --json, --sarif. See cardwright check --help.",
        "fix card.md | Give one of these: --rule=ID, --safe. See cardwright fix --help.",
        "fix --rule | Missing: --rule=ID. See cardwright fix --help.",
        "replace folder --find x | Missing: --with=TEXT. See cardwright replace --help.",
        "replace folder --find x --find y --with z | --find is given twice. See cardwright replace --help.",
        "check card.md --json=x | 'x' cannot be used for --json. See cardwright check --help.",
        "--dry-run | There is no option '--dry-run' here. See cardwright --help.",
        "show / | '/' isn't a file name.",
        "show \uFFFD.md | An argument contains letters that this terminal's setting cannot "
            + "name. Set LC_ALL=C.UTF-8 and try again."})
    void wrongArgumentsAreOneLineOnStandardErrorAndExitCode2(String arguments, String message) {
        assertEquals(new CommandLineRun(2, "", "cardwright: " + message + "\n"), CommandLineRun.of(split(arguments)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show FILE", "set FILE title=x", "set --dry-run FILE title=x"})
    void aMissingFileIsOneLineOnStandardErrorAndExitCode3(String arguments) {
        String file = temp.resolve("none.md").toString();
        assertEquals(new CommandLineRun(3, "", MISSING + "\n"),
                CommandLineRun.of(split(arguments.replace("FILE", file))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show --verbose FILE", "--verbose show FILE", "show FILE --verbose"})
    void verboseAddsWhereTheErrorArose(String arguments) {
        String file = temp.resolve("none.md").toString();
        CommandLineRun run = CommandLineRun.of(split(arguments.replace("FILE", file)));
        List<String> lines = run.err().lines().toList();
        assertEquals(3, run.exitCode());
        assertEquals(MISSING, lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Caused by: java.nio.file.NoSuchFileException")));
    }

    @Test
    void outputThatCannotBeWrittenIsAnError() throws IOException {
        Path card = Files.writeString(temp.resolve("a.md"), "x");
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var err = new ByteArrayOutputStream();
        assertEquals(3, CommandLineTool.run(full, err, "show", card.toString()));
        assertEquals("cardwright: The output could not be written: No space left on device\n",
                err.toString(StandardCharsets.UTF_8));
    }
}
