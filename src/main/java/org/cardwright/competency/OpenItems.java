package org.cardwright.competency;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.ItemKind;
import org.cardwright.site.ProficiencyLevel;

/** The items of a card that have no level, each with the one that a person gives to it. */
public record OpenItems(List<Item> items) {
    /** An item without level and the level that it is to get; 0 for none. */
    public record Item(ItemKind kind, String text, int level) {
        private boolean is(Item other) {
            return kind == other.kind && text.equals(other.text);
        }

        /** The same with a level, or with 0 for none. */
        public Item at(int given) {
            return new Item(kind, text, given);
        }

        private String entered() {
            return level + " " + kind + " " + text;
        }
    }

    public OpenItems {
        items = List.copyOf(items);
    }

    /** The items of a card as it is now, each with the level that most other cards give to it. */
    public static OpenItems suggested(CardDocument document, SharedIndex index, CardId card) {
        List<Item> all = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            List<String> open = LevelAssignment.open(document.card(), kind);
            List<OptionalInt> levels = LevelAssignment.suggested(index, card, kind);
            IntStream.range(0, open.size()).forEach(i -> all.add(new Item(kind, open.get(i),
                    i < levels.size() ? levels.get(i).orElse(0) : 0)));
        }
        return new OpenItems(all);
    }

    /** The same items, each with what these give to it, where they have it. */
    public OpenItems keeping(OpenItems earlier) {
        List<Item> left = new ArrayList<>(earlier.items);
        return new OpenItems(items.stream().map(item -> left.stream().filter(item::is).findFirst().map(kept -> {
            left.remove(kept);
            return kept;
        }).orElse(item)).toList());
    }

    /** The same items, each with what these give to it, where they give it a level. */
    public OpenItems with(OpenItems levels) {
        List<Item> left = new ArrayList<>(levels.items);
        return new OpenItems(items.stream().map(item -> left.stream().filter(item::is).findFirst().map(other -> {
            left.remove(other);
            return other.level() > 0 ? other : item;
        }).orElse(item)).toList());
    }

    /** What was given, as texts to be kept. */
    public List<String> entered() {
        return items.stream().map(Item::entered).toList();
    }

    /** The same with what was kept; items that the card did not have then keep the level that they have. */
    public OpenItems entering(List<String> texts) {
        List<String> left = new ArrayList<>(texts);
        return new OpenItems(items.stream().map(item -> IntStream.rangeClosed(0, ProficiencyLevel.values().length)
                .mapToObj(item::at).filter(other -> left.remove(other.entered())).findFirst().orElse(item)).toList());
    }

    /** How many items get a level. */
    public int given() {
        return (int) items.stream().filter(item -> item.level() > 0).count();
    }

    /** How many items get this level. */
    public int count(int level) {
        return (int) items.stream().filter(item -> item.level() == level).count();
    }

    /** The step that gives the levels to the card. */
    public StepPlan plan(CardId card, CardDocument document) {
        Map<ItemKind, List<OptionalInt>> levels = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            levels.put(kind, items.stream().filter(item -> item.kind() == kind)
                    .map(item -> item.level() == 0 ? OptionalInt.empty() : OptionalInt.of(item.level())).toList());
        }
        return LevelAssignment.plan(card, document, levels);
    }
}
