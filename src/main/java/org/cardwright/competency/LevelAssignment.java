package org.cardwright.competency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.PartChange;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.Card;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Gives levels to the items of a card whose body names none. */
public final class LevelAssignment {
    /** The number of a level whose heading names none. */
    private static final int UNNAMED = 0;

    private LevelAssignment() {}

    /** The items that no level holds: those of the front matter alone, then those below a heading that names no level. */
    public static List<String> open(Card card, ItemKind kind) {
        return Stream.concat(card.unassigned(kind).stream(), unnamed(card, kind).stream()).toList();
    }

    private static List<String> unnamed(Card card, ItemKind kind) {
        return card.level(UNNAMED).map(level -> level.items(kind)).orElse(List.of());
    }

    /**
     * The level of each {@link #open} item as most other cards of the competency have it; empty where none holds it.
     */
    public static List<OptionalInt> suggested(SharedIndex index, CardId card, ItemKind kind) {
        Card own = index.document(card).map(CardDocument::card).orElse(Card.EMPTY);
        List<Card> others = SharedKey.competency(own).map(owner -> index.cards(owner).entrySet().stream()
                .filter(other -> !other.getKey().equals(card)).map(other -> other.getValue().card()).toList())
                .orElse(List.of());
        return open(own, kind).stream().map(item -> suggested(others, kind, item)).toList();
    }

    private static OptionalInt suggested(List<Card> others, ItemKind kind, String item) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Card other : others) {
            for (LevelContent level : other.levels()) {
                if (level.number() > 0 && SharedTexts.holds(level.items(kind), item)) {
                    counts.merge(level.number(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(found -> OptionalInt.of(found.getKey())).orElse(OptionalInt.empty());
    }

    /** The step that gives them to a card; its refusal says why the card cannot have them. */
    public static StepPlan plan(CardId card, CardDocument document, Map<ItemKind, List<OptionalInt>> levels) {
        try {
            CardDocument after = assign(document, levels);
            // An item is told where it goes to: there it has its level.
            return new StepPlan(after == document ? List.of() : List.of(PlannedCard.changed(card, document, after)
                    .showing(PartChange.between(document, after, _ -> true).stream().filter(part -> !left(part)).toList())), 1);
        } catch (EditRefusedException e) {
            return StepPlan.refused(List.of(Refusal.of(e.getMessage())));
        }
    }

    private static boolean left(PartChange part) {
        return part.part() instanceof CardPart.Item item && item.level() <= UNNAMED && part.after().isEmpty();
    }

    /**
     * The card with its {@link #open} items at these levels, each behind what its level holds already; a body of an old
     * form without levels is written anew where it says nothing else, and a heading without a level and items goes.
     *
     * @param levels per list the level of each open item, empty to leave it
     * @throws EditRefusedException if the body cannot hold levels; the message is for the user
     */
    public static CardDocument assign(CardDocument document, Map<ItemKind, List<OptionalInt>> levels)
            throws EditRefusedException {
        return document.card().levels().isEmpty() ? anew(document, levels) : moved(document, levels);
    }

    private static CardDocument anew(CardDocument document, Map<ItemKind, List<OptionalInt>> levels)
            throws EditRefusedException {
        Map<ItemKind, List<Edit.Placed>> items = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            List<String> texts = document.card().unassigned(kind);
            List<OptionalInt> given = levels.getOrDefault(kind, List.of());
            List<Edit.Placed> placed = new ArrayList<>(IntStream.range(0, texts.size())
                    .mapToObj(i -> new Edit.Placed(i < given.size() ? given.get(i).orElse(Edit.UNASSIGNED)
                            : Edit.UNASSIGNED, texts.get(i))).toList());
            // The front matter's list is in the order of the levels, as on every card.
            placed.sort(Comparator.comparingInt(item -> item.level() < 0 ? Integer.MAX_VALUE : item.level()));
            if (!placed.isEmpty()) {
                items.put(kind, placed);
            }
        }
        boolean none = items.values().stream().flatMap(List::stream).allMatch(item -> item.level() < 0);
        return none ? document : document.apply(new Edit.SetItems(items));
    }

    private static CardDocument moved(CardDocument document, Map<ItemKind, List<OptionalInt>> levels)
            throws EditRefusedException {
        CardDocument now = document;
        for (ItemKind kind : ItemKind.values()) {
            List<OptionalInt> given = levels.getOrDefault(kind, List.of());
            int alone = Math.min(given.size(), document.card().unassigned(kind).size());
            now = moved(now, kind, Edit.UNASSIGNED, given.subList(0, alone));
            now = moved(now, kind, UNNAMED, given.subList(alone, given.size()));
        }
        boolean emptied = now != document && now.card().level(UNNAMED).filter(level ->
                level.behaviors().isEmpty() && level.definitions().isEmpty()).isPresent();
        return emptied ? now.apply(new Edit.RemoveLevel(UNNAMED)) : now;
    }

    private static CardDocument moved(CardDocument document, ItemKind kind, int from, List<OptionalInt> given)
            throws EditRefusedException {
        CardDocument now = document;
        int gone = 0;
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).isPresent()) {
                int level = given.get(i).getAsInt();
                if (now.card().level(level).isEmpty()) {
                    now = now.apply(new Edit.AddLevel(level));
                }
                int end = now.card().level(level).orElseThrow().items(kind).size();
                now = now.apply(new Edit.MoveItem(kind, from, i - gone++, level, end));
            }
        }
        return now;
    }
}
