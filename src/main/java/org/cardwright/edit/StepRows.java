package org.cardwright.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of a preview: each card with what belongs to it, unless it is folded; those that stay as they are last. */
public final class StepRows {
    private final Set<CardId> folded = new HashSet<>();
    private final Set<Integer> foldedGroups = new HashSet<>();
    private boolean texts;
    private boolean byCard;

    /** The lines of a plan with the problems of its cards as far as they are known. */
    public List<StepRow> of(StepPlan plan, Map<CardId, StepProblems> problems) {
        boolean several = plan.cards().size() > 1;
        if (!plan.groups().isEmpty() && !byCard) {
            return grouped(plan, problems);
        }
        List<StepRow> all = new ArrayList<>();
        plan.cards().stream().filter(PlannedCard::possible).forEach(card -> add(card, several, problems, all));
        plan.cards().stream().filter(card -> !card.possible()).forEach(card -> add(card, several, problems, all));
        return all;
    }

    /** Each group with its parts on all cards; then the cards of which a part comes from none. */
    private List<StepRow> grouped(StepPlan plan, Map<CardId, StepProblems> problems) {
        Map<Integer, List<StepRow.Part>> parts = new HashMap<>();
        List<StepRow> rest = new ArrayList<>();
        for (PlannedCard card : plan.cards()) {
            card.parts().forEach(part -> part.groups().forEach(group -> parts
                    .computeIfAbsent(group, _ -> new ArrayList<>()).add(new StepRow.Part(card, part))));
            if (card.refusal().isPresent() || card.parts().stream().anyMatch(part -> part.groups().isEmpty())) {
                add(card, true, problems, rest);
            }
        }
        List<StepRow> all = new ArrayList<>();
        for (int i = 0; i < plan.groups().size(); i++) {
            StepRow.Group group = new StepRow.Group(plan.groups().get(i), i, parts.getOrDefault(i, List.of()),
                    !foldedGroups.contains(i));
            all.add(group);
            all.addAll(group.open() ? group.parts() : List.of());
        }
        all.addAll(rest);
        return all;
    }

    /** The same, which does not follow. */
    StepRows copy() {
        StepRows copy = new StepRows();
        copy.folded.addAll(folded);
        copy.foldedGroups.addAll(foldedGroups);
        copy.texts = texts;
        copy.byCard = byCard;
        return copy;
    }

    boolean same(StepRows other) {
        return texts == other.texts && byCard == other.byCard && folded.equals(other.folded)
                && foldedGroups.equals(other.foldedGroups);
    }

    /** Folds the card or group of a line, or unfolds it. */
    public void fold(StepRow row) {
        if (row instanceof StepRow.Group group) {
            turn(foldedGroups, group.index());
        } else {
            row.about().ifPresent(card -> turn(folded, card.subject()));
        }
    }

    private static <T> void turn(Set<T> all, T one) {
        if (!all.remove(one)) {
            all.add(one);
        }
    }

    /** Has the parts by card, or by what they come from where the plan says that. */
    public void showByCard(boolean wanted) {
        byCard = wanted;
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
