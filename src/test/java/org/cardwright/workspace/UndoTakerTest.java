package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.UndoTaker.Field;
import org.cardwright.workspace.UndoTaker.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTakerTest {
    @TempDir private Path temp;
    private Workspace open;
    private List<CardId> cards;

    @BeforeEach
    void read() throws IOException {
        CardFolder folder = new CardFolder(SampleFolder.copyTo(temp.resolve("cards")));
        open = new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
        cards = new ArrayList<>(open.cards());
    }

    private void step(int count) {
        open.apply(new Change("Step on " + count, Instant.EPOCH, cards.subList(0, count).stream().map(card -> {
            SourceText now = open.document(card).source();
            return new CardChange(card, Optional.of(now), Optional.of(new SourceText(now.text() + "\n", now.byteOrderMark())));
        }).toList()));
    }

    /** Who undoes and who redoes, where the field can do both. */
    private String takers(boolean onCard, Mark typed) {
        return takers(new Field(onCard, true, true, Optional.of(typed)));
    }

    private String takers(Field field) {
        return UndoTaker.undo(Optional.of(field), Optional.of(open)) + " "
                + UndoTaker.redo(Optional.of(field), Optional.of(open));
    }

    private Mark now() {
        return Mark.of(Optional.of(open));
    }

    @Test
    void aFieldTakesBackItsOwnTypingFirst() {
        step(1);
        assertEquals("FIELD FIELD", takers(true, now()));
        assertEquals("FIELD FIELD", takers(false, now()));
        assertEquals(UndoTaker.CARDS, UndoTaker.undo(Optional.empty(), Optional.of(open)));
    }

    @Test
    void aStepOnCardsThatCameAfterTheTypingIsTakenBackBefore() {
        Mark typed = now();
        step(1);
        assertEquals("CARDS FIELD", takers(true, typed));
        open.move(-1);
        assertEquals("FIELD CARDS", takers(true, typed));
    }

    @Test
    void aStepOnSeveralCardsIsNotTakenBackByAFieldOfOne() {
        step(2);
        assertEquals("CARDS FIELD", takers(true, now()));
        assertEquals("FIELD FIELD", takers(false, now()));
    }

    @Test
    void aFieldOfAToolKeepsUndoToItselfOnceSomebodyTypedInIt() {
        assertEquals("NOBODY FIELD", takers(new Field(false, false, true, Optional.of(now()))));
        assertEquals("CARDS CARDS", takers(new Field(false, false, false, Optional.empty())));
        assertEquals("CARDS FIELD", takers(new Field(true, false, true, Optional.of(now()))));
        assertEquals(Optional.empty(), UndoTaker.NOBODY.name(Optional.of("Edit")));
        assertEquals(Optional.of("Edit"), UndoTaker.CARDS.name(Optional.of("Edit")));
    }
}
