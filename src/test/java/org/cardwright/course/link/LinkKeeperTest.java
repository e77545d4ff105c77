package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.cardwright.ui.common.Later;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkKeeperTest {
    private final Later jobs = new Later();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    @TempDir private Path data;

    private LinkKeeper keeper() {
        LinkKeeper keeper = new LinkKeeper(jobs, waiting::add, Optional.of(data), told::add,
                checking -> told.add(checking ? "begins" : "ends"));
        keeper.onChange(() -> told.add("more is known"));
        return keeper;
    }

    @Test
    void whatACheckFindsOutIsKnownHereAndInTheNextSession() throws IOException {
        try (LinkServer server = new LinkServer()) {
            new LinkSettings(true).save(Optional.of(data));
            server.page("/gone", 404);
            String gone = server.url("/gone");
            LinkKeeper keeper = keeper();
            keeper.check(List.of(gone), report -> told.add(report.results().size() + " checked"));
            keeper.check(List.of(server.url("/not-now")), report -> told.add("never"));
            jobs.runAll();
            waiting.forEach(Runnable::run);
            assertEquals(List.of("begins", "ends", "more is known", "1 checked"), told);
            assertEquals(LinkStanding.DEAD, keeper.results().standing(gone));
            told.clear();
            LinkKeeper next = keeper();
            next.whenLoaded(() -> told.add(next.results().standing(gone).name()));
            jobs.runAll();
            next.load();
            assertEquals(List.of("more is known", "DEAD"), told);
            assertEquals(0, jobs.waiting());
            assertEquals(1, next.history(gone).size());
        }
    }

    @Test
    void aCanceledCheckEndsAtOnceAndIsToldOnce() {
        LinkKeeper keeper = keeper();
        keeper.check(List.of("https://example.org/"), report -> told.add("never"));
        keeper.cancel();
        keeper.cancel();
        assertEquals(List.of("begins", "ends", "The check was canceled. The results so far are shown."), told);
        assertEquals(0, jobs.waiting());
    }
}
