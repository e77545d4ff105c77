package org.cardwright.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a preview: each card with what belongs to it, unless it is folded; those that stay as they are last. */
public final class StepRows {
    private final Set<CardId> folded = new HashSet<>();
    private boolean texts;

    /** The lines of a plan with the problems of its cards as far as they are known. */
    public List<StepRow> of(StepPlan plan, Map<CardId, StepProblems> problems) {
        boolean several = plan.cards().size() > 1;
        List<StepRow> all = new ArrayList<>();
        plan.cards().stream().filter(PlannedCard::possible).forEach(card -> add(card, several, problems, all));
        plan.cards().stream().filter(card -> !card.possible()).forEach(card -> add(card, several, problems, all));
        return all;
    }

    /** The same, which does not follow. */
    StepRows copy() {
        StepRows copy = new StepRows();
        copy.folded.addAll(folded);
        copy.texts = texts;
        return copy;
    }

    boolean same(StepRows other) {
        return texts == other.texts && folded.equals(other.folded);
    }

    /** Folds a card, or unfolds it. */
    public void fold(PlannedCard card) {
        if (!folded.remove(card.subject())) {
            folded.add(card.subject());
        }
    }

    /** Has the text of the file in the place of the parts, or the parts again. */
    public void showTexts(boolean shown) {
        texts = shown;
    }

    /** Cards that are made or deleted say little that is not known, so that they begin folded where they are several. */
    private boolean open(PlannedCard card, boolean several) {
        boolean whole = card.kind() == PlannedCard.Kind.NEW || card.kind() == PlannedCard.Kind.DELETED;
        return (whole && several) == folded.contains(card.subject());
    }

    private void add(PlannedCard card, boolean several, Map<CardId, StepProblems> problems, List<StepRow> to) {
        boolean open = open(card, several);
        to.add(new StepRow.Head(card, open));
        if (!open) {
            return;
        }
        if (!card.does().isEmpty() || !card.left().isEmpty()) {
            to.add(new StepRow.Says(card));
        }
        StepProblems after = problems.getOrDefault(card.card(), StepProblems.NONE);
        List<StepRow> fresh = after.fresh().stream().<StepRow>map(finding -> new StepRow.Problem(card, finding, true)).toList();
        // Below many parts nobody would see them; but parts that can be selected are not to move away from under the mouse.
        if (!card.lazy()) {
            to.addAll(fresh);
        }
        for (int i = 0; i < card.questions().size(); i++) {
            to.add(new StepRow.Question(card, i));
        }
        if (texts && card.possible()) {
            to.add(new StepRow.Text(card));
        } else {
            card.parts().forEach(part -> to.add(new StepRow.Part(card, part)));
        }
        if (card.lazy()) {
            to.addAll(fresh);
        }
        after.gone().forEach(finding -> to.add(new StepRow.Problem(card, finding, false)));
    }
}
