package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cardwright.source.Excerpt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} finds with the tables of the site beside the cards. */
class CheckSourcesTest {
    private static final String MID = "0501-Primary-Financial-Stewardship-Mid.md";
    private static final String UNKNOWN = "No card has the competency \"Accounting Analysis\", so nobody gets the course for it. "
            + "Correct the name, or remove it.";

    @TempDir
    private Path temp;
    private Path site;
    private Path cards;

    @BeforeEach
    void makeSite() throws IOException {
        site = temp.toRealPath().resolve("site");
        Excerpt.site(site);
        cards = site.resolve("_cards");
    }

    private static CommandLineRun check(Path folder, String... options) {
        return CommandLineRun.of(Stream.concat(Stream.of("check", folder.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private static List<String> ofSources(CommandLineRun run) {
        return run.out().lines().filter(line -> line.contains("[source-")).toList();
    }

    private void rename(Path folder) throws IOException {
        String text = Files.readString(folder.resolve(MID));
        String now = text.replaceFirst("(?m)(<a href=\"[^\"]*)", "$1-moved");
        assertNotEquals(text, now);
        Files.writeString(folder.resolve(MID), now);
    }

    @Test
    void theFolderOfASiteWithTablesIsCheckedWithThem() throws IOException {
        CommandLineRun run = check(cards);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertEquals(site + "/assets/CPTT/courses.csv:2:1: warning: " + UNKNOWN + " [source-competency-unknown]",
                ofSources(run).getFirst());
        assertTrue(ofSources(run).stream().allMatch(line -> line.startsWith(site + "/assets/CPTT/courses.csv:")), run.out());
        rename(cards);
        List<String> now = ofSources(check(cards)).stream().filter(line -> line.startsWith(cards + "/" + MID)).toList();
        assertEquals(1, now.size(), now.toString());
        assertTrue(now.getFirst().contains(": warning: The site's next run replaces this course, because the site's sources say: "),
                now.getFirst());
        assertTrue(now.getFirst().endsWith(" [source-course-removed]"), now.getFirst());
        // One card alone: what is about the tables as a whole is no news of it.
        assertEquals(now, ofSources(check(cards.resolve(MID))));
    }

    @Test
    void jsonSarifAndReportsHaveFileAndLineOfTheTable() throws IOException {
        JsonObject found = JsonParser.parseString(check(cards, "--json").out()).getAsJsonObject().getAsJsonArray("findings").asList()
                .stream().map(one -> one.getAsJsonObject()).filter(one -> one.get("rule").getAsString()
                .equals("source-competency-unknown")).findFirst().orElseThrow();
        assertEquals(site + "/assets/CPTT/courses.csv 2 " + UNKNOWN, found.get("file").getAsString() + " "
                + found.get("line").getAsInt() + " " + found.get("message").getAsString());
        JsonObject run = JsonParser.parseString(check(cards, "--sarif").out()).getAsJsonObject().getAsJsonArray("runs").get(0)
                .getAsJsonObject();
        JsonObject result = run.getAsJsonArray("results").asList().stream().map(one -> one.getAsJsonObject())
                .filter(one -> one.get("ruleId").getAsString().equals("source-competency-unknown")).findFirst().orElseThrow();
        JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        assertEquals(site.resolve("assets/CPTT/courses.csv").toUri().toString(),
                place.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertEquals(2, place.getAsJsonObject("region").get("startLine").getAsInt());
        assertTrue(run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").toString()
                .contains("source-link-shared"));
        check(cards, "--csv", temp.resolve("report.csv").toString());
        assertTrue(Files.readString(temp.resolve("report.csv")).contains("assets/CPTT/courses.csv"));
    }

    @Test
    void aFolderElsewhereIsCheckedWithTheTablesOfTheSiteThatIsNamed() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.copy(cards.resolve(MID), elsewhere.resolve(MID));
        assertEquals(List.of(), ofSources(check(elsewhere)));
        assertEquals(ofSources(check(cards)), ofSources(check(elsewhere, "--site", site.toString())));
        rename(elsewhere);
        assertTrue(ofSources(check(elsewhere, "--site", site.toString())).getLast().startsWith(elsewhere + "/" + MID + ":"));
        assertEquals(ExitCodes.IO_ERROR, check(elsewhere, "--site", temp.resolve("none").toString()).exitCode());
    }

    @Test
    void settingsGradeTheRulesAndWithoutTablesNothingIsSaid() throws IOException {
        Files.writeString(site.resolve(".cardwright.yml"),
                "rules:\n  source-competency-unknown: off\n  source-link-shared: error\n");
        CommandLineRun graded = check(cards);
        assertEquals(1, graded.exitCode());
        assertEquals(List.of("error"), ofSources(graded).stream().map(line -> line.replaceFirst(".*:\\d+:\\d+: (\\w+): .*", "$1"))
                .distinct().toList());
        for (String file : List.of("cards.json", "courses.csv", "competency_descriptions.json")) {
            Files.delete(site.resolve("assets/CPTT").resolve(file));
        }
        CommandLineRun without = check(cards);
        assertEquals(List.of(), ofSources(without));
        assertEquals("", without.err());
        assertEquals(2, check(cards, "--site", site.toString()).exitCode());
    }
}
