package org.cardwright.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionStoreTest {
    private static final Session SESSION = new Session(Optional.of(Path.of("/site/_cards")),
            List.of(Path.of("/site/_cards"), Path.of("/ö = # ä")), List.of("a b.md", "sub/–.md"), Optional.of("a b.md"),
            Appearance.DARK, Optional.of(new Session.Bounds(-10, 20.5, 1280, 800)), true, 290, 412.5, 233, false,
            Map.of("find/text", "a = b", "filter.0", " ö #"));

    @TempDir private Path folder;

    @Test
    void whatIsSavedIsLoadedAgain() throws IOException {
        SessionStore store = new SessionStore(Optional.of(folder.resolve("not").resolve("there")));
        assertEquals(Session.FIRST, store.load());
        store.save(SESSION);
        assertEquals(SESSION, store.load());
        store.save(Session.FIRST);
        assertEquals(Session.FIRST, store.load());
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        new SessionStore(Optional.of(folder)).save(SESSION);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("session.properties")), files.toList());
        }
    }

    @Test
    void aBrokenFileCountsAsNone() throws IOException {
        SessionStore store = new SessionStore(Optional.of(folder));
        for (String broken : List.of("\\u12", "appearance=PINK", "tree.width=wide", "window=1 2 x 4")) {
            Files.writeString(folder.resolve("session.properties"), broken);
            assertEquals(Session.FIRST, store.load(), broken);
        }
    }

    @Test
    void aFailureToSaveIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(IOException.class, () -> new SessionStore(Optional.of(file)).save(SESSION));
    }

    @Test
    void withoutAFolderNothingIsKept() throws IOException {
        SessionStore store = new SessionStore(Optional.empty());
        store.save(SESSION);
        assertEquals(Session.FIRST, store.load());
    }

    @Test
    void recentFoldersHoldTenWithTheNewestFirstAndOnlyOnce() {
        List<Path> ten = IntStream.range(0, 10).mapToObj(i -> Path.of("f" + i)).toList();
        assertEquals(10, Session.recentAfter(ten, Path.of("new")).size());
        assertEquals(List.of(Path.of("b"), Path.of("a")),
                Session.recentAfter(List.of(Path.of("a"), Path.of("b")), Path.of("b")));
    }
}
