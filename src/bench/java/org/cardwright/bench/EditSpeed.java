package org.cardwright.bench;

import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.workspace.LoadedCard;

/** Times single edits: splice, proof by reading again, new model. */
final class EditSpeed {
    private static final int ROUNDS = 2000;
    private final List<CardDocument> cards;

    EditSpeed(List<LoadedCard> cards) {
        // Cards that forms can edit, with a behavior on a level and a course to change.
        this.cards = cards.stream().map(LoadedCard::document).filter(CardDocument::readable)
                .filter(card -> card.card().field(CardField.DESCRIPTION).isPresent())
                .filter(card -> !card.card().levels().isEmpty() && !card.card().courses().isEmpty())
                .filter(card -> !card.card().levels().getFirst().behaviors().isEmpty())
                .limit(ROUNDS).toList();
    }

    void report(Report report) {
        line(report, "one edit of the description, median", "the 99th percentile", (card, round) ->
                new Edit.SetField(card.key(CardField.DESCRIPTION), "Works with clients in round " + round));
        line(report, "one edit of the competency, which many values follow, median", "the 99th percentile",
                (card, round) -> new Edit.SetField(card.key(CardField.COMPETENCY), "Customer Care " + round));
        line(report, "one edit of a behavior, median", "the 99th percentile", (card, round) ->
                new Edit.SetItem(ItemKind.BEHAVIOR, card.card().levels().getFirst().number(), 0, "Welcomes " + round));
        line(report, "one edit of a course, median", "the 99th percentile", (card, round) ->
                new Edit.SetCourse(0, new CourseText("Course " + round, "GSU", "https://example.org/" + round)));
    }

    private interface Editing {
        Edit of(CardDocument card, int round);
    }

    private void line(Report report, String what, String tail, Editing editing) {
        int[] refused = {0};
        Times times = Times.of(ROUNDS, ROUNDS, round -> {
            CardDocument card = cards.get(round % cards.size());
            try {
                card.apply(editing.of(card, round));
            } catch (EditRefusedException e) {
                refused[0]++;
            }
        });
        report.line(what, times.median(), 2, "ms");
        String refusals = refused[0] == 0 ? "" : "; refused " + refused[0] / 2;
        report.line("– " + tail + refusals, Report.text(times.at(0.99), "ms"));
    }
}
