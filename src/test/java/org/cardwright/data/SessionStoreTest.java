package org.cardwright.data;

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
    void theFileOfAnEarlierVersionIsRead() throws IOException {
        Files.writeString(folder.resolve("session.properties"), "#Fri Nov 20 10:00:00 UTC 2026\nappearance=DARK\n"
                + "card.0=a.md\ncard.1=sub/b.md\nfolder=/home/me/_cards\nmaximized=true\nrecent.0=/home/me/_cards\n"
                + "remembered.find/text=G\\u00fcte\nselected=a.md\nside=false\nside.width=300.5\nstrip.height=0.0\n"
                + "tree.width=250.0\nwindow=1.0 2.0 900.0 700.0\n");
        assertEquals(new Session(Optional.of(Path.of("/home/me/_cards")), List.of(Path.of("/home/me/_cards")),
                List.of("a.md", "sub/b.md"), Optional.of("a.md"), Appearance.DARK,
                Optional.of(new Session.Bounds(1, 2, 900, 700)), true, 250, 300.5, 0, false,
                Map.of("find/text", "Güte")), new SessionStore(Optional.of(folder)).load());
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
