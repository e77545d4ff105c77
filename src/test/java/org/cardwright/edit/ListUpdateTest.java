package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

/** A list comes to equal another with as few touches as its common beginning and end allow. */
class ListUpdateTest {
    @Test
    void onlyTheLinesBetweenAreTouched() {
        ObservableList<String> shown = FXCollections.observableArrayList("a", "b", "c", "d");
        List<String> touched = new ArrayList<>();
        shown.addListener((javafx.collections.ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.add(change.getRemoved() + "→" + change.getAddedSubList());
            }
        });
        ListUpdate.update(shown, List.of("a", "x", "y", "d"));
        ListUpdate.update(shown, List.of("a", "d"));
        ListUpdate.update(shown, List.of("a", "n", "d"));

        assertEquals(List.of("a", "n", "d"), shown);
        assertEquals(List.of("[b]→[x]", "[c]→[y]", "[x, y]→[]", "[]→[n]"), touched);
    }

    /** An observed list takes each line of a part in or out by itself, which takes seconds for a hundred thousand of them. */
    @Test
    void veryManyLinesBetweenOthersAreExchangedWithAllAtOnce() {
        List<Integer> few = List.of(-1, -2);
        List<Integer> many = IntStream.rangeClosed(-1, 600).boxed().collect(Collectors.toCollection(ArrayList::new));
        many.add(-2);
        ObservableList<Integer> shown = FXCollections.observableArrayList(few);
        List<Integer> changes = new ArrayList<>();
        shown.addListener((javafx.collections.ListChangeListener<Integer>) change -> changes.add(change.getList().size()));
        ListUpdate.update(shown, many);
        assertEquals(many, shown);
        ListUpdate.update(shown, few);
        assertEquals(few, shown);
        assertEquals(List.of(0, many.size(), 0, 2), changes);
    }

    @Test
    void anyListBecomesAnyOther() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<Integer> from = random.ints(random.nextInt(6), 0, 3).boxed().toList();
            List<Integer> to = random.ints(random.nextInt(6), 0, 3).boxed().toList();
            List<Integer> shown = new ArrayList<>(from);
            ListUpdate.update(shown, to);
            assertEquals(to, shown, () -> from + " to " + to);
        }
    }
}
