package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.FindingPlace;
import org.cardwright.spelling.Vocabulary;
import org.cardwright.text.Position;
import org.junit.jupiter.api.Test;

class SpellingRuleTest {
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

    private static RuleSettings knowing(Vocabulary words) {
        return RuleSettings.DEFAULT.with(words);
    }

    private static List<String> found(FolderChecks checks) {
        List<String> all = new ArrayList<>();
        checks.findings().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(card -> card.getValue().stream()
                .filter(finding -> finding.rule().equals("spelling")).forEach(finding -> all.add(card.getKey().name() + ":"
                        + finding.position().line() + ":" + finding.position().column() + " " + finding.message() + " " + finding.places().size())));
        return all;
    }

    private FolderChecks checks() {
        return FolderChecks.of(cards, RuleSettings.DEFAULT);
    }

    private static Finding spelling(FolderChecks checks, CardId card) {
        return checks.findings().get(card).stream().filter(finding -> finding.rule().equals("spelling")).findFirst().orElseThrow();
    }

    @Test
    void aWordOfSeveralCardsIsOneFindingWithItsPlaces() {
        add("a", "Plans and defends", "Plans and defneds");
        add("b", "Lists the steps", "Defneds the steps");
        add("c");
        add("d", "Asks for guidance", "Asks and defneds");
        FolderChecks checks = checks();
        assertEquals(List.of("a.md:13:35 \"defneds\" isn't in the dictionary, on 3 cards: a.md, b.md, d.md. Correct it, or add it to the words of the folder. 2"),
                found(checks));
        Finding finding = spelling(checks, id("a"));
        assertEquals(List.of(new FindingPlace("b.md", new Position(15, 26)), new FindingPlace("d.md", new Position(16, 67))), finding.places());
        assertEquals(Optional.of(CardField.DESCRIPTION), finding.field());
        assertEquals(Optional.of("defneds"), checks.word(id("a"), finding));
        assertEquals(List.of(id("a"), id("b"), id("d")), checks.cardsWith("Defneds"));
    }

    @Test
    void onAThousandCardsTheFirstFewAreNamed() {
        for (int i = 0; i < 7; i++) {
            add("card" + i, "Plans and defends", "Plans and defneds");
        }
        assertEquals("\"defneds\" isn't in the dictionary, on 7 cards: card0.md, card1.md, card2.md and 4 more."
                + " Correct it, or add it to the words of the folder.", spelling(checks(), id("card0")).message());
    }

    @Test
    void coursesLinksAndCodesAreNotChecked() {
        add("a", "Budget Basics", "Budgte Basics", "GSU", "Gradutae School", "learn.example.gov/2", "learn.exmaple.gov/2");
        assertEquals(List.of(), found(checks()));
    }

    @Test
    void afterEachChangeTheFindingsAreThoseOfAllCardsCheckedAgain() throws EditRefusedException {
        add("a", "Plans and defends", "Plans and defneds");
        add("b", "Lists the steps", "Defneds the steps");
        add("d", "Asks for guidance", "Asks and defneds");
        FolderChecks before = checks();
        List<String> texts = List.of(SOUND, SOUND.replace("Plans and defends", "Plans, defneds and defnesd"),
                SOUND.replace("layout: career", "# a line more\nlayout: career").replace("Plans and defends", "Plans and defneds"));
        for (String name : List.of("a", "b", "d", "e")) {
            for (String text : texts) {
                Map<CardId, CardDocument> now = new TreeMap<>(cards);
                now.put(id(name), RuleCase.card(text));
                FolderChecks after = before.with(Map.of(id(name), Optional.of(now.get(id(name)))));
                assertEquals(FolderChecks.of(now, RuleSettings.DEFAULT).findings(), Map.copyOf(after.findings()), name);
            }
            Map<CardId, CardDocument> without = new TreeMap<>(cards);
            without.remove(id(name));
            assertEquals(FolderChecks.of(without, RuleSettings.DEFAULT).findings(), Map.copyOf(before.with(Map.of(id(name), Optional.empty())).findings()));
        }
    }

    @Test
    void wordsOfTheFolderMyWordsAndWhatIsIgnoredOnACardAreRight() {
        add("a", "Plans and defends", "Plans and defneds");
        add("b", "Lists the steps", "Defneds the steps");
        assertEquals(List.of(), found(FolderChecks.of(cards, knowing(new Vocabulary(Set.of("defneds"), Set.of(), Map.of())))));
        assertEquals(List.of(), found(FolderChecks.of(cards, knowing(new Vocabulary(Set.of(), Set.of("defneds"), Map.of())))));
        assertEquals(List.of("b.md:15:26 \"defneds\" isn't in the dictionary. Correct it, or add it to the words of the folder. 0"),
                found(FolderChecks.of(cards, knowing(new Vocabulary(Set.of(), Set.of(), Map.of("a.md", Set.of("defneds")))))));
        RuleSettings off = new RuleSettings(Map.of("spelling", Optional.empty()));
        assertEquals(List.of(false, List.of()), List.of(FolderChecks.of(cards, off).spells(), found(FolderChecks.of(cards, off))));
    }

    @Test
    void aWordIsChangedOnAllCardsInItsCapitalsAndUndone() throws EditRefusedException {
        add("a", "Plans and defends the resources", "Plans and defneds the defneds\u2019s");
        add("b", "Lists the steps", "Defneds the steps");
        add("c");
        StepPlan plan = WordChange.plan("defneds", "defends", cards, Progress.NONE);
        assertEquals(List.of(id("a"), id("b")), plan.cards().stream().map(PlannedCard::card).toList());
        AppliedStep step = plan.apply("A step");
        assertEquals(cards.get(id("a")).text().replace("defneds", "defends"), step.documents().get(id("a")).text());
        assertEquals(cards.get(id("b")).text().replace("Defneds", "Defends"), step.documents().get(id("b")).text());
        step.change().cards().forEach(card -> assertEquals(Optional.of(cards.get(card.card()).source()), card.before()));
        assertEquals("Change \"defneds\" to \"defends\"", plan.request().map(asked -> ((FixRequest) asked.what()).step()).orElseThrow());
    }

    @Test
    void theFixOffersSuggestionsOnEachCardThatHasTheWord() throws EditRefusedException {
        add("a", "Plans and defends", "Plans and defneds");
        add("b", "Lists the steps", "Defneds the steps");
        FolderChecks checks = checks();
        QuickFix fix = checks.fix(id("a"), spelling(checks, id("a"))).orElseThrow();
        assertEquals("Change to \"defends\"", fix.choices().getFirst().title());
        assertEquals(SOUND.replace("560-Budget-Formulation-Entry", "a"), fix.choices().getFirst().correction().apply(cards.get(id("a"))).text());
        StepPlan plan = new FixPlanner(checks, RuleSettings.DEFAULT).rule("spelling", cards, Progress.NONE);
        assertEquals(2, plan.cards().size());
        StepPlan answered = plan.with(card -> card.answered(card.questions().stream().map(_ -> Optional.of("Change to \"defends\"")).toList()));
        AppliedStep step = answered.apply("A step");
        assertEquals(SOUND.replace("560-Budget-Formulation-Entry", "b").replace("Lists the steps", "Defends the steps"), step.documents().get(id("b")).text());
    }
}
