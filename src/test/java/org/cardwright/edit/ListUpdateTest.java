package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

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
