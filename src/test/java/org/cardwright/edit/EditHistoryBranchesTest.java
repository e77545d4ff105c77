package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that were undone before others were made in their place. */
class EditHistoryBranchesTest {
    private static final CardId A = new CardId(Path.of("a.md"));
    private static final Optional<String> FIELD = Optional.of("description");

    private final EditHistory history = new EditHistory();

    @Test
    void aNewStepKeepsWhatWasUndoneWhereItBegan() {
        push("1", "2", "3");
        history.undo();
        history.undo();
        push("x");
        assertEquals(List.of("start DONE", "1 DONE", "  2 KEPT", "  3 KEPT", "x NOW"), lines());
        assertEquals(2, history.keptBesides());
        assertEquals(Optional.empty(), history.redoName());
        push("y");
        assertEquals(0, history.keptBesides(), "no news any more");
        assertEquals(List.of("start DONE", "1 DONE", "  2 KEPT", "  3 KEPT", "x DONE", "y NOW"), lines());
    }

    @Test
    void goingToAKeptStepMakesItsBranchTheLineAndKeepsTheOther() {
        push("1", "2", "3");
        history.undo();
        history.undo();
        push("x", "y");
        EditHistory.Way way = history.goTo(id("2"));
        assertEquals(List.of("y", "x"), way.back().stream().map(Change::name).toList());
        assertEquals(List.of("2"), way.forward().stream().map(Change::name).toList());
        assertEquals(List.of("start DONE", "1 DONE", "  x KEPT", "  y KEPT", "2 NOW", "3 UNDONE"), lines());
        assertEquals(Optional.of("3"), history.redoName());
        history.redo();
        assertEquals(List.of("start DONE", "1 DONE", "  x KEPT", "  y KEPT", "2 DONE", "3 NOW"), lines());
        history.goTo(id("y"));
        assertEquals(List.of("start DONE", "1 DONE", "  2 KEPT", "  3 KEPT", "x DONE", "y NOW"), lines());
    }

    @Test
    void aBranchMayHaveBranches() {
        push("1", "2");
        history.undo();
        push("a", "b");
        history.undo();
        push("c");
        history.goTo(id("1"));
        push("z");
        assertEquals(List.of("start DONE", "1 DONE", "  2 KEPT", "  a KEPT", "    b KEPT", "  c KEPT", "z NOW"),
                lines());
        assertEquals(4, history.keptBesides());
        history.goTo(id("b"));
        assertEquals(List.of("start DONE", "1 DONE", "  2 KEPT", "  z KEPT", "a DONE", "  c KEPT", "b NOW"), lines());
    }

    @Test
    void typingThatEndsWhereItBeganGivesBackWhatItDisplaced() {
        push("1", "2");
        history.undo();
        history.push(step("type", "1", "1x"), FIELD);
        history.push(step("type", "1x", "1xy"), FIELD);
        assertEquals(List.of("start DONE", "1 DONE", "  2 KEPT", "type NOW"), lines());
        history.push(step("type", "1xy", "1"), FIELD);
        assertEquals(List.of("start DONE", "1 NOW", "2 UNDONE"), lines());
        assertEquals(0, history.keptBesides());
    }

    @Test
    void aStepThatIsMadeOneWithTheNewestKeepsBothWhereStepsWereUndone() {
        push("1", "2", "3");
        history.undo();
        history.join(step("2+", "2", "2+"));
        assertEquals(List.of("start DONE", "1 DONE", "  2 KEPT", "  3 KEPT", "2+ NOW"), lines());
        assertEquals(Optional.of(step("2+", "1", "2+")), history.newest());
        history.join(step("2++", "2+", "2++"));
        assertEquals(List.of("start DONE", "1 DONE", "  2 KEPT", "  3 KEPT", "2++ NOW"), lines());
    }

    @Test
    void anUnknownStateIsThePresentOne() {
        push("1");
        assertEquals(new EditHistory.Way(List.of(), List.of()), history.goTo(99));
        assertEquals(List.of("start DONE", "1 NOW"), lines());
    }

