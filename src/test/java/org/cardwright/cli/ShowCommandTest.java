package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowCommandTest {
    private static final String SAMPLE = "0501-Personal-Customer-Service-Mid.md";

    @TempDir
    private Path temp;

    @Test
    void problemsAreGradedAsTheFolderSays() throws IOException {
        Path file = write("---\nseries: 0510\n---\n");
        assertTrue(CommandLineRun.of("show", file.toString()).out().contains("\"rule\": \"octal-series\""));
        Files.writeString(temp.resolve(".cardwright.yml"), "rules:\n  octal-series: off\n");
        assertFalse(CommandLineRun.of("show", file.toString()).out().contains("\"rule\": \"octal-series\""));
    }

    @Test
    void aCardIsShownWholeWithItsTextsDecodedAndItsKeysInOrder() throws IOException {
        Path file = write("""
                ---
                title: "A \\"quoted\\" title"
                series: 0510
                competency: Käse & Brot
                competency_description: Eats &amp; drinks
                level: "Entry&#58; (7-9)"
                relevant_courses:
                 - 67 Budget Basics, MC, <a href="https://x.gov/?a=1&b=2">https://x.gov/?a=1&b=2</a>
                 - Course Coming Soon
                ---
                """);
        CommandLineRun run = CommandLineRun.of("show", file.toString());
        assertEquals("", run.err());
        int findings = run.out().indexOf("  \"findings\": [");
        assertEquals("""
                {
                  "file": "FILE",
                  "series": "0510",
                  "seriesTitle": "",
                  "careerLevel": "",
                  "level": "Entry: (7-9)",
                  "competency": "Käse & Brot",
                  "group": "",
                  "designation": "",
                  "description": "Eats & drinks",
                  "title": "A \\"quoted\\" title",
                  "permalink": "",
                  "filters": "",
                  "template": "none",
                  "levels": [],
                  "unassigned": {
                    "behaviors": [],
                    "definitions": []
                  },
                  "courses": [
                    {
                      "kind": "linked",
                      "number": 67,
                      "title": "Budget Basics",
                      "provider": "MC",
                      "url": "https://x.gov/?a=1&b=2",
                      "raw": "67 Budget Basics, MC, <a href=\\"https://x.gov/?a=1&b=2\\">https://x.gov/?a=1&b=2</a>"
                    },
                    {
                      "kind": "placeholder",
                      "number": null,
                      "title": "Course Coming Soon",
                      "provider": "",
                      "url": "",
                      "raw": "Course Coming Soon"
                    }
                  ],
                """.replace("FILE", file.toString()), run.out().substring(0, findings));
        assertEquals(0, run.exitCode());
    }

    @Test
    void theFileIsNamedAsItWasGiven() {
        JsonObject card = json(CommandLineRun.of("show", "sample-cards/../sample-cards/" + SAMPLE));
        assertEquals("sample-cards/../sample-cards/" + SAMPLE, card.get("file").getAsString());
    }

    @Test
    void levelsAreShownWithTheirItems() {
        JsonObject card = json(CommandLineRun.of("show", "sample-cards/" + SAMPLE));
        assertEquals("grid-6-green", card.get("template").getAsString());
        assertEquals(JsonParser.parseString("""
                {"number": 3, "name": "Intermediate", "behaviors": [
                "Designs and implements new or improved practices and strategies to improve customer service",
                "Develops customer satisfaction surveys, analyzes results, and makes necessary improvements",
                "Addresses customer service deficiencies by involving employees to identify solutions"],
                "definitions": ["Applies the competency in difficult situations", "Requires occasional guidance",
                "Demonstrates understanding of concepts and processes"]}"""), card.getAsJsonArray("levels").get(0));
        assertEquals(2, card.getAsJsonArray("levels").size());
        assertEquals(4, card.getAsJsonArray("courses").size());
    }

    @ParameterizedTest
    @CsvSource({"'', file-empty, 1, 1", "'no card', front-matter-missing, 1, 1",
        "'---\ntitle: x', front-matter-open, 1, 1", "'---\na: [x\n---\n', yaml-invalid, 3, 1"})
    void whatIsNoCardIsShownWithTheFindingThatSaysWhyAndExitCode1(String text, String rule, int line, int column)
            throws IOException {
        CommandLineRun run = CommandLineRun.of("show", write(text).toString());
        JsonObject finding = json(run).getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals(1, run.exitCode());
        assertEquals("error " + rule + " " + line + ":" + column, finding.get("severity").getAsString() + " "
                + finding.get("rule").getAsString() + " " + finding.get("line") + ":" + finding.get("column"));
        assertFalse(finding.get("message").getAsString().isBlank());
    }

    @Test
    void bytesThatAreNotTextAreStillValidJson() throws IOException {
        Path file = temp.resolve("a.md");
        Files.write(file, "---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        CommandLineRun run = CommandLineRun.of("show", file.toString());
        assertEquals(1, run.exitCode());
        assertTrue(json(run).has("findings"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(temp.resolve("a.md"), text);
    }

    private static JsonObject json(CommandLineRun run) {
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }
}
