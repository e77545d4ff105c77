package org.cardwright.competency;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.DriftChoice;
import org.cardwright.document.DriftChoices;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.PartChange;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;

/** The lists that front matter and body of a card tell differently, with what a person chooses of each item. */
public final class DriftStep {
    private final List<DriftChoices> lists;

    private DriftStep(List<DriftChoices> lists) {
        this.lists = List.copyOf(lists);
    }

    /** Those of a card as it is now, with nothing chosen. */
    public static DriftStep of(CardDocument document) {
        return new DriftStep(Stream.of(ItemKind.values()).flatMap(kind -> document.drift(kind).stream())
                .map(DriftChoices::new).toList());
    }

    public List<DriftChoices> lists() {
        return lists;
    }

    /** Whether both are about the same texts, whatever was chosen. */
    public boolean asks(DriftStep other) {
        return lists.stream().map(DriftChoices::drift).toList().equals(other.lists.stream().map(DriftChoices::drift).toList());
    }

    /** How many choices are still to be made. */
    public int undecided() {
        return lists.stream().mapToInt(DriftChoices::undecided).sum();
    }

    /** What was chosen, as texts to be kept. */
    public List<String> entered() {
        return lists.stream().flatMap(list -> list.entered().stream().map(text -> list.kind() + " " + text)).toList();
    }

    /** Chooses the same again in rows that say the same. */
    public void enter(List<String> texts) {
        lists.forEach(list -> list.enter(texts.stream().filter(text -> text.startsWith(list.kind() + " "))
                .map(text -> text.substring(list.kind().name().length() + 1)).toList()));
    }

    /**
     * The step that makes front matter and body say what is chosen now, whatever is chosen later: of each list of which
     * nothing is open; the others stay as they are.
     */
    public StepPlan.Planner planner(CardId card, CardDocument document) {
        Map<ItemKind, List<Edit.Placed>> items = new EnumMap<>(ItemKind.class);
        List<PartChange> parts = new ArrayList<>();
        List<String> orders = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (DriftChoices list : lists) {
            String name = FieldLabels.of(list.kind().field());
            if (list.undecided() > 0) {
                open.add(Strings.get("drift.stays", name, list.undecided()));
                continue;
            }
            items.put(list.kind(), list.result());
            parts.addAll(parts(list));
            list.inFrontOrder().ifPresent(front -> orders.add(Strings.get(front ? "drift.bodyOrdered"
                    : "drift.frontOrdered", name)));
        }
        return _ -> plan(card, document, items, shown -> shown.showing(parts).saying(orders, List.of()), open);
    }

    private static StepPlan plan(CardId card, CardDocument document, Map<ItemKind, List<Edit.Placed>> items,
            UnaryOperator<PlannedCard> shown, List<String> open) {
        if (items.isEmpty()) {
            return StepPlan.NOTHING;
        }
        try {
            CardDocument after = document.apply(new Edit.SetItems(items));
            return new StepPlan(List.of(shown.apply(PlannedCard.changed(card, document, after))), List.of(), open, 1);
        } catch (EditRefusedException e) {
            return StepPlan.refused(List.of(Refusal.of(e.getMessage())));
        }
    }

    /** What the side says differently then that was not chosen, where it says it. */
    private static List<PartChange> parts(DriftChoices list) {
        List<PartChange> parts = new ArrayList<>();
        Map<Integer, Integer> indexes = new HashMap<>();
        int front = 0;
        for (DriftChoice item : list.ordered()) {
            Optional<String> result = item.result().map(Edit.Placed::text);
            int index = indexes.merge(item.level(), result.isPresent() ? 1 : 0, Integer::sum) - (result.isPresent() ? 1 : 0);
            if (!item.row().agrees()) {
                add(parts, new CardPart.Value("front", Strings.get("drift.part", FieldLabels.item(list.kind()), front + 1)),
                        item.row().front(), result);
                add(parts, new CardPart.Item(list.kind(), item.level(), index), item.row().body(), result);
            }
            front += result.isPresent() ? 1 : 0;
        }
        return parts;
    }

    private static void add(List<PartChange> parts, CardPart part, Optional<String> before, Optional<String> after) {
        if (!before.equals(after)) {
            parts.add(new PartChange(part, before.orElse(""), after.orElse(""), false));
        }
    }
}
