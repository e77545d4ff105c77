package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFindingsTest {
    private final Later background = new Later();
    private final Map<CardId, CardDocument> cards = new HashMap<>();
    private FolderFindings findings;

    @TempDir
    private Path folder;

    @BeforeEach
    void load() {
        put("a.md", "Works with customers");
        put("b.md", "Works with customers");
        put("c.md", "Works with customers");
        findings = new FolderFindings(background, () -> {});
        findings.load(folder, cards);
    }

    private CardId put(String name, String description) {
        CardId card = new CardId(Path.of(name));
        cards.put(card, CardDocument.read(new SourceText("""
                ---
                series: 501
                competency: Customer Service
                competency_description: %s
                permalink: /cards/%s
                ---
                """.formatted(description, name), false)));
        return card;
    }

    private CardId edit(String name, String description) {
        CardId card = put(name, description);
        findings.update(Map.of(card, Optional.of(cards.get(card))));
        return card;
    }

    private Map<CardId, List<Finding>> expected() {
        return FolderChecks.of(cards, RuleSettings.DEFAULT).findings();
    }

    private static boolean has(List<Finding> findings, String rule) {
        return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    @Test
    void theProblemsOfACardAreKnownBeforeAllCardsWereChecked() {
        CardId a = new CardId(Path.of("a.md"));
        assertTrue(findings.checks().isEmpty());
        assertTrue(has(findings.of(a), "key-missing"));
        background.runAll();
        assertEquals(expected(), findings.all());
        assertEquals(findings.all().get(a), findings.of(a));
        assertEquals(expected().values().stream().mapToInt(List::size).sum(), findings.problemsProperty().get());
    }

    @Test
    void filesThatOnlyTheSiteTakesForCardsAreProblemsOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("a.md.orig"), "---\ntitle: A\n---\n");
        Files.writeString(folder.resolve("notes.txt"), "Notes");
        background.runAll();
        assertEquals(List.of("The site treats the file a.md.orig as a card, because it begins like one, but it isn't "
                + "edited here. Delete it, or move it elsewhere."), findings.settings().folderProblems().stream()
                .map(Finding::message).toList());
        assertEquals(1 + expected().values().stream().mapToInt(List::size).sum(), findings.problemsProperty().get());
    }

    @Test
    void anEditChangesWhatOtherCardsAreComparedWith() {
        background.runAll();
        CardId b = edit("b.md", "Serves  customers");
        assertTrue(findings.pendingProperty().get());
        assertTrue(has(findings.of(b), "blanks-run"), "its own problems are there at once");
        background.runAll();
        assertFalse(findings.pendingProperty().get());
        assertTrue(has(findings.of(b), "competency-description-differs"));
        assertEquals(expected(), findings.all());
        assertEquals(findings.all().get(b).size(), findings.counts(b).problems());
    }

    @Test
    void editsWhileOthersAreCheckedAreCheckedTogetherAfterwards() {
        edit("a.md", "Edited before the first check was done");
        background.runAll();
        edit("a.md", "First");
        edit("a.md", "Second");
        edit("c.md", "Third");
        assertEquals(1, background.waiting());
        background.runAll();
        assertEquals(expected(), findings.all());
    }

    @Test
    void anyRowOfEditsEndsInTheProblemsOfAFreshCheck() {
        background.runAll();
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            String name = (char) ('a' + random.nextInt(5)) + ".md";
            if (random.nextInt(6) == 0) {
                CardId gone = new CardId(Path.of(name));
                cards.remove(gone);
                findings.update(Map.of(gone, Optional.empty()));
            } else {
                edit(name, "Text " + random.nextInt(3));
            }
            if (random.nextInt(3) == 0) {
                background.runOne();
            }
        }
        background.runAll();
        assertEquals(expected(), findings.all());
        assertEquals(expected().values().stream().mapToInt(List::size).sum(), findings.problemsProperty().get());
    }

    @Test
    void anotherFolderBeginsWithoutTheProblemsOfTheLast() {
        background.runAll();
        int revision = findings.revisionProperty().get();
        findings.load(folder, Map.of());
        assertTrue(findings.revisionProperty().get() > revision);
        assertEquals(Map.of(), findings.all());
        assertEquals(0, findings.problemsProperty().get());
        background.runAll();
        assertEquals(Map.of(), findings.all());
        assertTrue(findings.checks().isPresent());
    }

    @Test
    void checkingAgainReadsTheSettingsAndCountsTheirMistakes() {
        background.runAll();
        assertTrue(has(findings.of(new CardId(Path.of("a.md"))), "key-missing"));
        SampleFolder.write(folder.resolve(FolderSettings.FILE_NAME),
                "rules:\n  key-missing: off\n  no-such-rule: off\n");
        findings.checkAgain();
        edit("c.md", "Edited while all cards are checked again");
        background.runAll();
        assertFalse(findings.all().values().stream().anyMatch(all -> has(all, "key-missing")));
        assertEquals(List.of("settings-invalid"), findings.settings().problems().stream().map(Finding::rule).toList());
        RuleSettings settings = new RuleSettings(Map.of("key-missing", Optional.empty()));
        assertEquals(FolderChecks.of(cards, settings).findings(), findings.all());
        assertEquals(1 + findings.all().values().stream().mapToInt(List::size).sum(),
                findings.problemsProperty().get());
    }

    @Test
    void aCheckThatFailsLeavesNoProblemsButTheReasonUntilAllCardsAreCheckedAgain() {
        FailingBackground failing = new FailingBackground();
        int[] changes = {0};
        findings = new FolderFindings(failing, () -> changes[0]++);
        findings.load(folder, cards);
        int problems = findings.problemsProperty().get();
        assertTrue(problems > 0 && changes[0] == 1);
        failing.failing(true);
        CardId card = put("a.md", "Other");
        findings.update(Map.of(card, Optional.of(cards.get(card))));
        assertEquals(Optional.of("the reason"), findings.problem());
        assertEquals(Optional.empty(), findings.checks());
        assertEquals(0, findings.problemsProperty().get());
        assertFalse(findings.pendingProperty().get());
        assertEquals(2, changes[0]);
        failing.failing(false);
        findings.checkAgain();
        assertEquals(Optional.empty(), findings.problem());
        assertTrue(findings.checks().isPresent() && findings.problemsProperty().get() > 0);
    }

    @Test
    void theCheckIsOverOnlyOnceItsProblemsAreKnown() {
        List<Boolean> known = new ArrayList<>();
        findings.pendingProperty().addListener((observed, was, pending) -> known.add(findings.checks().isPresent()));
        background.runAll();
        assertEquals(List.of(true), known);
    }
}
