package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What is made only when it is asked for or near, and what is selected of it. */
final class LateListTest {
    private final List<String> made = new ArrayList<>();
    private final LateList<String, String, StringBuilder> list = new LateList<>(place -> "room of " + place.value(),
            (place, keeper) -> {
                made.add(place.value());
                return new StringBuilder(place.value());
            });

    private void keep(String... values) {
        for (String value : values) {
            assertEquals("room of " + value, list.keep(list.size(), value));
        }
    }

    @Test
    void anElementIsMadeOnceAndOnlyWhenItIsAskedFor() {
        keep("a", "b", "c", "d");
        StringBuilder third = list.get(2);
        assertEquals(List.of("c"), made);
        assertEquals(2, list.indexOf(list.get(2)));
        list.set(2, "C", (element, value) -> element.append(value));
        list.set(0, "A", (element, value) -> element.append(value));
        assertEquals("cC", third.toString());
        assertEquals(List.of("c"), made);
        assertEquals("A", list.getFirst().toString());
    }

    @Test
    void placesComeAndGoWithoutTheirElements() {
        keep("a", "b", "c");
        StringBuilder own = new StringBuilder("own");
        list.add(1, own);
        assertEquals(Optional.of("room of a"), list.drop(0).keeper());
        assertEquals(Optional.of(own), list.drop(0).made());
        assertEquals(List.of(), made);
        list.get(1);
        List<String> visited = new ArrayList<>();
        list.eachMade((element, index) -> visited.add(index + element.toString()));
        assertEquals(List.of("1c"), visited);
        assertEquals(-1, list.indexOf(own));
    }

    @Test
    void whatStaysAtBothEndsOfOtherValuesIsNotTouched() {
        keep("a", "b", "c", "d");
        StringBuilder first = list.get(0);
        list.get(1);
        List<String> told = new ArrayList<>();
        int at = list.show(List.of("a", "B", "d"), (element, value) -> element.toString().equals(value),
                (element, value) -> element.replace(0, element.length(), value), index -> told.add("-" + list.drop(index).value()),
                (room, index) -> told.add("+" + index));
        assertEquals(List.of("-c"), told);
        assertEquals(2, at);
        assertEquals(List.of("a", "B", "d"), list.stream().map(StringBuilder::toString).toList());
        at = list.show(List.of("a", "new", "newer", "B", "d"), (element, value) -> element.toString().equals(value),
                (element, value) -> element.append("!"), index -> told.add("-"), (room, index) -> told.add(index + room));
        assertEquals(List.of("-c", "1room of new", "2room of newer"), told);
        assertEquals(1, at);
        assertEquals(first, list.get(0));
        assertEquals(List.of("a", "b", "d"), made);
    }

    @Test
    void theNearestIsDoneFirstAndWhatIsFarStaysUntilItIsNear() {
        NearFirst<Integer> open = new NearFirst<>(Duration.ofMinutes(1));
        List<Object> done = new ArrayList<>();
        List.of(30, 10, 20, 99).forEach(open::add);
        open.before(() -> done.add("before"));
        assertEquals(false, open.next(one -> one, 50, done::add));
        assertEquals(true, open.next(one -> one, 50, one -> {
            done.add(one);
            open.remove(one);
        }));
        assertEquals(List.of("before", 10, 20, 30), done);
        for (int i = 0; i < 9; i++) {
            assertEquals(false, open.next(one -> one, 50, done::add));
        }
        assertEquals(true, open.settled());
        assertEquals(true, open.moved());
        assertEquals(false, open.settled());
        assertEquals(true, open.next(one -> 0, 50, open::remove));
        assertEquals(false, open.moved());
    }

    @Test
    void elementsAreSelectedAsByClicksAndKeys() {
        List<String> changed = new ArrayList<>();
        Chosen<String> chosen = new Chosen<>(List.of("a", "b", "c", "d"), changed::add);
        assertEquals(List.of("b"), chosen.orElse("b"));
        assertEquals(false, chosen.choose("x", false, false));
        chosen.choose("c", false, false);
        chosen.choose("a", false, true);
        assertEquals(List.of("a", "c"), chosen.orElse("b"));
        chosen.choose("c", true, false);
        assertEquals(List.of("a", "b", "c"), chosen.orElse("d"));
        chosen.step("c", -1);
        assertEquals(List.of("a", "b"), chosen.orElse("d"));
        changed.clear();
        chosen.clear();
        assertEquals(List.of("a", "b"), changed);
        chosen.step("d", 1);
        chosen.step("d", 1);
        assertEquals(List.of("d"), chosen.orElse("a"));
    }
}
