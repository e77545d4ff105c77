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

import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ApplyCommandTest {
    private static final String RECIPE = """
            {"format":"cardwright recipe","version":1,"steps":[
            {"do":"replace in courses","find":"GSU","word":true,"with":"Northern","in":["provider"]},
            {"do":"replace in courses","find":"Northern","with":"Northern School","in":["provider"],"cards":{"series":["511"]}},
            {"do":"replace","find":"nowhere","with":"x","in":[{"field":"competency_description"}]}
            ]}""";

    @TempDir
    private Path temp;
    private Path folder;
    private Path recipe;

    @BeforeEach
    void write() throws IOException {
        folder = SampleFolder.copyTo(temp.resolve("cards"));
        recipe = Files.writeString(temp.resolve("quarter.recipe.json"), RECIPE);
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

    private CommandLineRun apply(String... options) {
        return CommandLineRun.of(Stream.concat(Stream.of("apply", recipe.toString(), folder.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private static String last(String text, int lines) {
        List<String> all = text.lines().toList();
        return String.join("\n", all.subList(all.size() - lines, all.size()));
    }

    @Test
    void theStepsFollowEachOtherAndAreSavedTogether() throws IOException {
        Map<String, String> before = texts();
        CommandLineRun dry = apply("--dry-run");
        assertEquals("0 ", dry.exitCode() + " " + dry.err());
        assertEquals(before, texts());
        assertEquals("""
                1. Replace in courses · "GSU" → "Northern" · all cards – 2 cards
                2. Replace in courses · "Northern" → "Northern School" · Series: 511 – 1 card
                3. Replace "nowhere" · with "x" · Description · all cards – Nothing to change
                Would change 2 cards.""", last(dry.out(), 4));
        CommandLineRun run = apply();
        assertEquals("0 ", run.exitCode() + " " + run.err());
        assertEquals(dry.out().replace("Would change", "Changed"), run.out());
        before.replaceAll((_, text) -> text.replace(", GSU, <a", text.contains("\nseries: 511\n") ? ", Northern School, <a" : ", Northern, <a"));
        assertEquals(before, texts());
    }

    @Test
    void jsonSaysWhatEachStepDoesAndWhatBecomesOfEachCard() throws IOException {
        Files.writeString(recipe, RECIPE.replace("\"find\":\"nowhere\"", "\"find\":\"customers\""));
        JsonObject json = JsonParser.parseString(apply("--dry-run", "--json").out()).getAsJsonObject();
        assertEquals("false [saved, steps, cards]", json.get("saved") + " " + json.keySet());
        JsonObject second = json.getAsJsonArray("steps").get(1).getAsJsonObject();
        assertEquals("{\"step\":\"Replace in courses\",\"about\":\"\\\"Northern\\\" → \\\"Northern School\\\" · Series: 511\",\"changed\":1,\"left\":0}", second.toString());
        JsonObject card = json.getAsJsonArray("cards").asList().stream().map(each -> (JsonObject) each)
                .filter(each -> each.get("file").getAsString().endsWith("/cards/0511-Personal-Customer-Service-Entry.md")).findFirst().orElseThrow();
        assertEquals("[\"Replace in courses\",\"Replace \\\"customers\\\"\"] []", card.get("steps") + " " + card.get("left"));
        assertTrue(card.get("diff").getAsString().contains(", Northern School, <a"), card::toString);
    }

    @Test
    void whatStaysUndoneIsToldAndTheRestIsDone() throws IOException {
        Files.writeString(recipe, RECIPE.replace("\"do\":\"replace\",\"find\":\"nowhere\",\"with\":\"x\",\"in\":[{\"field\":\"competency_description\"}]",
                "\"do\":\"set\",\"field\":\"permalink\",\"value\":\"/cards/one\""));
        CommandLineRun run = apply();
        assertEquals(1, run.exitCode());
        assertEquals(5, run.err().lines().filter(line -> line.contains(".md stays as it is: Set Permalink: ")).count(), run.err());
        assertTrue(texts().values().stream().noneMatch(text -> text.contains("/cards/one") || text.contains(", GSU, <a")));
    }

    @Test
    void aFileThatIsNoRecipeOrUnknownInAnyOfItsStepsChangesNothing() throws IOException {
        Map<String, String> before = texts();
        Files.writeString(recipe, RECIPE.replace("\"do\":\"replace\",", "\"do\":\"shake\","));
        CommandLineRun run = apply();
        assertEquals("2 cardwright: " + recipe + ": Step 3: Cardwright doesn't know the step \"shake\".\n", run.exitCode() + " " + run.err());
        Files.writeString(recipe, RECIPE.replace("\"find\":\"Northern\"", "\"regex\":true,\"find\":\"(\""));
        CommandLineRun expression = apply();
        assertEquals(2, expression.exitCode());
        assertTrue(expression.err().startsWith("cardwright: Nothing was saved. Step 2: Replace in courses: "), expression.err());
        Files.delete(recipe);
        assertEquals(3, apply().exitCode());
        assertEquals(before, texts());
    }
}
