package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cardwright.fixtures.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SARIF 2.1.0 requires of a log, on the findings of the whole corpus. */
class SarifTest {
    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    @TempDir
    private Path temp;

    private JsonObject log() throws IOException {
        int number = 0;
        for (Sample sample : Sample.fixtures()) {
            Files.write(temp.resolve("card é" + number++ + ".md"), sample.source().bytes());
        }
        return JsonParser.parseString(CommandLineRun.of("check", "--sarif", temp.toString()).out()).getAsJsonObject();
    }

    @Test
    void theLogHasWhatTheFormatRequires() throws IOException {
        JsonObject log = log();
        assertEquals(Set.of("$schema", "version", "runs"), log.keySet());
        assertEquals("2.1.0", log.get("version").getAsString());
        assertEquals(1, log.getAsJsonArray("runs").size());
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        assertEquals(Set.of("tool", "columnKind", "results"), run.keySet());
        assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals(Set.of("name", "version", "rules"), driver.keySet());
        List<String> rules = rules(driver.getAsJsonArray("rules"));
        JsonArray results = run.getAsJsonArray("results");
        assertTrue(results.size() > 200, () -> results.size() + " results");
        results.forEach(result -> result(result.getAsJsonObject(), rules));
    }

    /** The current folder of the tests is the project's, and below {@code target} they may write. */
    @Test
    void filesBelowTheCurrentFolderAreNamedFromThereAndColumnsCountAsEditorsDo() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "sarif é ");
        Path card = folder.resolve("a b.md");
        try {
            String text = Files.readString(Path.of("sample-cards/0501-Personal-Customer-Service-Entry.md"));
            Files.writeString(card, text.replaceFirst("(?m)^competency_description: .*", "competency_description: "
                    + "\uD83D\uDE00 two words "));
            String name = folder.getFileName().toString().replace("é", "%C3%A9").replace(" ", "%20");
            for (String path : List.of(folder.toString(), folder.toAbsolutePath().toString(), "./" + folder)) {
                JsonArray results = JsonParser.parseString(CommandLineRun.of("check", "--sarif", path).out())
                        .getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
                JsonObject run = results.asList().stream().map(JsonElement::getAsJsonObject)
                        .filter(result -> result.get("ruleId").getAsString().equals("blanks-trailing")).findFirst()
                        .orElseThrow();
                JsonObject place = run.getAsJsonArray("locations").get(0).getAsJsonObject()
                        .getAsJsonObject("physicalLocation");
                assertEquals("target/" + name + "/a%20b.md",
                        place.getAsJsonObject("artifactLocation").get("uri").getAsString());
                // The face takes two UTF-16 units.
                assertEquals("{\"startLine\":13,\"startColumn\":37}", place.get("region").toString());
            }
        } finally {
            Files.deleteIfExists(card);
            Files.delete(folder);
        }
    }

    private static List<String> rules(JsonArray rules) {
        List<String> ids = rules.asList().stream().map(rule -> rule.getAsJsonObject().get("id").getAsString()).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id twice");
        for (JsonElement each : rules) {
            JsonObject rule = each.getAsJsonObject();
            for (String text : List.of("shortDescription", "fullDescription", "help")) {
                assertTrue(!rule.getAsJsonObject(text).get("text").getAsString().isBlank(), rule::toString);
            }
            assertTrue(LEVELS.contains(rule.getAsJsonObject("defaultConfiguration").get("level").getAsString()));
        }
        return ids;
    }

    private static void result(JsonObject result, List<String> rules) {
        assertEquals(result.get("ruleId").getAsString(), rules.get(result.get("ruleIndex").getAsInt()));
        assertTrue(LEVELS.contains(result.get("level").getAsString()), result::toString);
        assertTrue(!result.getAsJsonObject("message").get("text").getAsString().isBlank(), result::toString);
        assertEquals(1, result.getAsJsonArray("locations").size());
        JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject()
                .getAsJsonObject("physicalLocation");
        String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
        assertTrue(URI.create(uri).getPath().endsWith(".md") && uri.contains("card%20%C3%A9"), uri);
        JsonObject region = place.getAsJsonObject("region");
        assertTrue(region.get("startLine").getAsInt() >= 1 && region.get("startColumn").getAsInt() >= 1,
                result::toString);
    }
}
