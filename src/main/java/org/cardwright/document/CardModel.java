package org.cardwright.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.BodyLevel;
import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.OtherKey;

/** Makes the model of a card from its anatomy. */
final class CardModel {
    private CardModel() {}

    static Card of(Anatomy anatomy) {
        List<OtherKey> others = new ArrayList<>(0);
        for (YamlEntry entry : anatomy.frontMatter().entries()) {
            Optional<YamlEntry> used = CardField.ofKey(entry.key()).flatMap(anatomy::entry);
            if (used.isEmpty() || used.get() != entry && !used.get().key().equals(entry.key())) {
                others.add(other(anatomy.text(), entry));
            }
        }
        return new Card(fields(anatomy.front()), levels(anatomy), unassigned(anatomy, ItemKind.BEHAVIOR),
                unassigned(anatomy, ItemKind.DEFINITION),
                anatomy.courses().courses(), others);
    }

    /** The texts of the fields, each trimmed. */
    static Map<CardField, String> fields(Front front) {
        Map<CardField, String> fields = new EnumMap<>(CardField.class);
        front.fields().forEach((field, entry) -> entry.value().scalar().ifPresent(
                scalar -> fields.put(field, shared(field, HtmlText.trim(scalar.text())))));
        return fields;
    }

    /** Values that recur on hundreds of cards are held once. */
    private static String shared(CardField field, String text) {
        return switch (field) {
            case TITLE, PERMALINK, BEHAVIORS, DEFINITIONS, COURSES -> text;
            default -> Recurring.shared(text);
        };
    }

    private static OtherKey other(String text, YamlEntry entry) {
        boolean scalar = entry.value() instanceof YamlValue.Scalar;
        String value = entry.value() instanceof YamlValue.Scalar found ? found.text() : entry.value().span().of(text);
        return new OtherKey(entry.key(), HtmlText.trim(value), scalar);
    }

    private static List<String> unassigned(Anatomy anatomy, ItemKind kind) {
        return anatomy.table(kind).unassigned().items().stream().map(item -> Recurring.shared(item.text())).toList();
    }

    /** The levels in the body's order; a level that only the definitions have stands before the next higher one. */
    private static List<LevelContent> levels(Anatomy anatomy) {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (ItemKind kind : ItemKind.values()) {
            for (ItemGroup group : anatomy.table(kind).headed()) {
                names.putIfAbsent(group.level(), group.body().map(BodyLevel::name).orElse(""));
            }
        }
        List<Integer> order = new ArrayList<>(names.keySet());
        List<Integer> first = anatomy.table(ItemKind.BEHAVIOR).headed().stream().map(ItemGroup::level).distinct()
                .toList();
        if (!first.equals(order)) {
            order.sort(Comparator.naturalOrder());
        }
        List<LevelContent> levels = new ArrayList<>(order.size());
        for (int number : order) {
            levels.add(new LevelContent(number, Recurring.shared(names.get(number)),
                    shared(anatomy.table(ItemKind.BEHAVIOR), number), shared(anatomy.table(ItemKind.DEFINITION), number)));
        }
        return levels;
    }

    private static List<String> shared(ItemTable table, int level) {
        List<String> texts = new ArrayList<>();
        for (ItemGroup group : table.groups()) {
            for (CardItem item : group.level() == level ? group.items() : List.<CardItem>of()) {
                texts.add(Recurring.shared(item.text()));
            }
        }
        return List.copyOf(texts);
    }
}
