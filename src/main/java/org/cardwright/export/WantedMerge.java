package org.cardwright.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Derivation;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Works out what a merged card is to say, and what only a person can decide. */
final class WantedMerge {
    /** Empty where nobody knows it: then whatever differs is to be chosen. */
    private final Optional<CardDocument> base;
    private final CardDocument ours;
    private final CardDocument theirs;
    private final Map<String, Side> choices;
    private final Map<String, MergeConflict> conflicts = new LinkedHashMap<>();

    WantedMerge(Optional<CardDocument> base, CardDocument ours, CardDocument theirs, Map<String, Side> choices) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.choices = choices;
    }

    /** Every value that both sides changed, decided or not; filled by {@link #run}. */
    List<MergeConflict> conflicts() {
        return List.copyOf(conflicts.values());
    }

    /** What the card is to say; where no choice was made, the site's value stands. */
    Wanted run() {
        Map<CardField, Optional<String>> scalars = new EnumMap<>(CardField.class);
        Set<CardField> following = EnumSet.noneOf(CardField.class);
        for (CardField field : CardField.values()) {
            if (Wanted.LISTS.contains(field)) {
                continue;
            }
            if (follows(field)) {
                following.add(field);
                scalars.put(field, theirs.card().field(field));
            } else {
                scalars.put(field, scalar("field:" + field.key(), FieldLabels.of(field),
                        base.flatMap(card -> card.card().field(field)), ours.card().field(field),
                        theirs.card().field(field)));
            }
        }
        return new Wanted(scalars, following, others(), levels(), courses());
    }

    private boolean follows(CardField field) {
        return Wanted.FOLLOWERS.contains(field) && ours.derivation(field) == Derivation.FOLLOWS
                && theirs.derivation(field) == Derivation.FOLLOWS;
    }

    private Optional<String> scalar(String id, String label, Optional<String> old, Optional<String> mine,
            Optional<String> other) {
        if (mine.equals(other) || base.isPresent() && mine.equals(old)) {
            return other;
        }
        if (base.isPresent() && other.equals(old)) {
            return mine;
        }
        return chosen(new MergeConflict(id, label, old.orElse(""), mine.orElse(""), other.orElse(""))) == Side.OURS
                ? mine : other;
    }

    private Side chosen(MergeConflict conflict) {
        conflicts.put(conflict.id(), conflict);
        return choices.getOrDefault(conflict.id(), Side.THEIRS);
    }

    private Map<String, String> others() {
        Map<String, String> old = base.map(card -> CardParts.others(card.card())).orElse(Map.of());
        Map<String, String> mine = CardParts.others(ours.card());
        Map<String, String> other = CardParts.others(theirs.card());
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(mine.keySet());
        keys.addAll(other.keySet());
        Map<String, String> merged = new TreeMap<>();
        keys.forEach(key -> scalar("key:" + key, key, Optional.ofNullable(old.get(key)),
                Optional.ofNullable(mine.get(key)), Optional.ofNullable(other.get(key)))
                .ifPresent(value -> merged.put(key, value)));
        return merged;
    }

    private Map<Integer, LevelContent> levels() {
        Map<Integer, LevelContent> old = base.map(card -> CardParts.levels(card.card())).orElse(Map.of());
        Map<Integer, LevelContent> mine = CardParts.levels(ours.card());
        Map<Integer, LevelContent> other = CardParts.levels(theirs.card());
        Set<Integer> numbers = new TreeSet<>(old.keySet());
        numbers.addAll(mine.keySet());
        numbers.addAll(other.keySet());
        Map<Integer, LevelContent> merged = new TreeMap<>();
        for (int level : numbers) {
            List<List<String>> lists = new ArrayList<>();
            for (ItemKind kind : ItemKind.values()) {
                lists.add(list("items:" + kind.field().key() + ":" + level, FieldLabels.of(kind, level),
                        items(old, level, kind), items(mine, level, kind), items(other, level, kind),
                        (_, _, _) -> Optional.empty(), Function.identity()));
            }
            boolean content = lists.stream().anyMatch(list -> !list.isEmpty());
            boolean kept = mine.containsKey(level) && other.containsKey(level)
                    || base.isPresent() && !old.containsKey(level);
            if (content || kept) {
                merged.put(level, CardParts.content(level, lists.get(0), lists.get(1)));
            }
        }
        return merged;
    }

    private static List<String> items(Map<Integer, LevelContent> levels, int level, ItemKind kind) {
        return levels.containsKey(level) ? levels.get(level).items(kind) : List.of();
    }

    private List<CourseItem> courses() {
        return list("courses", FieldLabels.of(CardField.COURSES),
                base.map(card -> CardParts.courses(card.card())).orElse(List.of()), CardParts.courses(ours.card()), CardParts.courses(theirs.card()), CourseItem::merge,
                CourseItem::shown);
    }

    private <T> List<T> list(String id, String label, List<T> old, List<T> mine, List<T> other,
            ListMerge.Finer<T> finer, Function<T, String> shown) {
        ListMerge.Dispute<T> dispute = (at, was, left, right) -> {
            var conflict = new MergeConflict(id + ":" + at, label, shown(was, shown), shown(left, shown),
                    shown(right, shown));
            return chosen(conflict) == Side.OURS ? left : right;
        };
        return base.isPresent() ? ListMerge.merge(old, mine, other, finer, dispute)
                : ListMerge.choose(mine, other, dispute);
    }

    private static <T> String shown(List<T> items, Function<T, String> shown) {
        return items.stream().map(shown).collect(Collectors.joining("\n"));
    }
}
