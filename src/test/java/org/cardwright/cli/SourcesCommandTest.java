package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cardwright.source.Excerpt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
            default -> "Brought nothing up to the sources.";
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
        assertTrue(run.out().matches("(?s).*Brought \\d cards up to the sources.\n"), run.out());
        Excerpt.assertNextRunChangesNothing(site);
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
