package org.cardwright.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.FakeDialogs;
import org.cardwright.ui.common.Later;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.TreeContents;
import org.cardwright.workspace.TreeText;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step over more cards than the window can follow within a frame. */
class LargeStepTest {
    private static final int MANY = 320;

    private final Later background = new Later();
    private final MainViewModel main = new MainViewModel(background, new FakeDialogs(), Optional.empty());
    private final List<Set<CardId>> heard = new ArrayList<>();
    @TempDir private Path folder;
    private Workspace open;

    @BeforeEach
    void openFolder() {
        IntStream.range(0, MANY).forEach(i -> SampleFolder.write(folder.resolve(card(i).file()), text("Start", i)));
        main.open(folder, List.of(card(0).name()), Optional.empty());
        background.runAll();
        open = main.folder().workspace().orElseThrow();
        main.folder().onChange(heard::add);
    }

    private static CardId card(int number) {
        return new CardId(Path.of("card-%03d.md".formatted(number)));
    }

    private static String text(String word, int number) {
        return SampleFolder.card("501", "Series", "Entry", "Primary", word + " " + number);
    }

    private CardChange change(int number, String word) {
        return new CardChange(card(number), open.document(card(number)).source(), new SourceText(text(word, number), false));
    }

    /** Calls all cards otherwise, as a preview hands it over. */
    private void rename(String word) {
        List<CardChange> changes = IntStream.range(0, MANY).mapToObj(i -> change(i, word)).toList();
        Map<CardId, CardDocument> read = new HashMap<>();
        changes.forEach(one -> read.put(one.card(), CardDocument.read(one.after().orElseThrow())));
        main.apply(new Change(word, Instant.EPOCH, changes), read, "Done: " + word);
    }

    private void type(int number, String word) {
        try {
            open.apply("Edit", card(number), new Edit.SetField("competency", word), Optional.empty());
        } catch (EditRefusedException e) {
            throw new AssertionError(e);
        }
    }

    private String title(int number) {
        return main.folder().tree().lines().title(card(number));
    }

    private String tree() {
        return TreeText.of(main.folder().tree().rootProperty().get());
    }

    /** The lines as they are when the folder is opened anew. */
    private String anew() {
        List<CardEntry> entries = open.cards().stream().map(card -> CardEntry.of(card, open.document(card))).toList();
        return TreeText.of(TreeContents.of(entries, List.of()).root());
    }

    @Test
    void eachListenerHearsOfItOnceAndTheTreeFollowsTitlesThatAreRightAtOnce() {
        String before = tree();
        int waiting = background.waiting();
        rename("Later");
        assertEquals(List.of(Set.copyOf(open.cards())), heard);
        assertEquals(2, background.waiting() - waiting, "the lines and the problems");
        assertEquals(before, tree());
        assertEquals("0501 · Entry · Later 7", title(7));
        assertEquals(MANY, main.folder().modifiedProperty().get());
        background.runAll();
        assertEquals(anew(), tree());
        assertTrue(tree().contains("Later 7\n"));
        main.history().undo();
        background.runAll();
        assertEquals(before, tree());
        assertEquals(2, heard.size());
        assertEquals(0, main.folder().modifiedProperty().get());
    }

    @Test
    void nothingOfItIsReadAgainByAnyOfApplyingUndoingAndRedoing() {
        rename("Later");
        for (int way : new int[] {-1, 1, -1}) {
            assertEquals(Map.of(), open.unread(way));
            open.move(way);
        }
    }

    @Test
    void whatChangesWhileTheTreeFollowsIsNotLost() {
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            int one = random.nextInt(MANY);
            switch (random.nextInt(5)) {
                case 0 -> IntStream.range(0, MANY).filter(number -> !open.contains(card(number))).findFirst()
                        .ifPresentOrElse(gone -> main.history().undo(), () -> rename("Round " + one));
                case 1 -> main.history().undo();
                case 2 -> {
                    if (open.contains(card(one))) {
                        open.apply(new Change("Delete", Instant.EPOCH,
                                List.of(CardChange.deleted(card(one), open.document(card(one)).source()))));
                    }
                }
                case 3 -> {
                    if (open.contains(card(one))) {
                        type(one, "Typed " + i);
                    }
                }
                default -> background.runOne();
            }
            for (int number : new int[] {one, 3}) {
                assertEquals(open.find(card(number)).map(document -> CardEntry.of(card(number), document).title())
                        .orElse(card(number).name()), title(number));
            }
        }
        background.runAll();
        assertEquals(anew(), tree());
        assertEquals(open.cards().size(), main.folder().tree().lines().size());
    }

    /** Three documents of each card are kept: of five steps the first are not in memory when they are undone. */
    private void undoUntilCardsAreRead() {
        List.of("A", "B", "C", "D", "E").forEach(this::rename);
        main.history().undo();
        main.history().undo();
        background.runAll();
        heard.clear();
        main.history().undo();
    }

    private String competency(int number) {
        return CardEntry.of(card(number), open.document(card(number))).label();
    }

    @Test
    void cardsThatAreNotInMemoryAreReadElsewhereAndWhatIsPressedThenWaitsItsTurn() {
        undoUntilCardsAreRead();
        main.history().undo();
        main.history().redo();
        assertEquals("C 7", competency(7));
        assertEquals(List.of(), heard);
        background.runAll();
        assertEquals("B 7", competency(7));
        assertEquals(1, heard.size(), "one of two presses of undo was taken back by that of redo");
        assertEquals(Optional.of("C"), open.redoName());
        assertEquals(anew(), tree());
    }

    @Test
    void whoeverTypesWhileCardsAreReadKeepsWhatWasTypedAndTheStepStaysWhole() {
        undoUntilCardsAreRead();
        type(7, "Typed");
        background.runAll();
        assertEquals("Typed", competency(7));
        assertEquals("C 8", competency(8));
        assertEquals(Strings.get("history.stopped"), main.messageProperty().get());
        main.history().undo();
        assertEquals("C 7", competency(7));
        main.history().undo();
        background.runAll();
        assertEquals(List.of("B 7", "B 8"), List.of(competency(7), competency(8)));
        assertFalse(main.messageProperty().get().equals(Strings.get("history.stopped")));
    }
}
