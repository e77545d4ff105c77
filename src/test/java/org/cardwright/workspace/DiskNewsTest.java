package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

/** Cards a to e, each with its letter as its text, as other programs change their files. */
class DiskNewsTest {
    private final Workspace open = new Workspace(new CardFolder(Path.of("/cards")),
            Stream.of("a", "b", "c", "d", "e").map(name -> loaded(name, name)).toList());
    private final List<String> steps = new ArrayList<>();

    private static CardId id(String name) {
        return new CardId(Path.of(name + ".md"));
    }

    private static SourceText source(String text) {
        return new SourceText(text, false);
    }

    private static LoadedCard loaded(String name, String text) {
        return new LoadedCard(id(name), CardDocument.read(source(text)), new FileStamp(0, Instant.EPOCH));
    }

    /** What another program did: the text of the file before and now, "-" for none. */
    private static DiskChange change(String name, String before, String now) {
        return new DiskChange(id(name), before.equals("-") ? Optional.empty() : Optional.of(source(before)),
                now.equals("-") ? Optional.empty() : Optional.of(loaded(name, now)));
    }

    private void edit(String name, String text) {
        open.apply(new Change("Edit", Instant.EPOCH, List.of(new CardChange(id(name), source(name), source(text)))));
    }

    private DiskNews follow(DiskChange... changes) {
        DiskNews news = new DiskNews(open, List.of(changes), card -> "The card " + card.name());
        news.follow((change, done) -> {
            open.apply(change);
            steps.add(done);
        });
        return news;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        open.cards().forEach(card -> texts.put(card.name(), open.document(card).text()));
        return texts;
    }

    @Test
    void unmodifiedCardsFollowTheirFiles() {
        DiskNews news = follow(change("a", "a", "a2"), change("b", "b", "-"), change("f", "-", "f"));
        assertEquals(Map.of("a.md", "a2", "c.md", "c", "d.md", "d", "e.md", "e", "f.md", "f"), texts());
        assertEquals(Set.of(), open.modified());
        assertEquals(Optional.of("3 cards changed on disk and were read again."), news.told());
        assertEquals(Map.of(id("a"), source("a2"), id("f"), source("f")), news.read());
        assertEquals(List.of(), news.conflicts());
        assertEquals(Optional.of("The card c.md changed on disk and was read again."),
                follow(change("c", "c", "c2")).told());
        assertEquals(Optional.of("The card d.md was deleted by another program."), follow(change("d", "d", "-")).told());
    }

    @Test
    void whatWasChangedHereTooIsForAPersonToChoose() {
        edit("a", "mine");
        edit("b", "same");
        DiskNews news = follow(change("a", "a", "theirs"), change("b", "b", "same"));
        assertEquals(List.of(id("a")), news.conflicts());
        assertEquals("mine", texts().get("a.md"));
        assertEquals(Set.of(id("a")), open.modified());
        assertEquals(Optional.empty(), news.told());
        assertEquals(Map.of(id("a"), Optional.of(source("theirs")), id("b"), Optional.of(source("same"))), news.onDisk());
        open.undo();
        open.undo();
        assertEquals("b", texts().get("b.md"));
    }

    @Test
    void unsavedEditsGoAlongWithARenamedFile() {
        edit("e", "mine");
        DiskNews news = follow(change("e", "e", "-"), change("f", "-", "e"), change("a", "a", "a2"));
        assertEquals(Map.of("a.md", "a2", "b.md", "b", "c.md", "c", "d.md", "d", "f.md", "mine"), texts());
        assertEquals(List.of("A file was renamed by another program. Your unsaved changes moved with it."), steps);
        assertEquals(List.of(), news.conflicts());
        assertTrue(open.modified(id("f")));
        open.undo();
        assertEquals("e", texts().get("f.md"));
    }

    @Test
    void whatWasSavedSinceTheComparisonIsComparedAgain() {
        assertFalse(follow(change("a", "a", "a2")).outdated());
        DiskNews news = follow(change("a", "a", "a3"), change("b", "b", "b2"));
        assertTrue(news.outdated());
        assertEquals(List.of(id("b")), List.copyOf(news.onDisk().keySet()));
        assertEquals(List.of("a2", "b2"), List.of(texts().get("a.md"), texts().get("b.md")));
    }
}
