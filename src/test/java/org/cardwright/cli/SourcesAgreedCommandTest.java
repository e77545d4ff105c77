package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.cardwright.source.Excerpt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards and sources that agreed before one side or both were changed. */
class SourcesAgreedCommandTest {
    private static final String MID = "0501-Primary-Financial-Stewardship-Mid.md";
    private static final String HERE = "competency_description: Manage, allocate, and monitor";
    private static final String THERE = "\"DESCRIPTION\": \"Manage, allocate, and monitor";
    private static final String OLD = "Generally requires little or no guidance";

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

    private void agree() {
        assertEquals(0, run("compare").exitCode());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static void edit(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(what), what);
        Files.writeString(file, text.replace(what, with));
    }

    private void card(String what, String with) throws IOException {
        edit(cards.resolve(MID), what, with);
    }

    private void table(String file, String what, String with) throws IOException {
        edit(site.resolve("assets/CPTT").resolve(file), what, with);
    }

    /** The entry of the card only. */
    private void entry(String with) throws IOException {
        Path file = site.resolve("assets/CPTT/cards.json");
        String text = Files.readString(file);
        int at = text.indexOf(THERE, text.indexOf("\"GS LEVEL:\": \"MID", text.indexOf("Financial Stewardship") - 400));
        assertTrue(at > 0);
        Files.writeString(file, text.substring(0, at) + "\"DESCRIPTION\": \"" + with + text.substring(at + THERE.length()));
    }

    private List<String> changed() {
        return JsonParser.parseString(run("compare", "--json").out()).getAsJsonObject().getAsJsonArray("differences")
                .asList().stream().map(JsonElement::getAsJsonObject).map(each -> each.get("changed") + " "
                + each.get("kind").getAsString() + " " + each.get("file").getAsString()).toList();
    }

    @Test
    void compareTellsWhichSideChanged() throws IOException {
        card(HERE, "competency_description: Monitor");
        assertTrue(run("compare").out().endsWith("Cards and sources have not agreed before, so which side changed is not "
                + "known.\n1 difference on 1 card; 10 cards here, 10 in the sources.\n"));
        assertEquals(List.of("null description " + MID), changed());
        card("competency_description: Monitor", HERE);
        agree();
        card(HERE, "competency_description: Monitor");
        assertTrue(run("compare").out().startsWith(MID + ": Description (changed on the card)\n"));
        entry("Watch");
        assertEquals(List.of("\"both\" description " + MID), changed());
        card("competency_description: Monitor", HERE);
        assertEquals(List.of("\"sources\" description " + MID), changed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"write", "read"})
    void eachSideGetsWhatOnlyTheOtherChanged(String command) throws IOException {
        agree();
        card(HERE, "competency_description: Monitor");
        table("competency_descriptions.json", "\\t" + OLD, "\\tRequires no guidance");
        CommandLineRun run = run(command);
        String card = Files.readString(cards.resolve(MID));
        assertTrue(card.contains("Requires no guidance") && card.contains("competency_description: Monitor"), card);
        boolean written = command.equals("write");
        assertEquals(written ? 0 : 1, run.exitCode(), run.err());
        assertEquals(written ? "" : "cardwright: " + MID + ": Description: Only the card changed this since both last agreed, so "
                + "it stays. Write it to the sources with \"sources write\", or bring the sources' side here with --all.\n",
                run.err());
        assertEquals(written ? List.of() : List.of("\"card\" description " + MID), changed());
        if (!written) {
            assertEquals(0, run("read", "--all").exitCode());
        }
        Excerpt.assertNextRunChangesNothing(site);
    }

    @Test
    void theTrainingPageFollowsWhatOnlyTheSourcesChanged() throws IOException {
        agree();
        table("courses.csv", "Appropriations Law: Advanced", "Appropriations Law: Newest");
        assertEquals(0, run("write").exitCode());
        Excerpt.assertNextRunChangesNothing(site);
    }

    @Test
    void allOverwritesWhatOnlyTheSourcesChanged() throws IOException {
        agree();
        entry("Watch");
        assertEquals(0, run("write", "--all").exitCode());
        assertTrue(Files.readString(cards.resolve(MID)).contains(HERE));
        Excerpt.assertNextRunChangesNothing(site);
    }

