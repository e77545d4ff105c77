package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.cardwright.fixtures.CardTexts;
import org.cardwright.fixtures.Sample;
import org.cardwright.model.Card;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemEditPropertyTest {
    /**
     * Texts that the separators of the front matter's lists make ambiguous: to be refused or written so that they are
     * read again.
     */
    private static final Set<String> AMBIGUOUS = Set.of("? mark first", "asks why?", "a ? b", "a  b", "?", "ends ?",
            "a ?  b", "");

    static List<Sample> samples() {
        return Sample.all(12);
    }

    static List<Sample> few() {
        return Sample.all(3).stream().filter(sample -> sample.ordinary() || sample.name().startsWith("separators/"))
                .toList();
    }

    static List<Sample> seeds() {
        return Sample.seeds();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void editingAnItemChangesOnlyItsListAndItsEntryInTheBody(Sample sample) {
        Attempt attempt = Attempt.on(sample);
        if (attempt.document().readable()) {
            var random = new Random(sample.name().hashCode());
            boolean about = sample.ordinary() || sample.name().matches("(bodies|separators|disagreements)/.*");
            someItemEdits(attempt, random, ItemKind.values()[random.nextInt(2)]);
            if (about || Sample.EFFORT > 2) {
                moves(attempt, random, 2 * Sample.EFFORT);
                levelEdits(attempt);
            }
        }
    }

    /** Each kind of edit on one item of every level. */
    static void someItemEdits(Attempt attempt, Random random, ItemKind kind) {
        for (int level : levels(attempt.document().card())) {
            int size = EditedCard.of(attempt.document().card(), kind, level).size();
            if (size > 0) {
                int index = random.nextInt(size);
                String text = random.nextBoolean() ? CardTexts.item(random) : CardTexts.tricky(random);
                set(attempt, kind, level, index, text);
                remove(attempt, kind, level, index);
            }
            if (level != Edit.UNASSIGNED) {
                add(attempt, kind, level, random.nextInt(size + 1), CardTexts.item(random));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void awkwardTextsAreWrittenReadAndTakenBackAtEveryItem(Sample seed) {
        Attempt attempt = Attempt.on(seed);
        int turn = 0;
        int step = Math.max(5, 20 / Math.max(1, Sample.EFFORT));
        for (ItemKind kind : ItemKind.values()) {
            for (LevelContent level : attempt.document().card().levels()) {
                for (int i = 0; i < level.items(kind).size(); i++) {
                    for (int t = turn++ % step; t < CardTexts.TRICKY.size(); t += step) {
                        set(attempt, kind, level.number(), i, CardTexts.TRICKY.get(t));
                    }
                    remove(attempt, kind, level.number(), i);
                    add(attempt, kind, level.number(), i, "Explains variances");
                }
                add(attempt, kind, level.number(), level.items(kind).size(), "Explains variances");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyItemMovesEverywhereAndBack(Sample seed) {
        Attempt attempt = Attempt.on(seed);
        Card card = attempt.document().card();
        for (ItemKind kind : ItemKind.values()) {
            for (LevelContent from : card.levels()) {
                for (LevelContent to : card.levels()) {
                    for (int i = 0; i < from.items(kind).size(); i++) {
                        int room = to.items(kind).size() + (from == to ? 0 : 1);
                        for (int j = Sample.EFFORT > 2 ? 0 : i % 3; j < room; j += Sample.EFFORT > 2 ? 1 : 3) {
                            move(attempt, new Edit.MoveItem(kind, from.number(), i, to.number(), j));
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("few")
    void textsThatLookLikeSeparatorsAreReadAgainOrRefused(Sample sample) {
        Attempt attempt = Attempt.on(sample);
        if (attempt.document().readable()) {
            for (ItemKind kind : ItemKind.values()) {
                for (LevelContent level : attempt.document().card().levels()) {
                    boolean addressed = level.number() > 0 && !level.items(kind).isEmpty();
                    for (String text : addressed ? AMBIGUOUS : Set.<String>of()) {
                        attempt.edit(new Edit.SetItem(kind, level.number(), 0, text), false);
                        attempt.edit(new Edit.AddItem(kind, level.number(), level.items(kind).size(), text), false);
                    }
                }
            }
        }
    }

    private static void set(Attempt attempt, ItemKind kind, int level, int index, String text) {
        String old = EditedCard.of(attempt.document().card(), kind, level).get(index);
        boolean accepted = attempt.sample().ordinary() && !AMBIGUOUS.contains(text);
        attempt.edit(new Edit.SetItem(kind, level, index, text), accepted)
                .ifPresent(after -> back(attempt, after, new Edit.SetItem(kind, level, index, old),
                        !CardTexts.ONLY_IN_DOUBLE_QUOTES.contains(text)));
    }

    private static void add(Attempt attempt, ItemKind kind, int level, int index, String text) {
        attempt.edit(new Edit.AddItem(kind, level, index, text))
                .ifPresent(after -> back(attempt, after, new Edit.RemoveItem(kind, level, index), true));
    }

    private static void remove(Attempt attempt, ItemKind kind, int level, int index) {
        List<String> items = EditedCard.of(attempt.document().card(), kind, level);
        String old = items.get(index);
        attempt.edit(new Edit.RemoveItem(kind, level, index)).filter(_ -> level != Edit.UNASSIGNED)
                .ifPresent(after -> back(attempt, after, new Edit.AddItem(kind, level, index, old), items.size() > 2));
    }

    private static void moves(Attempt attempt, Random random, int count) {
        List<Integer> levels = levels(attempt.document().card());
        for (int i = 0; i < count && !levels.isEmpty(); i++) {
            ItemKind kind = random.nextBoolean() ? ItemKind.BEHAVIOR : ItemKind.DEFINITION;
            int from = levels.get(random.nextInt(levels.size()));
            int to = levels.get(random.nextInt(levels.size()));
            int size = EditedCard.of(attempt.document().card(), kind, from).size();
            if (size > 0 && to != Edit.UNASSIGNED) {
                int room = EditedCard.of(attempt.document().card(), kind, to).size() + (from == to ? 0 : 1);
                move(attempt, new Edit.MoveItem(kind, from, random.nextInt(size), to, random.nextInt(room)));
            }
        }
    }

    private static void move(Attempt attempt, Edit.MoveItem move) {
        attempt.edit(move).ifPresent(after -> back(attempt, after,
                new Edit.MoveItem(move.kind(), move.toLevel(), move.toIndex(), move.level(), move.index()), true));
    }

    private static void levelEdits(Attempt attempt) {
        List<Integer> present = attempt.document().card().levels().stream().map(LevelContent::number).toList();
        boolean ascending = present.equals(present.stream().sorted().distinct().toList()) && !present.contains(0);
        for (int level = 1; level <= 5 && ascending; level++) {
            int number = level;
            if (present.contains(level)) {
                attempt.edit(new Edit.RemoveLevel(level), attempt.sample().ordinary() && present.size() > 1);
            } else {
                attempt.edit(new Edit.AddLevel(level)).ifPresent(after -> {
                    back(attempt, after, new Edit.RemoveLevel(number), true);
                    add(after, ItemKind.BEHAVIOR, number, 0, "Explains variances");
                    add(after, ItemKind.DEFINITION, number, 0, "Applies the competency anew");
                });
            }
        }
    }

    /** Takes an edit back: to the byte on generated cards, which have no irregular blanks that an edit may even out. */
    private static void back(Attempt origin, Attempt after, Edit back, boolean exact) {
        boolean irregular = origin.sample().name().startsWith("sample-cards") && !(back instanceof Edit.SetItem);
        if (origin.sample().ordinary() && exact && !irregular) {
            after.backTo(origin, back);
        } else if (origin.sample().ordinary()) {
            after.backToModelOf(origin, back);
        }
    }

    /** The levels whose items an edit can address. */
    private static List<Integer> levels(Card card) {
        var levels = new ArrayList<Integer>(List.of(Edit.UNASSIGNED));
        card.levels().stream().map(LevelContent::number).filter(number -> number > 0 && !levels.contains(number))
                .forEach(levels::add);
        return levels;
    }
}
