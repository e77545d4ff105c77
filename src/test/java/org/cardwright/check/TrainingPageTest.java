package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cardwright.fixtures.ChangedCard;
import org.cardwright.model.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file has the site's courses.json, a line of changes of the sound card, and what the check says of the card's page;
 * nothing where the last line is empty.
 */
class TrainingPageTest {
    @TempDir
    private Path site;

    static List<Path> cases() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/training-page"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anEmptyPageIsSaidWhereTheSiteHasTheCardsCourses(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.writeString(site.resolve("_config.yml"), "title: A site\n");
        Path cards = Files.createDirectories(site.resolve("_cards"));
        Files.createDirectories(site.resolve("assets/CPTT"));
        Files.writeString(site.resolve("assets/CPTT/courses.json"),
                String.join("\n", lines.subList(0, lines.size() - 2)));
        String card = ChangedCard.of(lines.get(lines.size() - 2).substring(4).strip());
        List<String> said = Checks.of(RuleCase.card(card), RuleCase.FILE, FolderSettings.of(cards).settings()).stream()
                .filter(finding -> finding.rule().equals("training-page-empty")).map(Finding::message).toList();
        assertEquals(lines.getLast().equals("says") ? List.of() : List.of(lines.getLast().substring(5)), said);
        assertEquals(List.of(), Checks.of(RuleCase.sound(), RuleCase.FILE));
    }
}
