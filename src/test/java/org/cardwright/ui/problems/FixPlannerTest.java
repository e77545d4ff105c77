package org.cardwright.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.check.FolderChecks;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.Test;

class FixPlannerTest {
    private static final String CARD = """
            ---
            series: 0501
            competency: %s
            relevant_courses:
            - One, %s, <a href="https://x.gov/1">https://x.gov/1</a>
            - Two, %s, <a href="https://x.gov/2">https://x.gov/2</a>
            - Two, %s, <a href="https://x.gov/2">https://x.gov/2</a>
            - Three, %s, <a href="https://x.gov/3">https://x.gov/3</a>
            - Three, %s, <a href="https://x.gov/3">https://x.gov/3</a>
            ---
            """;

    private final Map<CardId, CardDocument> cards = new LinkedHashMap<>();

    private CardId card(String name, String competency, String provider) {
        CardId card = new CardId(Path.of(name));
        String text = CARD.formatted(competency, provider, provider, provider, provider, provider);
        cards.put(card, CardDocument.read(new SourceText(text, false)));
        return card;
    }

    private FixPlanner planner() {
        return new FixPlanner(FolderChecks.of(cards, RuleSettings.DEFAULT), RuleSettings.DEFAULT);
    }

    private String text(CardId card) {
        return cards.get(card).text();
    }

    private static List<Boolean> counts(PlannedCard card, String... parts) {
        return List.of(parts).stream().map(part -> card.after().text().contains(part)).toList();
    }

    @Test
    void allProblemsOfARuleOnACardAreCorrectedThoughEachShiftsTheOthers() {
        CardId card = card("a.md", "Writing", "GSU");
        Planner.Plan plan = planner().rule("course-repeated").plan(cards, Progress.NONE);
        PlannedCard planned = plan.cards().getFirst();
        assertEquals(2, planned.items().size());
        String line2 = "- Two, GSU, <a href=\"https://x.gov/2\">https://x.gov/2</a>\n";
        String line3 = "- Three, GSU, <a href=\"https://x.gov/3\">https://x.gov/3</a>\n";
        assertEquals(text(card).replace(line2 + line2, line2).replace(line3 + line3, line3),
                planned.after().text());
        assertEquals(text(card), planned.change().before().orElseThrow().text());
        assertEquals(0, plan.byHand());
    }

    @Test
    void safeFixesAreAllThatNeedNoLook() {
        card("a.md", "Writing", "GSU");
        card("b.md", "Reading", "GSU");
        Planner.Plan plan = planner().safe(cards, Progress.NONE);
        assertEquals(2, plan.cards().size());
        PlannedCard first = plan.cards().getFirst();
        assertTrue(first.after().text().contains("series: 501\n"), first.after().text());
        assertTrue(first.does().contains("Repeated course"), first.does().toString());
        assertTrue(first.left().isEmpty());
    }

    @Test
    void aQuestionChangesNothingUntilItIsAnswered() {
        card("a.md", "Writing", "Graduate School USA");
        card("b.md", "Reading", "Graduate School USA");
        CardId other = card("c.md", "Speaking", "GSU");
        FixPlanner planner = planner();
        Planner.Plan plan = planner.rule("provider-spellings").plan(cards, Progress.NONE);
        assertEquals(List.of(other), plan.cards().stream().map(PlannedCard::card).toList());
        PlannedCard open = plan.cards().getFirst();
        assertTrue(open.asks());
        assertFalse(open.changes());
        FixItem item = open.items().getFirst();
        Optional<org.cardwright.check.QuickFix.Choice> answer =
                item.choice("Write \"Graduate School USA\" on this card");
        PlannedCard answered = planner.with(open, List.of(item.choosing(answer)));
        assertEquals(text(other).replace("GSU", "Graduate School USA"), answered.after().text());
        assertEquals(List.of("Write \"Graduate School USA\" on this card"), answered.does());
    }

    @Test
    void whatOnlyAPersonCanCorrectIsCounted() {
        card("a.md", "Writing", "GSU");
        Planner.Plan plan = planner().rule("body-missing").plan(cards, Progress.NONE);
        assertEquals(List.of(), plan.cards());
        assertEquals(1, plan.byHand());
    }

    @Test
    void oneAnswerIsGivenToEveryQuestionThatHasIt() {
        card("a.md", "Writing", "Graduate School USA");
        card("b.md", "Reading", "Graduate School USA");
        card("c.md", "Speaking", "GSU");
        card("d.md", "Thinking", "GSU");
        card("e.md", "Walking", "Graduate School USA");
        FixPlanner planner = planner();
        PlanViewModel model = new PlanViewModel(planner::with);
        model.show(planner.rule("provider-spellings").plan(cards, Progress.NONE).cards());
        assertEquals(2, model.unanswered());
        assertEquals(0, model.wanted().size());
        String answer = "Write \"Graduate School USA\" on this card";
        assertEquals(Map.entry(answer, 2), model.commonAnswers().getFirst());
        model.update(model.answered(answer));
        assertEquals(0, model.unanswered());
        assertEquals(List.of("c.md", "d.md"), model.change("x").cards().stream()
                .map(CardChange::card).map(CardId::name).toList());
        model.tick(new CardId(Path.of("c.md")), false);
        assertEquals(List.of("d.md"), model.change("x").cards().stream()
                .map(CardChange::card).map(CardId::name).toList());
        model.choose(model.cards().getLast(), 0, Optional.empty());
        assertEquals(List.of(), model.wanted());
    }

    @Test
    void aProblemThatIsGoneHasNoAnswer() {
        CardId card = card("a.md", "Writing", "GSU");
        Finding gone = FolderChecks.of(cards, RuleSettings.DEFAULT).findings().get(card).stream()
                .filter(finding -> finding.rule().equals("series-zero") || finding.rule().equals("octal-series"))
                .findFirst().orElseThrow();
        cards.put(card, CardDocument.read(new SourceText(text(card).replace("0501", "501"), false)));
        assertEquals(Optional.empty(), planner().answered(card, cards.get(card), gone, "Drop the zero"));
    }
}
