package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class ForesightTest {
    private static final int CARDS = 8;

    /** A workspace with all that its listener heard. */
    private static final class Watched {
        private final Workspace open = new Workspace(new CardFolder(Path.of("/cards")), IntStream.range(0, CARDS)
                .mapToObj(i -> new LoadedCard(card(i), CardDocument.read(text("start")), new FileStamp(1, Instant.EPOCH)))
                .toList());
        private final List<Map<CardId, Optional<SourceText>>> heard = new ArrayList<>();

        Watched() {
            open.addListener(now -> {
                Map<CardId, Optional<SourceText>> texts = new TreeMap<>();
                now.forEach((card, document) -> texts.put(card, document.map(CardDocument::source)));
                heard.add(texts);
            });
        }

        List<Object> all() {
            Map<CardId, Optional<SourceText>> texts = new TreeMap<>();
            IntStream.range(0, CARDS).forEach(i -> texts.put(card(i), open.find(card(i)).map(CardDocument::source)));
            return List.of(texts, open.cards(), Set.copyOf(open.modified()), open.savedTexts(), open.doneSteps(),
                    open.undoneSteps(), heard);
        }
    }

    private static CardId card(int number) {
        return new CardId(Path.of("card-%d.md".formatted(number)));
    }

    private static SourceText text(String word) {
        return new SourceText("---\ncompetency: " + word + "\n---\n", false);
    }

    /** Some cards get another text, come or go; now and then one stays as it is. */
    private static Change change(Workspace open, Random random, int round) {
        return new Change("Step " + round, Instant.EPOCH, IntStream.range(0, CARDS).filter(i -> random.nextBoolean())
                .mapToObj(i -> new CardChange(card(i), open.find(card(i)).map(CardDocument::source),
                        Optional.of(text("word " + random.nextInt(3))).filter(_ -> random.nextInt(4) > 0))).toList());
    }

    @Test
    void aStepThatWasWorkedOutBeforeLeavesTheSameAsOneThatWasNot() {
        Watched ahead = new Watched();
        Watched plain = new Watched();
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            int way = random.nextInt(3) - 1;
            Optional<Change> next = way < 0 ? ahead.open.newest() : ahead.open.undoneSteps().stream().findFirst();
            Change step = way == 0 ? change(ahead.open, random, round) : next.orElse(null);
            if (step != null) {
                ahead.open.foreseen(ahead.open.foresee().of(step, way >= 0, Map.of()));
                if (way == 0) {
                    ahead.open.apply(step);
                    plain.open.apply(step);
                } else {
                    assertEquals(plain.open.move(way), ahead.open.move(way));
                }
            }
            assertEquals(plain.all(), ahead.all());
        }
    }

    @Test
    void itsCardsAreTakenAndNotReadAgain() {
        Watched cards = new Watched();
        Change step = new Change("Step", Instant.EPOCH, List.of(new CardChange(card(1), text("start"), text("then"))));
        CardDocument read = CardDocument.read(text("then"));
        cards.open.foreseen(cards.open.foresee().of(step, true, Map.of(card(1), read)));
        Set<CardId> modified = cards.open.modified();
        cards.open.apply(step);
        assertSame(read, cards.open.document(card(1)));
        assertEquals(Set.of(card(1)), modified, "a view that was asked for before follows");
        cards.open.undo();
        assertEquals(Set.of(), modified);
    }

    @Test
    void whatIsChangedInTheMeantimeIsKept() {
        Watched cards = new Watched();
        Change step = new Change("Step", Instant.EPOCH, List.of(new CardChange(card(1), text("start"), text("then"))));
        Foresight ahead = cards.open.foresee();
        cards.open.apply(new Change("Other card", Instant.EPOCH,
                List.of(new CardChange(card(2), text("start"), text("typed")))));
        cards.open.foreseen(ahead.of(step, true, Map.of()));
        assertTrue(cards.open.isCurrent(step));
        cards.open.apply(step);
        assertEquals(List.of(text("then"), text("typed")),
                List.of(cards.open.document(card(1)).source(), cards.open.document(card(2)).source()));

        Change again = new Change("Again", Instant.EPOCH, List.of(new CardChange(card(1), text("then"), text("last"))));
        Foresight late = cards.open.foresee().of(again, true, Map.of());
        cards.open.undo();
        cards.open.foreseen(late);
        assertFalse(cards.open.isCurrent(again));
        assertThrows(IllegalStateException.class, () -> cards.open.apply(again));
        assertEquals(text("start"), cards.open.document(card(1)).source());
        assertEquals(text("typed"), cards.open.document(card(2)).source());
    }
}
