package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    private static final CardId A = new CardId(Path.of("sub/a.md"));
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    private Path temp;
    private CardFolder cards;
    private Versions versions;

    @BeforeEach
    void makeFolder() throws IOException {
        cards = new CardFolder(Files.createDirectories(temp.resolve("cards")));
        Files.createDirectories(cards.root().resolve("sub"));
        versions = new Versions(temp.resolve("data"), cards);
    }

    @Test
    void eachSaveKeepsTheStateBeforeIt() throws IOException {
        Files.writeString(cards.path(A), "0");
        for (int i = 1; i <= 3; i++) {
            var request = new SaveRequest(A, text(i), text(i - 1));
            assertTrue(CardSaver.save(cards, List.of(request), trash(), Progress.NONE).getFirst().done());
        }
        assertEquals(List.of("2", "1", "0"), kept());
    }

    @Test
    void theStatesAreTheSameFromWhicheverFolderTheCardIsOpened() throws IOException {
        versions.keep(A, "x".getBytes(), NOW);
        Versions above = new Versions(temp.resolve("data"), new CardFolder(temp));
        Versions below = new Versions(temp.resolve("data"), new CardFolder(cards.root().resolve("sub")));
        assertEquals(1, above.of(new CardId(Path.of("cards/sub/a.md"))).size());
        assertEquals(1, below.of(new CardId(Path.of("a.md"))).size());
        assertEquals(0, below.of(new CardId(Path.of("sub/a.md"))).size());
    }

    @Test
    void aFileWrittenOverAfterAConflictIsKeptToo() throws IOException {
        Files.writeString(cards.path(A), "theirs");
        var request = new SaveRequest(A, text(1), new SourceText("theirs", false));
        CardSaver.saveTogether(cards, List.of(request), trash(), Progress.NONE);
        assertEquals(List.of("theirs"), kept());
    }

    @Test
    void theLastTwentyAndAllOfThirtyDaysAreKept() throws IOException {
        for (int day = 0; day < 60; day++) {
            versions.keep(A, ("day " + day).getBytes(), NOW.plus(Duration.ofDays(day)));
        }
        assertEquals(31, kept().size());
        assertEquals("day 29", kept().getLast());
        Instant muchLater = NOW.plus(Duration.ofDays(400));
        versions.keep(A, "last".getBytes(), muchLater);
        assertEquals(20, kept().size());
        assertEquals(List.of("last", "day 59"), kept().subList(0, 2));
    }

    @Test
    void manySavesInOneMomentAreAllKeptAndEqualStatesOnce() throws IOException {
        for (int i = 0; i < 30; i++) {
            versions.keep(A, ("text " + i / 2).getBytes(), NOW);
        }
        assertEquals(15, kept().size());
        assertEquals("text 14", kept().getFirst());
    }

    @Test
    void cardsAndFoldersNeverMix() throws IOException {
        versions.keep(A, "mine".getBytes(), NOW);
        CardFolder other = new CardFolder(Files.createDirectories(temp.resolve("x/cards")));
        assertEquals(List.of(), new Versions(temp.resolve("data"), other).of(A));
        assertEquals(List.of(), versions.of(new CardId(Path.of("sub_a.md"))));
        Path link = Files.createSymbolicLink(temp.resolve("link"), cards.root());
        assertEquals(1, new Versions(temp.resolve("data"), new CardFolder(link)).of(A).size());
    }

    private Optional<Trash> trash() {
        return Optional.of(Trash.in(temp.resolve("data")));
    }

    private static SourceText text(int number) {
        return new SourceText(Integer.toString(number), false);
    }

    private List<String> kept() throws IOException {
        List<String> texts = new ArrayList<>();
        for (EarlierCard earlier : EarlierCard.of(versions, A)) {
            texts.add(earlier.document().text());
            assertEquals(EarlierCard.words(earlier.time()), earlier.toString());
        }
        return texts;
    }
}
