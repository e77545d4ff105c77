package org.cardwright.edit;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;

/** The lines of a preview; those of very many cards are made in the background, with the numbers. For one thread. */
public final class StepLines {
    private final Jobs background;
    private final ListPieces<StepRow> lines;
    private final StepChoices choices;
    private final StepRows layout;
    private Jobs.Running drawing = () -> {};

    /** Shows them in {@code rows}, as they are chosen and laid out at each moment. */
    public StepLines(Jobs background, List<StepRow> rows, StepChoices choices, StepRows layout) {
        this.background = background;
        this.choices = choices;
        this.layout = layout;
        lines = new ListPieces<>(background, rows);
    }

    /** A plan, and the problems that are known of it. */
    public record Known(StepPlan plan, Map<CardId, StepProblems> problems) {
        private boolean same(Known other) {
            return plan == other.plan && problems == other.problems;
        }
    }

    /** What was worked out, with how much of what was shown before stays. */
    private record Drawn(StepSight sight, ListUpdate.Kept kept) {}

    /** What a person selected, answered and folded at this moment. */
    public StepSight.Eye eye() {
        return new StepSight.Eye(choices, layout);
    }

    /** Whether that is still so. */
    public boolean current(StepSight.Eye eye) {
        return eye.sees(choices, layout);
    }

    /** Ends work under way. */
    public void cancel() {
        drawing.cancel();
    }

    public void show(List<StepRow> rows) {
        lines.show(rows);
    }

    /** Makes the lines at once. */
    public void show(Known known) {
        lines.show(layout.of(known.plan(), known.problems()));
    }

    /**
     * Makes the lines in the background, once more if what is to be seen changes in the meantime.
     *
     * @param known what there is to see at any moment
     * @param shown gets it once the lines are shown; not where another plan is to be seen by then
     */
    public void look(Supplier<Known> known, Consumer<StepSight> shown, Consumer<String> failed) {
        Known now = known.get();
        List<StepRow> before = lines.shown();
        StepSight.Eye eye = eye();
        drawing.cancel();
        drawing = background.run("", _ -> {
            StepSight sight = eye.see(now.plan(), now.problems());
            return new Drawn(sight, ListUpdate.Kept.between(before, sight.rows()));
        }, drawn -> {
            if (known.get().same(now) && current(eye)) {
                lines.show(drawn.sight().rows(), before, drawn.kept());
                shown.accept(drawn.sight());
            } else if (known.get().plan() == now.plan()) {
                look(known, shown, failed);
            }
        }, failed);
    }

    /** Gives the lines of a card's file that change, at once or, as one of very many cards, a little later. */
    public void text(PlannedCard card, boolean many, Consumer<List<DiffLine>> ready) {
        Supplier<List<DiffLine>> lines = () -> DiffLine.of(LineDiff.of(card.card().name(), card.before().map(CardDocument::text),
                card.after().map(CardDocument::text)));
        if (many) {
            background.run("", _ -> lines.get(), ready, _ -> {});
        } else {
            ready.accept(lines.get());
        }
    }
}
