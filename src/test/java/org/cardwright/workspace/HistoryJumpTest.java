package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HistoryJumpTest {
    private static final List<CardId> IDS = IntStream.range(0, 50).mapToObj(i -> new CardId(Path.of(i + ".md"))).toList();

    /** Does its jobs only when it is told to. */
    private static final class Later implements Jobs {
        private final Deque<Runnable> due = new ArrayDeque<>();

        @Override
        public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
            Runnable work = () -> {
                try {
                    done.accept(job.run(Progress.NONE));
                } catch (IOException e) {
                    failed.accept(e.getMessage());
                }
            };
            due.add(work);
            return () -> due.remove(work);
        }
    }

    private final Later jobs = new Later();
    private final List<String> told = new ArrayList<>();
    private final Workspace open = new Workspace(new CardFolder(Path.of("/cards")), IDS.stream().map(card ->
            new LoadedCard(card, CardDocument.read(text(0)), new FileStamp(1, Instant.EPOCH))).toList());
    private final HistoryJump jump = new HistoryJump(jobs, () -> Optional.of(open), told::add);

    private static SourceText text(int step) {
        return new SourceText("---\ntitle: " + step + "\n---\n", false);
    }

    /** So many steps that what the first ones left is not at hand any more. */
    @BeforeEach
    void makeSteps() {
        for (int i = 1; i <= 6; i++) {
            SourceText now = text(i);
            open.apply(new Change("Step " + i, Instant.EPOCH, IDS.stream().map(card ->
                    new CardChange(card, open.document(card).source(), now)).toList()));
        }
    }

    private Set<String> texts() {
        return open.documents().values().stream().map(CardDocument::text).collect(Collectors.toSet());
    }

    @Test
    void aStateWhoseCardsAreNotAtHandIsReadInTheBackground() {
        jump.goTo(open.history().get(1));
        assertEquals(Set.of(text(6).text()), texts());
        jobs.due.remove().run();
        assertEquals(Set.of(text(1).text()), texts());
        assertEquals(List.of(Strings.get("history.back", 5)), told);
        jump.goTo(open.history().getLast());
        if (!jobs.due.isEmpty()) {
            jobs.due.remove().run();
        }
        assertEquals(Set.of(text(6).text()), texts());
    }

    @Test
    void whoGoesElsewhereOrEditsInTheMeantimeEndsIt() {
        jump.goTo(open.history().get(1));
        jump.goTo(open.history().get(2));
        assertEquals(1, jobs.due.size());
        open.undo();
        jobs.due.remove().run();
        assertEquals(Set.of(text(5).text()), texts());
        assertEquals(List.of(Strings.get("history.stopped")), told);
    }

    @Test
    void aStateAtHandIsGoneToAtOnce() {
        jump.goTo(open.history().get(5));
        assertEquals(List.of(), List.copyOf(jobs.due));
        assertEquals(Set.of(text(5).text()), texts());
    }
}
