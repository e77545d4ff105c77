package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.cardwright.check.Checks;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class SpotFinderTest {
    @Test
    void aCommentThatCutsACourseStandsAtItsRow() {
        CardDocument card = CardDocument.read(new SourceText("""
                ---
                category: career # why
                relevant_courses:
                - First, MC
                - Second # and a half, MC
                ---
                """, false));
        assertEquals(Optional.of(new CardSpot.CourseLine(1)), place(card, 5));
        assertEquals(Optional.empty(), place(card, 2));
    }

    @Test
    void whatIsWrongWithAnUnreadableCourseIsNotSaidTwice() {
        CardDocument card = CardDocument.read(new SourceText("---\nrelevant_courses: \"One&&&https://a.gov\"\n---\n", false));
        assertEquals(1, card.card().courses().size());
        assertEquals(List.of(), Checks.of(card, "a.md").stream()
                .flatMap(finding -> SpotFinder.row(card, finding).stream()).toList());
    }

    @Test
    void aCardBeginsWhereSomebodyWasElseAtTheDescription() {
        CardDocument card = CardDocument.read(new SourceText("---\ncompetency: x\n---\n", false));
        CardSpot.Field description = new CardSpot.Field(CardField.DESCRIPTION);
        List<CardSpot> usual = List.of(description, new CardSpot.Item(ItemKind.BEHAVIOR, Edit.UNASSIGNED, 0),
                new CardSpot.CourseLine(0));
        assertEquals(usual, SpotFinder.toBegin(Optional.empty(), card.card()));
        CardSpot.Item last = new CardSpot.Item(ItemKind.DEFINITION, 2, 0);
        assertEquals(last, SpotFinder.toBegin(Optional.of(last), card.card()).getFirst());
        assertEquals(last, new CardSpot.Item(ItemKind.DEFINITION, 2, 7).first());
        assertEquals(description, description.first());
    }

    @Test
    void whereTheLineIsGoneACardBeginsAtTheEndOfItsListAndElseInTheNearestLevel() {
        Card card = CardDocument.read(new SourceText("""
                ---
                competency: X
                relevant_courses:
                - <a href="https://a.gov/a">A</a>, B
                ---

                <div>
                  <div>
                    <h3>Behavior Illustrations</h3>
                    <dl><dt>X ( Level 1 - Awareness)</dt><dd>One</dd><dd>Two</dd><dt>X ( Level 3 - Intermediate)</dt><dd>Three</dd></dl>
                  </div>
                </div>
                """, false)).card();
        CardSpot gone = new CardSpot.Item(ItemKind.BEHAVIOR, 1, 2);
        assertEquals(List.of(gone, new CardSpot.Item(ItemKind.BEHAVIOR, 1, 1)), SpotFinder.toBegin(Optional.of(gone), card).subList(0, 2));
        gone = new CardSpot.Item(ItemKind.BEHAVIOR, 4, 0);
        assertEquals(List.of(gone, new CardSpot.Item(ItemKind.BEHAVIOR, 3, 0)), SpotFinder.toBegin(Optional.of(gone), card).subList(0, 2));
        gone = new CardSpot.CourseLine(1);
        assertEquals(List.of(gone, new CardSpot.CourseLine(0)), SpotFinder.toBegin(Optional.of(gone), card).subList(0, 2));
    }

    private static Optional<CardSpot.Row> place(CardDocument card, int line) {
        Finding cut = Checks.of(card, "a.md").stream().filter(finding -> finding.rule().equals("comment-cuts-line")
                && finding.position().line() == line).findFirst().orElseThrow();
        return SpotFinder.row(card, cut);
    }
}
