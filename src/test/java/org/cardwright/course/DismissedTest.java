package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DismissedTest {
    @TempDir private Path temp;

    private Dismissed session() {
        return new Dismissed(Optional.of(temp.resolve("data")));
    }

    private static void set(Dismissed dismissed, String id, boolean isSo) throws IOException {
        dismissed.set(id, isSo);
        dismissed.keep(id);
    }

    @Test
    void whatIsDismissedStaysSoInTheNextSession() throws IOException {
        Dismissed first = session();
        set(first, "b", true);
        set(first, "a", true);
        assertEquals(Set.of("a", "b"), session().ids());
        set(session(), "b", false);
        assertEquals(Set.of("a"), session().ids());
    }

    @Test
    void whatOneWindowDismissesStaysSoWhenAnotherOneDismissesMore() throws IOException {
        Dismissed one = session();
        Dismissed other = session();
        set(one, "a", true);
        set(other, "b", true);
        set(one, "c", true);
        set(other, "b", false);
        assertEquals(Set.of("a", "c"), session().ids());
    }

    @Test
    void nothingIsWrittenBesideTheFile() throws IOException {
        set(session(), "a", true);
        try (var files = Files.list(temp.resolve("data"))) {
            assertEquals(List.of("dismissed-duplicates.txt"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void whereNothingMayBeKeptItLastsForTheSession() throws IOException {
        Dismissed dismissed = new Dismissed(Optional.empty());
        set(dismissed, "a", true);
        assertEquals(Set.of("a"), dismissed.ids());
    }

    @Test
    void theFileOfAnEarlierVersionIsRead() throws IOException {
        Files.createDirectories(temp.resolve("data"));
        Files.write(temp.resolve("data/dismissed-duplicates.txt"), List.of("a", "b"));
        assertEquals(Set.of("a", "b"), session().ids());
        set(session(), "a", false);
        assertEquals("b\n", Files.readString(temp.resolve("data/dismissed-duplicates.txt")));
    }
}
