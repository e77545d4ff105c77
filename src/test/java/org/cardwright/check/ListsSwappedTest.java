package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.fixtures.ChangedCard;
import org.cardwright.model.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file is a folder: a line for each card, with changes of the sound card, and the swapped ones behind {@code =}. */
class ListsSwappedTest {
    private static final String RULE = "lists-swapped";

    static List<Path> folders() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/swapped"))) {
            return files.sorted().toList();
        }
    }

    private record Folder(Map<CardId, CardDocument> cards, Set<String> swapped) {
        static Folder read(Path file) throws IOException {
            Map<CardId, CardDocument> cards = new TreeMap<>();
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(0, lines.size() - 1)) {
                String[] parts = line.split(" ", 2);
                cards.put(new CardId(Path.of(parts[0] + ".md")),
                        RuleCase.card(ChangedCard.of(parts.length < 2 ? "" : parts[1])));
            }
            return new Folder(cards, lines.getLast().lines().flatMap(line -> List.of(line.substring(1).strip()
                    .split(" ")).stream()).filter(name -> !name.isEmpty()).map(name -> name + ".md")
                    .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theSwappedCardsAloneAreFoundAndNothingElseIsSaidOfTheirLists(Path file) throws IOException {
        Folder folder = Folder.read(file);
        var findings = FolderChecks.of(folder.cards(), RuleSettings.DEFAULT).findings();
        assertEquals(folder.swapped(), findings.entrySet().stream()
                .filter(card -> card.getValue().stream().anyMatch(finding -> finding.rule().equals(RULE)))
                .map(card -> card.getKey().name()).collect(Collectors.toSet()));
        findings.forEach((card, found) -> assertTrue(!folder.swapped().contains(card.name())
                || found.stream().map(Finding::rule).filter(rule -> !rule.equals("permalink-shared")
                && !rule.equals("file-name-differs")).toList().equals(List.of(RULE)), () -> card + ": " + found));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void theFixMakesOfEachTheSoundCardAndTheUndoBringsItsTextBack(Path file)
            throws IOException, EditRefusedException {
        Folder folder = Folder.read(file);
        FolderChecks checks = FolderChecks.of(folder.cards(), RuleSettings.DEFAULT);
        for (var card : folder.cards().entrySet()) {
            CardDocument fixed = checks.fixed(RULE, card.getKey(), card.getValue());
            assertEquals(folder.swapped().contains(card.getKey().name()) ? ChangedCard.of("") : card.getValue().text(),
                    fixed.text());
            assertEquals(card.getValue().text(), fixed.apply(new Edit.SetText(card.getValue().text())).text());
        }
    }
}
