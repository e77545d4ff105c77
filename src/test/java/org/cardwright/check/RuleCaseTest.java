package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCaseTest {
    static List<RuleCase> cases() {
        return RuleCase.all();
    }

    @Test
    void everyRuleOfSingleCardsHasItsCase() {
        Set<String> rules = RuleCatalog.all().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
        // Those that compare cards, and those whose text no case can hold, have tests of their own.
        Stream.of("permalink-shared", "lists-swapped", "training-page-empty", "provider-spellings", "competency-description-differs",
                "competency-behaviors-differ",
                "competency-definitions-differ", "series-title-differs", "settings-invalid", "file-stray", "byte-order-mark",
                "card-too-large", "file-name-date", "spelling").forEach(rules::remove);
        SourceRules.ALL.forEach(rule -> rules.remove(rule.id()));
        assertEquals(rules, cases().stream().map(RuleCase::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theSoundCardHasNoFindings() {
        assertEquals(List.of(), Checks.of(RuleCase.sound(), RuleCase.FILE));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleSpeaksOfWhatIsWrongAndNotOfWhatJustIsNot(RuleCase rule) {
        assertFalse(findings(RuleCase.card(rule.broken()), rule.rule()).isEmpty(),
                () -> "nothing found: " + all(rule.broken()));
        assertEquals(List.of(), findings(RuleCase.card(rule.near()), rule.rule()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachAnswerOfTheFixGivesTheWholeFileAndLeavesTheOldOneForTheUndo(RuleCase rule) throws EditRefusedException {
        CardDocument broken = RuleCase.card(rule.broken());
        Finding finding = findings(broken, rule.rule()).getFirst();
        Optional<QuickFix> fix = QuickFixes.of(broken, RuleCase.FILE, finding);
        assertEquals(rule.trust(), fix.map(found -> found.trust().name()).orElse(""));
        assertEquals(rule.fixes().size(), fix.map(found -> found.choices().size()).orElse(0));
        for (int i = 0; i < rule.fixes().size(); i++) {
            CardDocument fixed = fix.orElseThrow().choices().get(i).correction().apply(broken);
            assertEquals(rule.fixes().get(i), fixed.text());
            assertEquals(rule.broken(), broken.text());
            assertEquals(rule.broken(), fixed.apply(new Edit.SetText(broken.text())).text());
            assertTrue(findings(fixed, rule.rule()).size() < findings(broken, rule.rule()).size(), "still found");
            assertFalse(fix.orElseThrow().choices().get(i).title().isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fixingAllOfARuleFixesWhatNeedsNoAnswerAndTwiceIsOnce(RuleCase rule) {
        CardDocument broken = RuleCase.card(rule.broken());
        QuickFixes.Fixed fixed = QuickFixes.allOf(rule.rule(), broken, RuleCase.FILE, RuleSettings.DEFAULT);
        boolean answerless = !rule.fixes().isEmpty() && !rule.trust().equals("ASK");
        assertEquals(answerless ? List.of(rule.rule()) : List.of(), fixed.rules());
        assertEquals(answerless ? rule.fixes().getFirst() : rule.broken(), fixed.document().text());
        assertEquals(List.of(), QuickFixes.allOf(rule.rule(), fixed.document(), RuleCase.FILE, RuleSettings.DEFAULT)
                .rules());
    }

    private static List<Finding> findings(CardDocument document, String rule) {
        return Checks.of(document, RuleCase.FILE).stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    private static List<Finding> all(String text) {
        return Checks.of(RuleCase.card(text), RuleCase.FILE);
    }
}
