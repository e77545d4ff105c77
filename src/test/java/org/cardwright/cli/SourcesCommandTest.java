package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cardwright.source.Excerpt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesCommandTest {
    private static final String MID = "0501-Primary-Financial-Stewardship-Mid.md";

    @TempDir
    Path temp;

    private Path site;
    private Path cards;

    @BeforeEach
    void makeSite() throws IOException {
        site = temp.resolve("site");
        Excerpt.site(site);
        cards = site.resolve("_cards");
    }

    private CommandLineRun run(String command, String... more) {
        return CommandLineRun.of(Stream.concat(Stream.of("sources", command, cards.toString(), "--site", site.toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private void edit(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(what), what);
        Files.writeString(file, text.replace(what, with));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "write", "read"})
    void withoutAnEditNothingDiffersAndNoByteChanges(String command) throws IOException {
        Map<String, String> before = files();
        CommandLineRun run = run(command);
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        List<String> out = run.out().lines().filter(line -> !line.startsWith("courses.csv, line ")).toList();
        assertEquals(List.of(switch (command) {
            case "compare" -> "No differences on no cards; 10 cards here, 10 in the sources.";
            case "write" -> "Wrote nothing to the sources.";
            default -> "Brought nothing up to date with the sources.";
        }), out);
        assertEquals(before, files());
    }

    @Test
    void compareTellsBothSidesAndExitsWithOne() throws IOException {
        edit(cards.resolve(MID), "competency_description: Manage, allocate, and monitor", "competency_description: Monitor");
        CommandLineRun run = run("compare");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith(MID + ": Description\n  card: Monitor financial resources"), run.out());
        assertTrue(run.out().endsWith("1 difference on 1 card; 10 cards here, 10 in the sources.\n"), run.out());
        JsonObject json = JsonParser.parseString(run("compare", "--json").out()).getAsJsonObject();
        JsonObject difference = json.getAsJsonArray("differences").get(0).getAsJsonObject();
        assertEquals("description", difference.get("kind").getAsString());
        assertEquals(MID, difference.get("file").getAsString());
        assertTrue(difference.get("card").getAsString().startsWith("Monitor financial"));
        assertTrue(difference.get("sources").getAsString().startsWith("Manage, allocate, and monitor"));
    }

    @Test
    void writeMakesTheNextRunChangeNothing() throws IOException {
        edit(cards.resolve(MID), "competency_description: Manage, allocate, and monitor", "competency_description: Monitor");
        Map<String, String> before = files();
        CommandLineRun dry = run("write", "--dry-run");
        assertEquals(0, dry.exitCode(), dry.err());
        assertEquals(before, files());
        CommandLineRun run = run("write");
        assertEquals(dry.out(), run.out());
        assertEquals("Wrote 1 difference to the sources.", run.out().lines().toList().getLast());
        assertTrue(run.out().contains("--- a/assets/CPTT/cards.json"), run.out());
        assertEquals(0, run("compare").exitCode());
        Excerpt.assertNextRunChangesNothing(site);
    }

    @ParameterizedTest
    @CsvSource({"series=560, 0560-Primary-Financial-Stewardship-Mid.md", "career_level=Senior, 0501-Primary-Financial-Stewardship-Senior.md",
        "competency_group=Secondary, 0501-Secondary-Financial-Stewardship-Mid.md"})
    void aCardThatIsNamedAnotherWayGetsTheGeneratorsFileAndAllThatFollows(String edit, String file) throws IOException {
        assertEquals(0, CommandLineRun.of("set", cards.resolve(MID).toString(), edit).exitCode());
        CommandLineRun run = run("write");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(List.of(false, true), List.of(Files.exists(cards.resolve(MID)), Files.exists(cards.resolve(file))));
        assertEquals(0, run("compare").exitCode());
        Excerpt.assertNextRunChangesNothing(site);
    }

    @Test
    void aSeriesThatTheGeneratorDoesNotKnowIsTold() {
        assertEquals(0, CommandLineRun.of("set", cards.resolve(MID).toString(), "series=343").exitCode());
        CommandLineRun run = run("write");
        assertTrue(run.err().contains("undefined"), run.err());
    }

    @Test
    void nothingIsWrittenWhileAQuestionIsOpen() throws IOException {
        assertEquals(0, CommandLineRun.of("set", cards.resolve(MID).toString(), "competency=Money Stewardship").exitCode());
        Map<String, String> before = files();
        CommandLineRun asked = run("write");
        assertEquals(1, asked.exitCode());
        assertEquals("", asked.out());
        assertEquals(before, files());
        Matcher answer = Pattern.compile("--answer (competency-[0-9a-f]{8}=these): ").matcher(asked.err());
        assertTrue(answer.find(), asked.err());
        CommandLineRun run = run("write", "--answer", answer.group(1));
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.exists(cards.resolve("0501-Primary-Money-Stewardship-Mid.md")));
        Excerpt.assertNextRunChangesNothing(site);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void ofTextsThatDoNotAgreeOneIsSelectedByItsNumber(int number) throws IOException {
        edit(cards.resolve("0501-Primary-Financial-Stewardship-Entry.md"), "Allocates funds within", "Allocates money within");
        CommandLineRun asked = run("write");
        Matcher answer = Pattern.compile("--answer (text-[0-9a-f]{8}=" + number + "): (Allocates \\w+) within .* "
                + "\\((05\\d\\d-Primary-Financial-Stewardship-Entry.md)\\)\n").matcher(asked.err());
        assertTrue(answer.find(), asked.err());
        CommandLineRun run = run("write", "--answer", answer.group(1));
        boolean all = answer.group(2).equals("Allocates money");
        assertEquals(all, answer.group(3).startsWith("0501"));
        assertEquals(all ? 0 : 1, run.exitCode(), run.err());
        assertEquals(all, Files.readString(cards.resolve("0510-Primary-Financial-Stewardship-Entry.md"))
                .contains("Allocates money within"));
        if (all) {
            Excerpt.assertNextRunChangesNothing(site);
        }
    }

    @Test
    void aCardThatOnlyTheSourcesHaveIsNamedOrItsEntryGoes() throws IOException {
        Files.delete(cards.resolve(MID));
        Map<String, String> before = files();
        CommandLineRun named = run("write");
        assertEquals(1, named.exitCode());
        assertEquals("cardwright: " + MID + ": Card is only in the sources: The site's next run writes this card again. Bring "
                + "it here with \"sources read --all\", or remove its entry with --remove-missing.\n", named.err());
        assertEquals(before, files());
        assertEquals(0, run("write", "--remove-missing").exitCode());
        assertEquals(0, run("compare").exitCode());
        Excerpt.assertNextRunChangesNothing(site);
    }

    @Test
    void whatIsNotBroughtIntoTheGeneratorsFormIsNamed() throws IOException {
        edit(cards.resolve(MID), "category: career\n", "category:   career\n");
        CommandLineRun run = run("write");
        assertEquals(1, run.exitCode());
        assertEquals("cardwright: " + MID + ": Form of the file: The card says the same in another form. The site's next run "
                + "writes it in its own form.\n", run.err());
    }

    @Test
    void aNewCardKeepsWhatTheSourcesCannotSay() throws IOException {
        String own = Files.readString(cards.resolve(MID)).replace("series: 501\n", "series: 560\n").replace("0501 Financial "
                + "Administration and Program Support", "0560 Budget Analysis").replace("filters: ", "reviewed: yes\nfilters: ");
        Path file = cards.resolve(MID.replace("0501", "0560"));
        Files.writeString(file, own);
        CommandLineRun run = run("write");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains(file.getFileName() + ": reviewed: "), run.err());
        assertEquals(own, Files.readString(file));
    }

    @Test
    void whatCannotBeWrittenIsNamed() throws IOException {
        edit(cards.resolve(MID), "permalink: /cardsNew/501-", "permalink: /cardsNew/own-");
        Map<String, String> before = files();
        CommandLineRun run = run("write");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains(MID + ": Permalink"), run.err());
        assertEquals(before, files());
    }

    @Test
    void readBringsATextOfTheSourcesIntoAllItsCards() throws IOException {
        edit(site.resolve("assets/CPTT/competency_descriptions.json"),
                "\\tRequires occasional guidance", "\\tRequires guidance now and then");
        Map<String, String> before = files();
        assertEquals(0, run("read", "--dry-run").exitCode());
        assertEquals(before, files());
        CommandLineRun run = run("read");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().matches("(?s).*Brought \\d cards up to date with the sources.\n"), run.out());
        Excerpt.assertNextRunChangesNothing(site);
    }

    @Test
    void readBringsARenamedCourseIntoTheCardsAndTheTrainingPage() throws IOException {
        edit(site.resolve("assets/CPTT/courses.csv"), "Appropriations Law: Advanced", "Appropriations Law: Newest");
        CommandLineRun run = run("read");
        assertEquals(0, run.exitCode(), run.err());
        Excerpt.assertNextRunChangesNothing(site);
    }

    @Test
    void readBringsNoCourseOfABrokenTable() throws IOException {
        edit(site.resolve("assets/CPTT/courses.csv"), "Appropriations Law: Advanced", "Appropriations Law, Advanced");
        Map<String, String> before = files();
        CommandLineRun run = run("read");
        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.err().contains("Not copied here until courses.csv is fixed."), run.err());
        assertEquals(before, files());
    }

    @Test
    void readMakesTheCardsThatOnlyTheSourcesHave() throws IOException {
        Files.delete(cards.resolve(MID));
        assertEquals(0, run("read").exitCode());
        Excerpt.assertNextRunChangesNothing(site);
    }

    @Test
    void aSiteWithoutSourcesIsNamed() throws IOException {
        for (String file : new String[] {"cards.json", "courses.csv", "competency_descriptions.json"}) {
            Files.delete(site.resolve("assets/CPTT").resolve(file));
        }
        CommandLineRun run = run("compare");
        assertEquals(2, run.exitCode());
        assertEquals("cardwright: \"" + site + "\" has no sources of cards in assets/CPTT.\n", run.err());
        assertEquals(2, CommandLineRun.of("sources").exitCode());
    }
}
