package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cardwright.source.Excerpt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that brings the edits of a folder's cards to the sources of a site's generator, too. */
class ExportSourcesCommandTest {
    private static final String MID = "0501-Primary-Financial-Stewardship-Mid.md";
    private static final String HERE = "competency_description: Manage, allocate, and monitor";

    @TempDir
    Path temp;

    private Path site;
    private Path folder;

    @BeforeEach
    void makeSiteAndFolder() throws IOException {
        site = temp.resolve("site");
        Excerpt.site(site);
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> cards = Files.list(site.resolve("_cards"))) {
            for (Path card : cards.toList()) {
                Files.copy(card, folder.resolve(card.getFileName()));
            }
        }
    }

    private CommandLineRun run(String... more) {
        return CommandLineRun.of(Stream.concat(Stream.of("export", folder.toString(), "--to", site.toString(),
                "--with-sources", "--take", MID + "=folder"), Stream.of(more)).toArray(String[]::new));
    }

    private CommandLineRun export(String... more) {
        return CommandLineRun.of(Stream.concat(Stream.of("export", folder.toString(), "--to", site.toString(),
                "--with-sources"), Stream.of(more)).toArray(String[]::new));
    }

    /** From then on it is known which side changed. */
    private void agree() {
        assertEquals(1, export().exitCode(), "nothing to export");
        assertEquals(0, CommandLineRun.of("sources", "compare", folder.toString(), "--site", site.toString()).exitCode());
    }

    private static void edit(Path file, String what, String with) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(what), what);
        Files.writeString(file, text.replace(what, with));
    }

    private void entry(String with) throws IOException {
        edit(site.resolve("assets/CPTT/cards.json"), "Manage, allocate, and monitor", with);
    }

    private String table() throws IOException {
        return Files.readString(site.resolve("assets/CPTT/cards.json"));
    }

    @Test
    void aQuestionIsAnsweredAndTheNextRunChangesNothing() throws IOException {
        edit(folder.resolve(MID), "competency: Financial Stewardship", "competency: Money Stewardship");
        String before = table();
        CommandLineRun asked = run();
        assertEquals(1, asked.exitCode());
        assertEquals(before, table());
        assertTrue(Files.readString(site.resolve("_cards").resolve(MID)).contains("competency: Financial"), asked.out());
        assertTrue(asked.err().endsWith("cardwright: 1 question is open, so nothing was exported. Run it again with an answer "
                + "to each.\n"), asked.err());
        Matcher answer = Pattern.compile("--answer (competency-[0-9a-f]{8}=these): ").matcher(asked.err());
        assertTrue(answer.find(), asked.err());
        JsonObject question = JsonParser.parseString(run("--dry-run", "--json").out()).getAsJsonObject()
                .getAsJsonObject("sources").getAsJsonArray("questions").get(0).getAsJsonObject();
        assertTrue(answer.group(1).startsWith(question.get("question").getAsString()));
        CommandLineRun done = CommandLineRun.of("export", folder.toString(), "--to", site.toString(), "--with-sources", "--take",
                "folder", "--answer", answer.group(1));
        assertEquals(0, done.exitCode(), done.err() + done.out());
        assertTrue(Files.exists(folder.resolve("0501-Primary-Money-Stewardship-Mid.md")));
        Excerpt.assertNextRunChangesNothing(site);
    }

    @Test
    void whatIsLeftOutIsListedAndTheExitCodeSaysSo() throws IOException {
        edit(folder.resolve(MID), "permalink: /cardsNew/501-", "permalink: /cardsNew/own-");
        CommandLineRun run = run();
        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("cardwright: " + MID + ": Permalink cannot be written to the sources"), run.err());
        assertTrue(Files.readString(site.resolve("_cards").resolve(MID)).contains("own-"), run.err());
        edit(folder.resolve(MID), "permalink: /cardsNew/own-", "permalink: /cardsNew/mine-");
        JsonObject sources = JsonParser.parseString(run("--json").out()).getAsJsonObject().getAsJsonObject("sources");
        assertEquals(List.of(1, 0, 0, 0), Stream.of("left", "files", "questions", "remarks").map(name ->
                sources.getAsJsonArray(name).size()).toList());
    }

    @Test
    void whatTheSourcesChangedIsNotUndone() throws IOException {
        agree();
        entry("Watch");
        edit(folder.resolve(MID), "Generally requires little or no guidance", "Requires no guidance");
        edit(folder.resolve(MID), "competency_group: Primary", "competency_group: Alternate");
        CommandLineRun run = export("--take", "folder", "--dry-run");
        assertTrue(run.err().contains("things were changed that "), run.err());
        assertTrue(run.err().contains(" cards do not say yet. Bring them to the cards: in Courses, Site's sources, or with "
                + "\"sources read\"."), run.err());
        assertTrue(!run.out().contains("+    \"DESCRIPTION"), run.out());
        edit(folder.resolve(MID), "competency_group: Alternate", "competency_group: Primary");
        edit(folder.resolve(MID), "Requires no guidance", "Generally requires little or no guidance");
        edit(folder.resolve(MID), HERE, "competency_description: Monitor");
        String before = table();
        CommandLineRun both = export("--take", "site");
        assertEquals(1, both.exitCode());
        assertTrue(both.err().contains(MID + ": Description was changed in the sources, too, since cards and sources last agreed, "
                + "so it is not written there. Card: Monitor financial"), both.err());
        assertTrue(both.err().contains("; sources: Watch financial"), both.err());
        assertEquals(before, table());
        edit(folder.resolve(MID), "competency_description: Monitor", "competency_description: Oversee");
        assertEquals(0, run().exitCode());
        assertTrue(table().contains("Oversee") && table().contains("Watch"), table());
    }
}
