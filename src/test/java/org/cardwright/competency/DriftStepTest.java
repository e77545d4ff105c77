package org.cardwright.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.DriftChoice;
import org.cardwright.document.DriftChoices;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.fixtures.FixtureFile;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person chooses where front matter and body disagree becomes one step, which tells what each side says then. */
final class DriftStepTest {
    private static final CardId CARD = new CardId(Path.of("a.md"));

    private static CardDocument card(String fixture) {
        return CardDocument.read(FixtureFile.named("disagreements/" + fixture).source());
    }

    private static StepPlan plan(DriftStep step, CardDocument document) {
        return step.planner(CARD, document).plan(Progress.NONE);
    }

    private static String said(StepPlan plan) {
        List<String> said = new ArrayList<>();
        for (PlannedCard card : plan.cards()) {
            said.addAll(card.does());
            card.parts().forEach(part -> said.add(part.part().words() + ": " + part.before() + " > " + part.after()));
        }
        return Stream.concat(said.stream(), plan.notes().stream()).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            wording-differs; FRONT; Level 1 · behavior 2: Collects cost data from program offices > Gathers cost data from program offices
            wording-differs; BODY; Front matter · behavior 2: Gathers cost data from program offices > Collects cost data from program offices
            order-differs; FRONT; Behaviors: the body gets the order of the front matter.
            order-differs; BODY; Behaviors: the front matter gets the order of the body.
            behavior-missing-in-body; FRONT; 'Level 1 · behavior 2:  > Gathers cost data from program offices'
            behavior-missing-in-body; BODY; 'Front matter · behavior 2: Gathers cost data from program offices > '
            behavior-only-in-body; FRONT; 'Level 2 · behavior 3: Explains variances to reviewers > '
            behavior-only-in-body; BODY; Front matter · behavior 6:  > Explains variances to reviewers
            other-level; FRONT; 'Level 3 · behavior 1: Reviews estimates >  | Level 3 · definition 1: Applies it alone > '
            """)
    void eachSideCanBeChosenAndItIsToldWhatTheOtherSaysThen(String fixture, DriftChoice.Source side, String told) {
        CardDocument before = card(fixture);
        DriftStep step = DriftStep.of(before);
        assertEquals(StepPlan.NOTHING, plan(step, before));
        step.lists().forEach(list -> list.takeAll(side));
        assertEquals(0, step.undecided());
        StepPlan plan = plan(step, before);
        assertEquals(told, said(plan));
        CardDocument after = plan.cards().getFirst().after().orElseThrow();
        assertEquals(List.of(), DriftStep.of(after).lists());
    }

    /** Both lists disagree, one is decided. */
    @Test
    void aListWithChoicesLeftStaysAsItIs() {
        CardDocument one = card("wording-differs");
        CardDocument two = CardDocument.read(new SourceText(one.text().replace("<dd>Works under close supervision</dd>", ""), false));
        DriftStep step = DriftStep.of(two);
        assertEquals(2, step.lists().size(), two.text());
        step.lists().getFirst().takeAll(DriftChoice.Source.BODY);
        assertEquals("Front matter · behavior 2: Gathers cost data from program offices > Collects cost data from program offices"
                + " | Definitions: 1 choice left. This list stays as it is.", said(plan(step, two)));
        DriftStep again = DriftStep.of(two);
        assertTrue(again.asks(step));
        again.enter(step.entered());
        assertEquals(step.entered(), again.entered());
        assertEquals(1, again.undecided());
        assertEquals(List.of(0, 1), again.lists().stream().map(DriftChoices::undecided).toList());
    }
}
