package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.ui.common.Later;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final Later jobs = new Later();
    private final List<String> told = new ArrayList<>();
    private String now = "";
    private final Latest<String> latest = new Latest<>(jobs, this::next, told::add, why -> told.add("failed: " + why));

    private Optional<Jobs.Job<String>> next() {
        String asked = now;
        return asked.isEmpty() ? Optional.empty() : Optional.of(progress -> {
            if (asked.startsWith("bad")) {
                throw new IOException(asked);
            }
            return asked;
        });
    }

    private void ask(String what) {
        now = what;
        latest.ask();
    }

    @Test
    void whatIsAskedForWhileAJobRunsIsDoneOnceMoreForThingsAsTheyAreThen() {
        ask("a");
        ask("b");
        ask("c");
        assertEquals(1, jobs.waiting());
        jobs.runAll();
        assertEquals(List.of("a", "c"), told);
        ask("");
        assertEquals(0, jobs.waiting());
    }

    @Test
    void aFailureIsToldAndEndsNothing() {
        ask("bad");
        ask("good");
        jobs.runAll();
        assertEquals(List.of("failed: bad", "good"), told);
    }

    @Test
    void whatNeedsTheResultWaitsForTheLastJobAndIsDroppedWhereOneFails() {
        latest.whenDone(() -> told.add("at once"));
        ask("a");
        latest.whenDone(() -> told.add("later"));
        ask("b");
        jobs.runOne();
        assertEquals(List.of("at once", "a"), told);
        jobs.runAll();
        assertEquals(List.of("at once", "a", "b", "later"), told);
        ask("bad");
        latest.whenDone(() -> told.add("never"));
        jobs.runAll();
        assertEquals("failed: bad", told.getLast());
    }
}
