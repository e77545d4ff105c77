package org.cardwright.merge;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    private final Map<String, Resolution> choices;
    private final Map<String, MergeConflict> conflicts = new LinkedHashMap<>();
    private final Map<String, MergeConflict> siteChanges = new LinkedHashMap<>();

    WantedMerge(Optional<CardDocument> base, CardDocument ours, CardDocument theirs, Map<String, Resolution> choices) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.choices = choices;
    }

    /**
     * What comes out.
     *
     * @param merged what the card is to say
     * @param agreed what both sides agree on then: the site's changes that were taken or decided, none of the folder's own
     */
    record Result(Wanted merged, Wanted agreed) {}

    private record Settled<T>(T merged, T agreed) {}

    /** Every value that both sides changed, decided or not; filled by {@link #run}. */
    List<MergeConflict> conflicts() {
        return List.copyOf(conflicts.values());
    }

    /** Every value that the site alone changed, taken or not; filled by {@link #run}. */
    List<MergeConflict> siteChanges() {
        return List.copyOf(siteChanges.values());
    }

    /** What the card is to say; where no choice was made, the site's value stands. */
    Result run() {
        Map<CardField, Optional<String>> scalars = new EnumMap<>(CardField.class);
        Map<CardField, Optional<String>> agreed = new EnumMap<>(CardField.class);
        Set<CardField> following = EnumSet.noneOf(CardField.class);
        for (CardField field : CardField.values()) {
            if (Wanted.LISTS.contains(field)) {
                continue;
            }
            if (follows(field)) {
                following.add(field);
                scalars.put(field, theirs.card().field(field));
                agreed.put(field, theirs.card().field(field));
            } else {
                Settled<Optional<String>> value = scalar("field:" + field.key(), FieldLabels.of(field),
                        base.flatMap(card -> card.card().field(field)), ours.card().field(field),
                        theirs.card().field(field));
                scalars.put(field, value.merged());
                agreed.put(field, value.agreed());
            }
        }
        Settled<Map<String, String>> others = others();
        Settled<Map<Integer, LevelContent>> levels = levels();
        ListMerge.Merged<CourseItem> courses = courses();
        return new Result(new Wanted(scalars, following, others.merged(), levels.merged(), courses.merged()),
                new Wanted(agreed, following, others.agreed(), levels.agreed(), courses.agreed()));
    }

    private boolean follows(CardField field) {
        return Wanted.FOLLOWERS.contains(field) && ours.derivation(field) == Derivation.FOLLOWS
                && theirs.derivation(field) == Derivation.FOLLOWS;
    }

    private Settled<Optional<String>> scalar(String id, String label, Optional<String> old, Optional<String> mine,
            Optional<String> other) {
        var difference = new MergeConflict(id, MergeConflict.Kind.VALUE, label, old.orElse(""), mine.orElse(""),
                other.orElse(""), "", mine.or(() -> other).orElse(""));
        if (mine.equals(other)) {
            return new Settled<>(other, other);
        }
        if (base.isPresent() && mine.equals(old)) {
            Optional<String> value = takes(difference) ? other : mine;
            return new Settled<>(value, value);
        }
        if (base.isPresent() && other.equals(old)) {
            return new Settled<>(mine, old);
        }
        conflicts.put(id, difference);
        return new Settled<>(switch (choices.getOrDefault(id, Side.THEIRS)) {
            case Side side -> side == Side.OURS ? mine : other;
            case Resolution.Own own -> Optional.of(own.line());
            case Resolution.Both _ -> other;
        }, other);
    }

    private boolean takes(MergeConflict change) {
        siteChanges.put(change.id(), change);
        return choices.get(change.id()) != Side.OURS;
    }

    private Settled<Map<String, String>> others() {
        Map<String, String> old = base.map(card -> CardParts.others(card.card())).orElse(Map.of());
        Map<String, String> mine = CardParts.others(ours.card());
        Map<String, String> other = CardParts.others(theirs.card());
        Set<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(mine.keySet());
        keys.addAll(other.keySet());
        Map<String, String> merged = new TreeMap<>();
        Map<String, String> agreed = new TreeMap<>();
        keys.forEach(key -> {
            Settled<Optional<String>> value = scalar("key:" + key, key, Optional.ofNullable(old.get(key)),
                    Optional.ofNullable(mine.get(key)), Optional.ofNullable(other.get(key)));
            value.merged().ifPresent(text -> merged.put(key, text));
            value.agreed().ifPresent(text -> agreed.put(key, text));
        });
        return new Settled<>(merged, agreed);
    }

    private Settled<Map<Integer, LevelContent>> levels() {
        Map<Integer, LevelContent> old = base.map(card -> CardParts.levels(card.card())).orElse(Map.of());
        Map<Integer, LevelContent> mine = CardParts.levels(ours.card());
        Map<Integer, LevelContent> other = CardParts.levels(theirs.card());
        Set<Integer> numbers = new TreeSet<>(old.keySet());
        numbers.addAll(mine.keySet());
        numbers.addAll(other.keySet());
        Map<Integer, LevelContent> merged = new TreeMap<>();
        Map<Integer, LevelContent> agreed = new TreeMap<>();
        for (int level : numbers) {
            Map<ItemKind, ListMerge.Merged<String>> lists = new EnumMap<>(ItemKind.class);
            for (ItemKind kind : ItemKind.values()) {
                lists.put(kind, list(ListKind.ITEMS, "items:" + kind.field().key() + ":" + level,
                        FieldLabels.of(kind, level), items(old, level, kind), items(mine, level, kind),
                        items(other, level, kind)));
            }
            // A level without content is on a side, too; one of which nothing was taken is not.
            boolean empty = other.containsKey(level) && empty(other.get(level));
            boolean kept = mine.containsKey(level) && other.containsKey(level)
                    || base.isPresent() && !old.containsKey(level) && (mine.containsKey(level) || empty);
            boolean common = other.containsKey(level) && (old.containsKey(level) || empty);
            put(merged, level, lists.get(ItemKind.BEHAVIOR).merged(), lists.get(ItemKind.DEFINITION).merged(), kept);
            put(agreed, level, lists.get(ItemKind.BEHAVIOR).agreed(), lists.get(ItemKind.DEFINITION).agreed(), common);
        }
        return new Settled<>(merged, agreed);
    }

    private static boolean empty(LevelContent level) {
        return level.behaviors().isEmpty() && level.definitions().isEmpty();
    }

    private static void put(Map<Integer, LevelContent> levels, int level, List<String> behaviors,
            List<String> definitions, boolean kept) {
        LevelContent content = CardParts.content(level, behaviors, definitions);
        if (kept || !empty(content)) {
            levels.put(level, content);
        }
    }

    private static List<String> items(Map<Integer, LevelContent> levels, int level, ItemKind kind) {
        return levels.containsKey(level) ? levels.get(level).items(kind) : List.of();
    }

    private ListMerge.Merged<CourseItem> courses() {
        return list(ListKind.COURSES, "courses", FieldLabels.of(CardField.COURSES),
                base.map(card -> CardParts.courses(card.card())).orElse(List.of()), CardParts.courses(ours.card()),
                CardParts.courses(theirs.card()));
    }

    private <T> ListMerge.Merged<T> list(ListKind<T> kind, String id, String label, List<T> old, List<T> mine,
            List<T> other) {
        var dispute = new ListMerge.Dispute<T>() {
            @Override
            public List<T> settle(int at, List<T> was, List<T> left, List<T> right) {
                MergeConflict conflict = kind.conflict(id + ":" + at, label, was, left, right);
                conflicts.put(conflict.id(), conflict);
                return switch (choices.getOrDefault(conflict.id(), Side.THEIRS)) {
                    case Side side -> side == Side.OURS ? left : right;
                    case Resolution.Own own -> kind.read().apply(own.text());
                    case Resolution.Both _ -> ListKind.both(left, right);
                };
            }

            @Override
            public boolean takes(String at, Optional<T> here, Optional<T> there) {
                return WantedMerge.this.takes(kind.conflict(id + ":" + at, label, here.stream().toList(),
                        here.stream().toList(), there.stream().toList()));
            }
        };
        return base.isPresent() ? ListMerge.merge(old, mine, other, kind.finer(), dispute)
                : ListMerge.choose(mine, other, dispute);
    }
}