    @ParameterizedTest
    @CsvSource({"write,card", "write,sources", "read,card", "read,sources"})
    void whatBothChangedIsDecided(String command, String side) throws IOException {
        agree();
        card(HERE, "competency_description: Monitor");
        entry("Watch");
        Map<String, String> before = files();
        CommandLineRun open = run(command);
        assertEquals(1, open.exitCode());
        assertEquals("", open.out());
        assertTrue(open.err().startsWith("cardwright: " + MID + ": Description was changed here and in the sources.\n"
                + "cardwright:   Here: Monitor financial resources"), open.err());
        assertTrue(open.err().contains("\ncardwright:   In the sources: Watch financial resources"), open.err());
        assertTrue(open.err().endsWith("\ncardwright: 1 conflict is not decided, so nothing was written. Decide each with "
                + "--take card or --take sources.\n"), open.err());
        assertEquals(before, files());
        assertEquals(2, run(command, "--take", "site").exitCode());
        assertEquals(0, run(command, "--take", MID + "=" + side).exitCode());
        boolean stays = command.equals("read") && side.equals("card");
        // Then it is the card's own edit of what the sources say.
        assertEquals(stays ? List.of("\"card\" description " + MID) : List.of(), changed());
        assertEquals(side.equals("card"), Files.readString(cards.resolve(MID)).contains("competency_description: Monitor"));
        if (!stays) {
            Excerpt.assertNextRunChangesNothing(site);
        }
    }

    @Test
    void itemsOfBothSidesComeTogether() throws IOException {
        agree();
        try (Stream<Path> all = Files.list(cards)) {
            for (Path each : all.toList()) {
                Files.writeString(each, Files.readString(each).replace("Demonstrates broad understanding of concepts",
                        "Shows understanding of concepts"));
            }
        }
        table("competency_descriptions.json", "\\t" + OLD, "\\tRequires no guidance");
        assertEquals(0, run("write").exitCode());
        String text = Files.readString(cards.resolve(MID));
        assertTrue(text.contains("Requires no guidance") && text.contains("Shows understanding of concepts"), text);
        Excerpt.assertNextRunChangesNothing(site);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            competency_descriptions.json | \\tRequires  | \\t"Requires
            competency_descriptions.json | [            | [ {},
            competency_descriptions.json | "Financial Stewardship" | "Stewardship"
            courses.csv                  | Financial Stewardship,  | "Financial Stewardship,
            """)
    void nothingOfABrokenTableComesIntoACard(String file, String what, String with) throws IOException {
        for (boolean known : new boolean[] {false, true}) {
            Excerpt.site(site);
            if (known) {
                agree();
            }
            table(file, what, with);
            Map<String, String> before = files();
            for (String command : List.of("read", "write")) {
                run(command);
                before.keySet().stream().filter(name -> name.startsWith("_cards")).forEach(name -> assertEquals(before.get(name),
                        text(name), command + known + name));
            }
        }
    }

    private String text(String name) {
        try {
            return Files.readString(site.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aCardThatCameOrWentOnOneSideIsToldApart() throws IOException {
        Files.delete(cards.resolve(MID));
        assertEquals(0, run("write", "--remove-missing").exitCode());
        String without = Files.readString(site.resolve("assets/CPTT/cards.json"));
        Excerpt.site(site);
        Files.delete(cards.resolve(MID));
        // An entry that only the sources have is a new card.
        assertEquals(List.of("\"sources\" only-there " + MID), changed());
        assertEquals(0, run("write", "--remove-missing").exitCode());
        assertTrue(Files.exists(cards.resolve(MID)));
        // One that they had is a card that they removed.
        Files.writeString(site.resolve("assets/CPTT/cards.json"), without);
        CommandLineRun named = run("write");
        assertEquals(1, named.exitCode());
        assertEquals("cardwright: " + MID + ": Card is only here: The sources no longer have this card. Delete its file, "
                + "or write it to the sources again with --take " + MID + "=card.\n", named.err());
        assertEquals(named.err(), run("read").err());
        assertEquals(without, Files.readString(site.resolve("assets/CPTT/cards.json")));
        card(HERE, "competency_description: Monitor");
        assertTrue(run("write").err().contains("The sources no longer have this card, and the folder changed it."));
        assertEquals(0, run("write", "--take", "card").exitCode());
        assertFalse(without.equals(Files.readString(site.resolve("assets/CPTT/cards.json"))));
        Excerpt.assertNextRunChangesNothing(site);
    }

    @Test
    void aCardThatDoesNotAgreeYetKeepsWhatItWas() throws IOException {
        agree();
        card(HERE, "competency_description: Monitor");
        entry("Watch");
        // Other cards come to agree on other tables meanwhile.
        assertEquals(List.of("\"both\" description " + MID), changed());
        card("competency_description: Monitor", HERE);
        assertEquals(List.of("\"sources\" description " + MID), changed());
        card("permalink: /cardsNew/501-", "permalink: /cardsNew/own-");
        assertEquals(1, run("read").exitCode());
        assertEquals(List.of("\"card\" permalink " + MID), changed());
    }
}
