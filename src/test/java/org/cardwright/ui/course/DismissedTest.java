package org.cardwright.ui.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.ui.common.SameThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DismissedTest {
    @TempDir private Path temp;

    private Dismissed session() {
        return new Dismissed(Optional.of(temp.resolve("data")), new SameThread());
    }

    @Test
    void whatIsDismissedStaysSoInTheNextSession() {
        Dismissed first = session();
        first.set("b", true);
        first.set("a", true);
        assertEquals(Set.of("a", "b"), session().ids());
        session().set("b", false);
        assertEquals(Set.of("a"), session().ids());
    }

    @Test
    void whatOneWindowDismissesStaysSoWhenAnotherOneDismissesMore() {
        Dismissed one = session();
        Dismissed other = session();
        one.set("a", true);
        other.set("b", true);
        one.set("c", true);
        other.set("b", false);
        assertEquals(Set.of("a", "c"), session().ids());
    }

    @Test
    void nothingIsWrittenBesideTheFile() throws IOException {
        session().set("a", true);
        try (var files = Files.list(temp.resolve("data"))) {
            assertEquals(List.of("dismissed-duplicates.txt"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void whereNothingMayBeKeptItLastsForTheSession() {
        Dismissed dismissed = new Dismissed(Optional.empty(), new SameThread());
        dismissed.set("a", true);
        assertEquals(Set.of("a"), dismissed.ids());
    }
}