    @Test
    void aLineMayBeLongerThanAStackIsDeep() {
        for (int i = 0; i < 20_000; i++) {
            history.push(step("s", "" + i, "" + (i + 1)));
        }
        history.goTo(0);
        push("x");
        assertEquals(20_000, history.keptBesides());
        assertEquals(20_002, history.lines().size());
    }

    /** Whatever is done, every state that ever was can be gone to from everywhere, with exactly its texts. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noStateIsEverLost(long seed) {
        Random random = new Random(seed);
        Map<CardId, Optional<SourceText>> cards = new TreeMap<>();
        Map<Integer, Map<CardId, Optional<SourceText>>> states = new HashMap<>();
        states.put(0, Map.of());
        for (int i = 0; i < 300; i++) {
            switch (random.nextInt(6)) {
                case 0 -> history.undo().ifPresent(step -> step.cards().forEach(card ->
                        cards.put(card.card(), card.before())));
                case 1 -> history.redo().ifPresent(step -> step.cards().forEach(card ->
                        cards.put(card.card(), card.after())));
                case 2 -> {
                    List<HistoryLine> lines = history.lines();
                    travel(lines.get(random.nextInt(lines.size())), cards);
                }
                default -> {
                    CardId card = new CardId(Path.of("c" + random.nextInt(4) + ".md"));
                    Optional<SourceText> after = random.nextInt(5) == 0 ? Optional.empty()
                            : Optional.of(text(seed + "." + i));
                    Optional<SourceText> before = cards.getOrDefault(card, Optional.empty());
                    history.push(new Change("s" + i, Instant.EPOCH, List.of(new CardChange(card, before, after))));
                    cards.put(card, after);
                }
            }
            states.put(present(), there(cards));
        }
        List<HistoryLine> lines = history.lines();
        assertEquals(states.keySet(), new HashSet<>(lines.stream().map(HistoryLine::id).toList()));
        for (int i = 0; i < 100; i++) {
            HistoryLine line = lines.get(random.nextInt(lines.size()));
            travel(line, cards);
            assertEquals(line.id(), present());
            assertEquals(states.get(line.id()), there(cards));
        }
        assertEquals(Set.copyOf(states.keySet()), Set.copyOf(history.lines().stream().map(HistoryLine::id).toList()));
    }

    private void travel(HistoryLine line, Map<CardId, Optional<SourceText>> cards) {
        EditHistory.Way way = history.goTo(line.id());
        way.back().forEach(step -> step.cards().forEach(card -> cards.put(card.card(), card.before())));
        way.forward().forEach(step -> step.cards().forEach(card -> cards.put(card.card(), card.after())));
    }

    private static Map<CardId, Optional<SourceText>> there(Map<CardId, Optional<SourceText>> cards) {
        Map<CardId, Optional<SourceText>> there = new HashMap<>(cards);
        there.values().removeIf(Optional::isEmpty);
        return there;
    }

    private int present() {
        return history.lines().stream().filter(line -> line.state() == HistoryLine.State.NOW).findFirst().orElseThrow()
                .id();
    }

    private int id(String name) {
        return history.lines().stream().filter(line -> line.change().map(Change::name).equals(Optional.of(name)))
                .findFirst().orElseThrow().id();
    }

    /** Each state with its place, set in by its depth. */
    private List<String> lines() {
        return history.lines().stream().map(line -> "  ".repeat(line.depth())
                + line.change().map(Change::name).orElse("start") + " " + line.state()).toList();
    }

    /** Steps of one card, each giving it its own name as text. */
    private void push(String... names) {
        for (String name : names) {
            history.push(step(name, history.newest().map(Change::name).orElse(""), name));
        }
    }

    private static Change step(String name, String before, String after) {
        return new Change(name, Instant.EPOCH, List.of(new CardChange(A, text(before), text(after))));
    }

    private static SourceText text(String text) {
        return new SourceText(text, false);
    }
}
