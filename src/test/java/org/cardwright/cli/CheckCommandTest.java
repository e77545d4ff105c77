package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String NAME = "0560-Primary-Budget-Formulation-Entry.md";

    @TempDir
    private Path folder;
    private Path file;
    private String sound;

    @BeforeEach
    void writeCard() throws IOException {
        sound = Files.readString(Path.of("src/test/resources/rules/base.card"));
        file = Files.writeString(folder.resolve(NAME), sound);
    }

    private void change(String old, String now) throws IOException {
        assertTrue(sound.contains(old));
        Files.writeString(file, sound.replace(old, now));
    }

    private CommandLineRun check(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "check";
        all[1] = folder.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return CommandLineRun.of(all);
    }

    @Test
    void aFolderWithoutFindingsIsDone() {
        assertEquals(new CommandLineRun(0, "1 card: no errors, no warnings, no notes\n", ""),
                check("--fail-on", "info"));
    }

    @Test
    void oneLineAFindingThenTheTotals() throws IOException {
        change("category: career", "category: job");
        String line = ":3:11: error: The category must be \"career\". Otherwise, the site doesn't list the card. [category-wrong]\n"
                + "1 card: 1 error, no warnings, no notes\n";
        assertEquals(new CommandLineRun(1, folder + "/" + NAME + line, ""), check());
        assertEquals(new CommandLineRun(1, file + line, ""), CommandLineRun.of("check", file.toString()));
    }

    /** The host takes each line that begins with two colons, and shows the rest as the log. */
    @Test
    void annotationsShowBesideTheLinesOfAPullRequest() throws IOException {
        change("category: career", "category: job");
        Path odd = Files.move(file, folder.resolve("100%, a:b.md"));
        CommandLineRun run = CommandLineRun.of("check", "--github", "--fail-on", "error", odd.toString());
        assertEquals(1, run.exitCode());
        assertEquals("", run.err());
        assertTrue(run.out().contains("::error file=" + folder.toString() + "/100%25%2C a%3Ab.md,line=3,col=11,title=category-wrong::"
                + "The category must be \"career\". Otherwise, the site doesn't list the card.\n"), run.out());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.subList(0, lines.size() - 1).stream().allMatch(line -> line.matches("::(error|warning|notice) file=[^:,]+,"
                + "line=[0-9]+,col=[0-9]+,title=[a-z-]+::.+")), run.out());
        assertTrue(lines.getLast().startsWith("1 card: 1 error"), run.out());
        assertEquals(2, check("--github", "--json").exitCode());
    }

    @Test
    void theExitCodeFollowsTheSeverityThatWasAskedFor() throws IOException {
        change("career_level: Entry", "career_level: entry");
        assertEquals(0, check().exitCode());
        assertEquals(0, check("--fail-on", "error").exitCode());
        assertEquals(1, check("--fail-on", "warning").exitCode());
        assertEquals(1, check("--fail-on=info").exitCode());
        assertEquals(new CommandLineRun(2, "", "cardwright: 'fatal' isn't a severity. Write error, warning, or info.\n"),
                check("--fail-on", "fatal"));
    }

    @Test
    void theFoldersSettingsCountAndTheirMistakesAreFindings() throws IOException {
        change("category: career", "category: job");
        Path settings = Files.writeString(folder.resolve(".cardwright.yml"),
                "rules:\n  category-wrong: info\n  x: off\n");
        assertEquals(new CommandLineRun(0,
                settings + ":3:6: warning: There is no rule \"x\" below rules: in .cardwright.yml, "
                + "so this line is ignored. Check the spelling. [settings-invalid]\n" + folder + "/" + NAME
                + ":3:11: info: The category must be \"career\". Otherwise, the site doesn't list the card. [category-wrong]\n"
                + "1 card: no errors, 1 warning, 1 note\n", ""), check());
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        change("category: career", "category: job");
        assertEquals(new CommandLineRun(1, """
                {
                  "cards": 1,
                  "errors": 1,
                  "warnings": 0,
                  "infos": 0,
                  "findings": [
                    {
                      "file": "FILE",
                      "line": 3,
                      "column": 11,
                      "severity": "error",
                      "rule": "category-wrong",
                      "message": "The category must be \\"career\\". Otherwise, the site doesn't list the card."
                    }
                  ]
                }
                """.replace("FILE", file.toString()), ""), check("--json"));
    }

    @Test
    void sarifNamesEveryRuleAndPointsAtTheResult() throws IOException {
        change("category: career", "category: job");
        CommandLineRun run = check("--sarif");
        assertEquals(1, run.exitCode());
        JsonObject log = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        JsonObject only = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonArray rules = only.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        JsonArray results = only.getAsJsonArray("results");
        assertEquals(1, results.size());
        JsonObject result = results.get(0).getAsJsonObject();
        assertEquals("category-wrong", rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id")
                .getAsString());
        assertEquals("error", result.get("level").getAsString());
        assertEquals("{\"artifactLocation\":{\"uri\":\"" + file.toUri().toString().replaceFirst("^file:/+", "file:///")
                + "\"},\"region\":{\"startLine\":3,\"startColumn\":11}}", result.getAsJsonArray("locations").get(0)
                .getAsJsonObject()
                .getAsJsonObject("physicalLocation").toString());
    }

    @Test
    void bothFormatsAtOnceAreRefused() {
        assertEquals(2, check("--json", "--sarif").exitCode());
    }

    @Test
    void reportsAreWrittenBesideTheOutput() throws IOException {
        change("category: career", "category: job");
        Path html = folder.resolve("r.html");
        Path csv = folder.resolve("r.csv");
        assertEquals(1, check("--html", html.toString(), "--csv", csv.toString()).exitCode());
        assertTrue(Files.readString(html).contains("<h2>" + file + "</h2>"));
        assertEquals(2, Files.readString(csv).lines().count());
        assertEquals(3, check("--csv", folder.resolve("none/r.csv").toString()).exitCode());
    }

    @Test
    void cardsOfTwoPathsInOneFolderAreComparedAndNamedAsGiven() throws IOException {
        Path other = Files.writeString(folder.resolve("other.md"), sound);
        CommandLineRun run = CommandLineRun.of("check", file.toString(), other.toString());
        assertEquals(2, run.out().lines().filter(line -> line.endsWith("[permalink-shared]")).count(), run.out());
    }

    @Test
    void aMissingPathIsAnInputOutputError() {
        CommandLineRun run = CommandLineRun.of("check", folder.resolve("none").toString());
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
    }
}
