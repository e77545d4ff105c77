package org.cardwright.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;

/**
 * What becomes of one text of a card.
 *
 * @param part where it stands after the change, or before it where it goes
 * @param before empty for a new text
 * @param after empty for one that goes
 * @param follows whether it changes only because it derives from another
 */
public record PartChange(CardPart part, String before, String after, boolean follows) implements StepPart, DiffRow {
    /** Everything that a card says differently after a change, in the order of the card. */
    public static List<PartChange> between(CardDocument before, CardDocument after, Predicate<CardPart> named) {
        Map<Object, List<CardTexts.Placed>> old = lists(before);
        Map<Object, List<CardTexts.Placed>> now = lists(after);
        List<Object> keys = new ArrayList<>(old.keySet());
        now.keySet().stream().filter(key -> !old.containsKey(key)).forEach(keys::add);
        List<PartChange> changes = new ArrayList<>();
        for (Object key : keys) {
            compare(old.getOrDefault(key, List.of()), now.getOrDefault(key, List.of()), named, changes);
        }
        return List.copyOf(changes);
    }

    @Override
    public String text() {
        return part.words() + ": " + Strings.get(before.isEmpty() ? "beforeAfter.added" : after.isEmpty() ? "beforeAfter.removed"
                : "beforeAfter.changed", before, after);
    }

    /** The texts of each list of items together, the same part of all courses too, everything else by itself. */
    private static Map<Object, List<CardTexts.Placed>> lists(CardDocument document) {
        Map<Object, List<CardTexts.Placed>> lists = new LinkedHashMap<>();
        CardTexts.of(document).forEach(text -> lists.computeIfAbsent(key(text.part()), _ -> new ArrayList<>())
                .add(text));
        return lists;
    }

    private static Object key(CardPart part) {
        return switch (part) {
            case CardPart.Item item -> new CardPart.Item(item.kind(), item.level(), 0);
            case CardPart.Course course -> course.piece();
            case CardPart.CourseLine _ -> CardPart.CourseLine.class;
            case CardPart.Line _ -> CardPart.Line.class;
            default -> part;
        };
    }

    private static void compare(List<CardTexts.Placed> old, List<CardTexts.Placed> now, Predicate<CardPart> named,
            List<PartChange> to) {
        List<String> before = old.stream().map(CardTexts.Placed::text).toList();
        List<String> after = now.stream().map(CardTexts.Placed::text).toList();
        if (before.equals(after)) {
            return;
        }
        List<ListDiff<String>> changes = ListDiff.of(before, after);
        int most = changes.stream().mapToInt(ListDiff::size).sum();
        List<PartChange> inPlace = inPlace(old, now, named);
        if (!inPlace.isEmpty() && inPlace.size() <= most) {
            to.addAll(inPlace);
            return;
        }
        for (ListDiff<String> change : changes) {
            int gone = change.gone().size();
            int come = change.come().size();
            for (int i = 0; i < change.size(); i++) {
                CardPart part = i < come ? now.get(change.at() + i).part() : old.get(change.from() + i).part();
                to.add(new PartChange(part, i < gone ? change.gone().get(i) : "", i < come ? change.come().get(i) : "",
                        !named.test(part)));
            }
        }
    }

    /** Each text beside that in the same place; none where the places are others. A text may become one that stands near. */
    private static List<PartChange> inPlace(List<CardTexts.Placed> old, List<CardTexts.Placed> now,
            Predicate<CardPart> named) {
        List<CardPart> places = old.stream().map(CardTexts.Placed::part).toList();
        return places.equals(now.stream().map(CardTexts.Placed::part).toList())
                ? IntStream.range(0, old.size()).filter(i -> !old.get(i).text().equals(now.get(i).text()))
                        .mapToObj(i -> new PartChange(places.get(i), old.get(i).text(), now.get(i).text(),
                                !named.test(places.get(i)))).toList() : List.of();
    }
}
