package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.fixtures.Sample;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.model.Severity;
import org.junit.jupiter.api.Test;

class FolderChecksTest {
    private static final String SOUND = RuleCase.sound().text();

    private final Map<CardId, CardDocument> cards = new TreeMap<>();

    private void add(String file, String... changes) {
        String text = SOUND.replace("560-Budget-Formulation-Entry", file);
        for (int i = 0; i < changes.length; i += 2) {
            assertTrue(text.contains(changes[i]), changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        cards.put(id(file), RuleCase.card(text));
    }

    private static CardId id(String file) {
        return new CardId(Path.of(file + ".md"));
    }

    private List<String> found(String rule) {
        List<String> all = new ArrayList<>();
        FolderChecks.of(cards, RuleSettings.DEFAULT).findings().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(card -> card.getValue().stream().filter(finding -> finding.rule().equals(rule))
                .forEach(finding ->
                        all.add(card.getKey() .name() + ":" + finding.position().line() + ":" + finding.position()
                                .column())));
        return all;
    }

    @Test
    void aPermalinkOfTwoCardsIsFoundOnBothAndASlashMakesNoDifference() {
        add("a");
        add("b");
        add("c", "permalink: /cards/c", "permalink: /cards/a/");
        assertEquals(List.of("a.md:9:12", "c.md:9:12"), found("permalink-shared"));
    }

    @Test
    void aSharedPermalinkCanFollowTheFieldsOrTakeTheGroup() throws EditRefusedException {
        add("a");
        add("c", "permalink: /cards/c", "permalink: /cards/a/");
        FolderChecks checks = FolderChecks.of(cards, RuleSettings.DEFAULT);
        Finding finding = checks.findings().get(id("c")).stream()
                .filter(found -> found.rule().equals("permalink-shared")).findFirst().orElseThrow();
        QuickFix fix = checks.fix(id("c"), finding).orElseThrow();
        assertTrue(fix.asks());
        List<String> permalinks = new ArrayList<>();
        for (QuickFix.Choice choice : fix.choices()) {
            String text = cards.get(id("c")).text();
            String after = choice.correction().apply(cards.get(id("c"))).text();
            String permalink = after.lines().filter(line -> line.startsWith("permalink: ")).findFirst().orElseThrow();
            assertEquals(text.replace("permalink: /cards/a/", permalink), after);
            permalinks.add(permalink);
        }
        assertEquals(List.of("permalink: /cards/560-Budget-Formulation-Entry/", "permalink: /cards/a-Primary/"),
                permalinks);
    }

    @Test
    void cardsThatSayTheSameHaveNoFindings() {
        add("a");
        add("b", "program needs\n", "program  needs\n");
        for (String rule : List.of("permalink-shared", "provider-spellings", "competency-description-differs",
                "competency-behaviors-differ", "competency-definitions-differ", "series-title-differs")) {
            assertEquals(List.of(), found(rule), rule);
        }
    }

    @Test
    void theCardsThatDifferFromMostAreFound() {
        add("a");
        add("b");
        add("c", "Plans and defends", "Defends", "Drafts narratives", "Writes narratives", "Asks for guidance",
                "Asks for help",
                "job_series_title: Budget Analysis", "job_series_title: Budgets");
        assertEquals(List.of("c.md:13:25"), found("competency-description-differs"));
        assertEquals(List.of("c.md:15:64"), found("competency-behaviors-differ"));
        assertEquals(List.of("c.md:16:58"), found("competency-definitions-differ"));
        assertEquals(List.of("c.md:6:19"), found("series-title-differs"));
    }

    @Test
    void differingBehaviorsAndDefinitionsCanBeTakenFromAnotherCard() throws EditRefusedException {
        add("a");
        add("b");
        add("c", "Drafts narratives", "Writes narratives", "Asks for guidance", "Asks for help");
        String sound = cards.get(id("a")).text().replace("permalink: /cards/a", "permalink: /cards/c");
        String one = apply("competency-behaviors-differ", "Level 2 as 2 cards have it, such as a.md");
        assertEquals(sound.replace("Asks for guidance", "Asks for help"), one);
        assertEquals(cards.get(id("c")).text().replace("Asks for help", "Asks for guidance"),
                apply("competency-definitions-differ", "Level 2 as 2 cards have it, such as a.md"));
    }

    /** The text of card c after the only answer to its only problem of a rule; the card itself stays. */
    private String apply(String rule, String title) throws EditRefusedException {
        FolderChecks checks = FolderChecks.of(cards, RuleSettings.DEFAULT);
        List<Finding> found = checks.findings().get(id("c")).stream()
                .filter(finding -> finding.rule().equals(rule)).toList();
        assertEquals(1, found.size());
        QuickFix fix = checks.fix(id("c"), found.getFirst()).orElseThrow();
        assertTrue(fix.asks());
        assertEquals(List.of(title), fix.choices().stream().map(QuickFix.Choice::title).toList());
        return fix.choices().getFirst().correction().apply(cards.get(id("c"))).text();
    }

    @Test
    void listsOfOtherLengthsAreTakenOverWhole() throws EditRefusedException {
        add("a");
        add("b");
        add("c");
        CardDocument sound = cards.get(id("c"));
        int level = sound.card().levels().getFirst().number();
        int size = sound.card().levels().getFirst().behaviors().size();
        cards.put(id("c"), sound.apply(new Edit.AddItem(ItemKind.BEHAVIOR, level, 0, "One more")));
        String title = "Level " + level + " as 2 cards have it, such as a.md";
        assertEquals(sound.text(), apply("competency-behaviors-differ", title));
        cards.put(id("c"), sound.apply(new Edit.RemoveItem(ItemKind.BEHAVIOR, level, size - 1)));
        assertEquals(sound.text(), apply("competency-behaviors-differ", title));
    }

    @Test
    void whereNoTextIsCommonerEveryCardIsFound() {
        add("a");
        add("b", "Plans and defends", "Defends");
        assertEquals(List.of("a.md:13:25", "b.md:13:25"), found("competency-description-differs"));
    }

    @Test
    void aProviderIsRecognizedByItsAbbreviationAndWithoutWhatStandsInParentheses() {
        add("a");
        add("b", "</a>, GSU", "</a>, Graduate School USA (GSUSA)");
        add("c", "</a>, GSU", "</a>, Great Southern University of Iowa");
        assertEquals(List.of("b.md:18:1"), found("provider-spellings"));
    }

    @Test
    void anAbbreviationOfTwoNamesStandsForNeither() {
        add("a");
        add("b", "</a>, GSU", "</a>, Graduate School USA");
        add("c", "</a>, GSU", "</a>, Great Southern University");
        assertEquals(List.of(), found("provider-spellings"));
    }

    @Test
    void anotherCardsTextCanBeTakenOver() throws EditRefusedException {
        add("a");
        add("b", "</a>, GSU", "</a>, Graduate School USA");
        add("c", "Plans and defends", "Defends");
        add("d");
        FolderChecks checks = FolderChecks.of(cards, RuleSettings.DEFAULT);
        assertEquals(cards.get(id("b")).text().replace("Graduate School USA", "GSU"),
                fixed(checks, "b", "provider-spellings"));
        assertEquals(cards.get(id("c")).text().replace("Defends", "Plans and defends"),
                fixed(checks, "c", "competency-description-differs"));
    }

    private String fixed(FolderChecks checks, String card, String rule) throws EditRefusedException {
        Finding finding = checks.findings().get(id(card)).stream().filter(found -> found.rule().equals(rule))
                .findFirst().orElseThrow();
        QuickFix fix = checks.fix(id(card), finding).orElseThrow();
        assertTrue(fix.asks());
        return fix.choices().getFirst().correction().apply(cards.get(id(card))).text();
    }

    @Test
    void checkingAgainAfterChangesGivesWhatCheckingAllWouldGive() {
        List<CardDocument> pool = Sample.all(60).stream().map(sample -> CardDocument.read(sample.source())).toList();
        Random random = new Random(7);
        for (int i = 0; i < 80; i++) {
            cards.put(id("card" + i), pool.get(random.nextInt(pool.size())));
        }
        FolderChecks checks = FolderChecks.of(cards, RuleSettings.DEFAULT);
        for (int step = 0; step < 60; step++) {
            Map<CardId, Optional<CardDocument>> changed = new TreeMap<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                changed.put(id("card" + random.nextInt(90)), random.nextInt(5) == 0 ? Optional.empty()
                        : Optional.of(pool.get(random.nextInt(pool.size()))));
            }
            changed.forEach((card, document) -> document.ifPresentOrElse(found -> cards.put(card, found),
                    () -> cards.remove(card)));
            FolderChecks before = checks;
            checks = before.with(changed);
            FolderChecks all = FolderChecks.of(cards, RuleSettings.DEFAULT);
            assertEquals(new TreeMap<>(all.findings()), new TreeMap<>(checks.findings()), "step " + step);
            for (CardId card : cards.keySet()) {
                if (!checks.judged().contains(card)) {
                    assertSame(before.findings().get(card), checks.findings().get(card));
                }
                for (Finding finding : checks.findings().get(card)) {
                    assertEquals(titles(all.fix(card, finding)), titles(checks.fix(card, finding)));
                }
            }
            assertTrue(checks.judged().containsAll(changed.keySet()));
        }
    }

    private static List<String> titles(Optional<QuickFix> fix) {
        return fix.stream().flatMap(found -> found.choices().stream()).map(QuickFix.Choice::title).toList();
    }

    @Test
    void anEditLooksAgainOnlyAtTheCardsOfWhichItSaysSomethingElse() {
        for (String file : List.of("a", "b", "c", "d", "e")) {
            add(file);
        }
        add("f", "Plans and defends", "Defends", "competency: Budget Formulation", "competency: Budget Planning");
        FolderChecks checks = FolderChecks.of(cards, RuleSettings.DEFAULT);
        assertEquals(cards.keySet(), checks.judged());
        add("c", "Plans and defends", "Plans");
        checks = checks.with(Map.of(id("c"), Optional.of(cards.get(id("c")))));
        assertEquals(Set.of(id("c")), checks.judged());
        add("a", "Plans and defends", "Defends");
        checks = checks.with(Map.of(id("a"), Optional.of(cards.get(id("a")))));
        assertEquals(Set.of(id("a"), id("c")), checks.judged());
        assertEquals(new TreeMap<>(FolderChecks.of(cards, RuleSettings.DEFAULT).findings()),
                new TreeMap<>(checks.findings()));
    }

    @Test
    void rulesAreSwitchedOffAndGraded() {
        add("a");
        add("b", "permalink: /cards/b", "permalink: /cards/a", "series: 560", "series: 0560");
        var settings = new RuleSettings(Map.of("permalink-shared", Optional.of(Severity.INFO), "octal-series",
                Optional.empty()));
        assertEquals(List.of("INFO permalink-shared"), FolderChecks.of(cards, settings).findings().get(id("b")).stream()
                .filter(finding -> !finding.rule().equals("file-name-differs"))
                .map(finding -> finding.severity() + " " + finding.rule()).toList());
    }
}
