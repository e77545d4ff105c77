package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
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

    @Test
    void allProblemsOfARuleOnACardAreCorrectedThoughEachShiftsTheOthers() {
        CardId card = card("a.md", "Writing", "GSU");
        StepPlan plan = planner().rule("course-repeated", cards, Progress.NONE);
        PlannedCard planned = plan.cards().getFirst();
        String line2 = "- Two, GSU, <a href=\"https://x.gov/2\">https://x.gov/2</a>\n";
        String line3 = "- Three, GSU, <a href=\"https://x.gov/3\">https://x.gov/3</a>\n";
        assertEquals(text(card).replace(line2 + line2, line2).replace(line3 + line3, line3),
                planned.after().orElseThrow().text());
        assertEquals(text(card), planned.before().orElseThrow().text());
        assertEquals(List.of(), plan.notes());
    }

    @Test
    void safeFixesAreAllThatNeedNoLook() {
        card("a.md", "Writing", "GSU");
        card("b.md", "Reading", "GSU");
        StepPlan plan = planner().safe(cards, Progress.NONE);
        assertEquals(2, plan.cards().size());
        PlannedCard first = plan.cards().getFirst();
        assertTrue(first.after().orElseThrow().text().contains("series: 501\n"), first::toString);
        assertTrue(first.does().contains("Repeated course"), first.does().toString());
        assertTrue(first.left().isEmpty());
    }

    @Test
    void aQuestionChangesNothingUntilItIsAnswered() {
        card("a.md", "Writing", "Graduate School USA");
        card("b.md", "Reading", "Graduate School USA");
        CardId other = card("c.md", "Speaking", "GSU");
        FixPlanner planner = planner();
        StepPlan plan = planner.rule("provider-spellings", cards, Progress.NONE);
        assertEquals(List.of(other), plan.cards().stream().map(PlannedCard::card).toList());
        PlannedCard open = plan.cards().getFirst();
        assertEquals(1, open.questions().size());
        assertFalse(open.possible());
        Optional<String> answer = Optional.of("Write \"Graduate School USA\" on this card");
        assertTrue(open.questions().getFirst().answers().contains(answer.get()), open.questions()::toString);
        PlannedCard answered = open.answered(List.of(answer));
        assertEquals(text(other).replace("GSU", "Graduate School USA"), answered.after().orElseThrow().text());
        assertEquals(answer, answered.questions().getFirst().chosen());
        assertFalse(answered.answered(List.of(Optional.empty())).possible());
        assertEquals(List.of("Write \"Graduate School USA\" on this card"), answered.does());
    }

    @Test
    void whatOnlyAPersonCanCorrectIsCounted() {
        card("a.md", "Writing", "GSU");
        StepPlan plan = planner().rule("body-missing", cards, Progress.NONE);
        assertEquals(List.of(), plan.cards());
        assertEquals(List.of("Only a person can correct this problem. Double-click a problem in the list to go "
                + "there."), plan.notes());
    }

    @Test
    void aProblemThatIsGoneHasNoAnswer() {
        CardId card = card("a.md", "Writing", "GSU");
        Finding gone = FolderChecks.of(cards, RuleSettings.DEFAULT).findings().get(card).stream()
                .filter(finding -> finding.rule().equals("series-zero") || finding.rule().equals("octal-series"))
                .findFirst().orElseThrow();
        cards.put(card, CardDocument.read(new SourceText(text(card).replace("0501", "501"), false)));
        assertEquals(Optional.empty(), planner().answered(card, cards.get(card), gone, "Remove the zero"));
    }
}
