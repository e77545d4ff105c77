package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class EditHistoryTest {
    private static final CardId A = new CardId(Path.of("a.md"));
    private static final CardId B = new CardId(Path.of("b.md"));
    private static final Optional<String> FIELD = Optional.of("description");

    private final EditHistory history = new EditHistory();

    @Test
    void aFreshHistoryHasNothingToUndoOrRedo() {
        assertEquals(Optional.empty(), history.undoName());
        assertEquals(Optional.empty(), history.redoName());
        assertEquals(Optional.empty(), history.undo());
        assertEquals(Optional.empty(), history.redo());
    }

    @Test
    void stepsAreUndoneAndRedoneInOrderWithTheirNames() {
        Change first = step("First", A, "1", "2", 1);
        Change second = step("Second", B, "x", "y", 2);
        history.push(first);
        history.push(second);
        assertEquals(Optional.of(second), history.undo());
        assertEquals(Optional.of("First"), history.undoName());
        assertEquals(Optional.of("Second"), history.redoName());
        assertEquals(Optional.of(first), history.undo());
        assertEquals(Optional.of("First"), history.redoName());
        assertEquals(Optional.of(first), history.redo());
        assertEquals(Optional.of(second), history.redo());
        assertEquals(Optional.of("Second"), history.undoName());
        assertEquals(Optional.empty(), history.redoName());
    }

    @Test
    void redoIsAboutThePresentLineOnly() {
        history.push(step("First", A, "1", "2", 1));
        history.undo();
        history.push(step("Other", A, "1", "3", 2));
        assertEquals(Optional.empty(), history.redoName());
        assertEquals(Optional.of("Other"), history.undoName());
    }

    @Test
    void typingInOneFieldIsOneStepFromTheFirstTextToTheLast() {
        history.push(step("Edit", A, "", "a", 1), FIELD);
        history.push(step("Edit", A, "a", "ab", 2), FIELD);
        history.push(step("Edit", A, "ab", "abc", 3), FIELD);
        assertEquals(Optional.of(step("Edit", A, "", "abc", 3)), history.undo());
        assertEquals(Optional.empty(), history.undo());
    }

    @Test
    void leavingTheFieldEndsTheStep() {
        history.push(step("Edit", A, "", "a", 1), FIELD);
        history.endMerge();
        history.push(step("Edit", A, "a", "ab", 2), FIELD);
        assertEquals(Optional.of(step("Edit", A, "a", "ab", 2)), history.undo());
        assertEquals(Optional.of(step("Edit", A, "", "a", 1)), history.undo());
    }

    @Test
    void anotherFieldOrCardOrNoFieldIsAStepOfItsOwn() {
        history.push(step("1", A, "", "a", 1), FIELD);
        history.push(step("2", A, "a", "b", 2), Optional.of("title"));
        history.push(step("3", B, "", "x", 3), Optional.of("title"));
        history.push(step("4", B, "x", "y", 4));
        history.push(step("5", B, "y", "z", 5), Optional.of("title"));
        history.push(step("6", B, "z", "!", 6), Optional.of(""));
        history.push(step("7", B, "!", "?", 7), Optional.of(""));
        assertEquals(List.of("7", "6", "5", "4", "3", "2", "1"), undoAll());
    }

    @Test
    void undoEndsTheTypingSoThatTheNextKeystrokeIsAStepOfItsOwn() {
        history.push(step("1", A, "", "a", 1), FIELD);
        history.endMerge();
        history.push(step("2", A, "a", "ab", 2), FIELD);
        history.undo();
        history.push(step("3", A, "a", "ac", 3), FIELD);
        assertEquals(List.of("3", "1"), undoAll());
    }

    @Test
    void typingThatEndsWhereItBeganLeavesNoStep() {
        history.push(step("Before", A, "0", "", 0));
        history.push(step("Edit", A, "", "a", 1), FIELD);
        history.push(step("Edit", A, "a", "", 2), FIELD);
        assertEquals(Optional.of("Before"), history.undoName());
        history.push(step("Edit", A, "", "b", 3), FIELD);
        assertEquals(List.of("Edit", "Before"), undoAll());
    }

    @Test
    void cardsThatAStepDoesNotChangeAreLeftOut() {
        var same = new CardChange(A, text("1"), text("1"));
        var real = new CardChange(B, text("x"), text("y"));
        history.push(new Change("Nothing", Instant.EPOCH, List.of(same)));
        assertEquals(Optional.empty(), history.undoName());
        history.push(new Change("Replace", Instant.EPOCH, List.of(same, real)));
        assertEquals(Optional.of(new Change("Replace", Instant.EPOCH, List.of(real))), history.undo());
    }

    @Test
    void theStepsCanBeListedInTheOrderOfTheirTime() {
        Change first = step("First", A, "1", "2", 1);
        Change second = step("Second", B, "x", "y", 2);
        Change third = step("Third", B, "y", "z", 3);
        for (Change step : List.of(first, second, third)) {
            history.push(step);
        }
        assertEquals(List.of(first, second, third), history.done());
        assertEquals(List.of(), history.undone());
        history.undo();
        history.undo();
        assertEquals(List.of(first), history.done());
        assertEquals(List.of(second, third), history.undone());
        history.redo();
        assertEquals(List.of(first, second), history.done());
        assertEquals(List.of(third), history.undone());
    }

    @Test
    void aCreatedCardThatIsEmptyIsARealChange() {
        var created = new Change("New", Instant.EPOCH, List.of(CardChange.created(A, text(""))));
        history.push(created);
        assertEquals(Optional.of(created), history.undo());
    }

    private List<String> undoAll() {
        var names = new java.util.ArrayList<String>();
        for (var step = history.undo(); step.isPresent(); step = history.undo()) {
            names.add(step.get().name());
        }
        return names;
    }

    private static Change step(String name, CardId card, String before, String after, long second) {
        var change = new CardChange(card, text(before), text(after));
        return new Change(name, Instant.ofEpochSecond(second), List.of(change));
    }

    private static SourceText text(String text) {
        return new SourceText(text, false);
    }
}
