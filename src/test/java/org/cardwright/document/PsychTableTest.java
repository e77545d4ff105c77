package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cardwright.check.Checks;
import org.cardwright.html.HtmlText;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What Ruby's Psych makes of some hundred values, keys and constructs is what the editor shows, or a finding says that
 * it is not; and no finding says so without need. The table {@code psych/psych.jsonl} is made by
 * {@code psych/psych.rb}; {@code psych/known.txt} names what the editor shows as text only, or reads too kindly.
 */
class PsychTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/psych");
    private static final Set<String> SAYING_SO = Set.of("value-not-text", "value-not-words", "yaml-refused",
            "yaml-merge");

    private static List<String> table() throws IOException {
        return Files.readAllLines(FOLDER.resolve("psych.jsonl"));
    }

    @Test
    void theEditorReadsAsTheSiteDoesOrSaysThatItDoesNot() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : table()) {
            JsonObject row = JsonParser.parseString(line).getAsJsonObject();
            CardDocument card = CardDocument.read(new SourceText("---\n" + row.get("yaml").getAsString() + "\n---\n",
                    false));
            difference(card, row).ifPresent(each -> wrong.add(each + ": " + row.get("yaml")));
        }
        assertEquals(Files.readString(FOLDER.resolve("known.txt")), String.join("\n", wrong) + "\n");
    }

    private static Optional<String> difference(CardDocument card, JsonObject row) {
        List<Finding> findings = Checks.of(card, "card.md");
        Set<String> said = findings.stream().map(Finding::rule).filter(SAYING_SO::contains)
                .collect(Collectors.toSet());
        String made = row.get("class").getAsString();
        if (!card.readable()) {
            boolean error = findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
            return made.equals("refused") || made.equals("none") ? Optional.of("no error").filter(_ -> !error)
                    : Optional.of("only the site reads it");
        }
        if (made.equals("refused")) {
            return said.isEmpty() ? Optional.of("only the editor reads it") : Optional.empty();
        }
        String text = card.card().text(CardField.COMPETENCY);
        if (made.equals("String")) {
            boolean same = HtmlText.trim(row.get("text").getAsString()).equals(text);
            return !same ? Optional.of("other text " + text).filter(_ -> said.isEmpty())
                    : said.isEmpty() || said.equals(Set.of("yaml-merge")) ? Optional.empty() : Optional.of("false alarm " + said);
        }
        boolean nothing = (made.equals("NilClass") || made.equals("none")) && text.isEmpty();
        return nothing == said.isEmpty() ? Optional.empty() : Optional.of("said " + said);
    }

    @Test
    void theTableIsWhatRubyGivesHere() throws IOException, InterruptedException {
        boolean there = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, "ruby")));
        Assumptions.assumeTrue(there, "there is no ruby here");
        Path out = Files.createTempFile("psych", ".jsonl");
        ProcessBuilder ruby = new ProcessBuilder("ruby", FOLDER.resolve("psych.rb").toString())
                .redirectInput(FOLDER.resolve("psych.jsonl").toFile()).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        ruby.environment().put("LC_ALL", "C.UTF-8");
        Process process = ruby.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(String.join("\n", table()), String.join("\n", Files.readAllLines(out)));
        Files.delete(out);
    }
}
