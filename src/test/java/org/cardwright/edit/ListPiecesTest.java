package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ListPiecesTest {
    private static final List<Integer> MANY = IntStream.range(0, Jobs.MANY + 1).boxed().toList();

    /** What is to be done after the next frame. */
    private final Deque<Runnable> frames = new ArrayDeque<>();
    private final List<Integer> list = new ArrayList<>();
    private final ListPieces<Integer> pieces = new ListPieces<>(new Jobs() {
        @Override
        public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
            frames.add(() -> {
                try {
                    done.accept(job.run(Progress.NONE));
                } catch (IOException e) {
                    failed.accept(e.getMessage());
                }
            });
            return () -> {};
        }
    }, list);

    /** How many lines are shown at once and after each frame. */
    private List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>(List.of(list.size()));
        while (!frames.isEmpty()) {
            frames.poll().run();
            sizes.add(list.size());
        }
        return sizes;
    }

    @Test
    void fewLinesAreShownAtOnce() {
        pieces.show(MANY.subList(0, Jobs.MANY));
        assertEquals(List.of(Jobs.MANY), sizes());
        assertEquals(MANY.subList(0, Jobs.MANY), list);
    }

    @Test
    void veryManyLinesComeIntoAnEmptyListInPiecesAndAreThenExchangedAtOnce() {
        pieces.show(MANY);
        assertEquals(List.of(1, 2, 4, 8, 16, MANY.size()), sizes());
        assertEquals(MANY, list);
        pieces.show(MANY.reversed());
        assertEquals(List.of(MANY.size()), sizes());
        assertEquals(MANY.reversed(), list);
    }

    @Test
    void otherLinesTakeThePlaceOfThoseStillToCome() {
        pieces.show(MANY);
        pieces.show(List.of(7));
        assertEquals(List.of(1, 1), sizes());
        assertEquals(List.of(7), list);
    }
}
