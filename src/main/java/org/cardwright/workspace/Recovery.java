package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;

/**
 * Writes down every unsaved state of a session's cards within two seconds, safely on the medium, so that a crash loses
 * no more than that. Confined to the thread of the workspace, which it never keeps waiting: a thread of its own writes.
 */
public final class Recovery implements WorkspaceListener {
    private static final long DELAY_MILLIS = 700;
    /** The states of so many cards are put together at once. */
    private static final int AT_ONCE = 40;
    private static final long COMPACT = 1 << 20;

    private final Workspace workspace;
    private final RecoveryStore store;
    private final Consumer<IOException> trouble;
    private final Encoder encoder;
    private final String session = BatchNames.newId();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task ->
            Thread.ofPlatform().daemon().name("recovery").unstarted(task));

    /** Puts the state of a card into bytes. */
    interface Encoder {
        byte[] of(RecoveredCard card) throws IOException;
    }

    /** What is to be written, in the order in which it came; guarded by itself. */
    private final Deque<Supplier<Map<CardId, Optional<RecoveredCard>>>> pending = new ArrayDeque<>();

    /** What the log says of cards with unsaved changes; only the writer touches this and all below. */
    private final Map<CardId, RecoveredCard> live = new HashMap<>();
    private Optional<Journal> journal = Optional.empty();
    /** A write that was put off may come after the end. */
    private boolean ended;
    private boolean torn;
    private boolean told;
    private int generation;
    private long size;
    private long liveSize;

    /**
     * @param trouble told once, on another thread, when unsaved work cannot be kept, and again only after some could be;
     *     it is tried again with the next edit
     */
    public Recovery(RecoveryStore store, Workspace workspace, Consumer<IOException> trouble) {
        this(store, workspace, trouble, RecoveryRecords::state);
    }

    /** With an encoder that a test lets fail. */
    Recovery(RecoveryStore store, Workspace workspace, Consumer<IOException> trouble,
            Encoder encoder) {
        this.encoder = encoder;
        this.store = store;
        this.workspace = workspace;
        this.trouble = trouble;
        workspace.addListener(this);
        lookAgain();
        schedule(0);
    }

    public String session() {
        return session;
    }

    @Override
    public void cardsChanged(Map<CardId, Optional<CardDocument>> now) {
        changed(now.keySet());
    }

    private void changed(Set<CardId> cards) {
        Supplier<Map<CardId, Optional<RecoveredCard>>> states = states(cards);
        synchronized (pending) {
            pending.add(states);
        }
        schedule(DELAY_MILLIS);
    }

    /** What is to be written of cards as they are now; of very many it is worked out by the writer. */
    private Supplier<Map<CardId, Optional<RecoveredCard>>> states(Set<CardId> cards) {
        if (cards.size() > AT_ONCE) {
            CardStates now = workspace.states().fork();
            return () -> states(cards, now);
        }
        Map<CardId, Optional<RecoveredCard>> states = states(cards, workspace.states());
        return () -> states;
    }

    private static Map<CardId, Optional<RecoveredCard>> states(Set<CardId> cards, CardStates now) {
        Map<CardId, Optional<RecoveredCard>> states = HashMap.newHashMap(cards.size());
        for (CardId card : cards) {
            CardVersions state = now.of(card);
            states.put(card, state.modified()
                    ? Optional.of(new RecoveredCard(card, state.text(), state.savedText())) : Optional.empty());
        }
        return states;
    }

    private void schedule(long millis) {
        if (!writer.isShutdown() && scheduled.compareAndSet(false, true)) {
            writer.schedule(() -> {
                scheduled.set(false);
                writeOrTell();
            }, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** True if all is written; what is not is tried again, whatever kept it from being written. */
    private boolean writeOrTell() {
        if (ended) {
            return true;
        }
        List<Supplier<Map<CardId, Optional<RecoveredCard>>>> due;
        synchronized (pending) {
            due = List.copyOf(pending);
            pending.clear();
        }
        Map<CardId, Optional<RecoveredCard>> now = new HashMap<>();
        due.forEach(states -> now.putAll(states.get()));
        Optional<IOException> failure = Optional.of(new IOException("not written"));
        try {
            failure = write(now);
        } catch (IOException e) {
            failure = Optional.of(e);
        } catch (RuntimeException e) {
            failure = Optional.of(new IOException(e));
        } finally {
            if (failure.isPresent()) {
                synchronized (pending) {
                    pending.addFirst(() -> now);
                }
            }
            tell(failure);
        }
        return failure.isEmpty();
    }

    private void tell(Optional<IOException> failure) {
        boolean again = told;
        told = failure.isPresent();
        failure.filter(e -> !again).ifPresent(trouble);
    }

    /** Writes all cards that can be written; says why where one of them cannot. */
    private Optional<IOException> write(Map<CardId, Optional<RecoveredCard>> cards) throws IOException {
        if (journal.isEmpty()) {
            store.makeFolder();
            journal = Optional.of(store.disk().journal(store.log(session, generation)));
        }
        if (torn) {
            compact();
        }
        // A record that failed half-way is torn, and what follows it would never be read.
        torn = true;
        Optional<IOException> failure = Optional.empty();
        for (var card : cards.entrySet()) {
            if (card.getValue().isPresent() || live.containsKey(card.getKey())) {
                Optional<IOException> one = append(card.getKey(), card.getValue());
                failure = failure.or(() -> one);
            }
        }
        if (!cards.isEmpty()) {
            journal.get().append(new byte[0], true);
        }
        torn = false;
        if (size > COMPACT && size > 4 * liveSize) {
            compact();
        }
        return failure;
    }

    /** One card that cannot be put into words does not keep the others from being written. */
    private Optional<IOException> append(CardId card, Optional<RecoveredCard> state) throws IOException {
        byte[] record;
        try {
            record = state.isPresent() ? encoder.of(state.get()) : RecoveryRecords.clean(card);
        } catch (RuntimeException e) {
            return Optional.of(new IOException(e));
        }
        journal.orElseThrow().append(record, false);
        size += record.length;
        RecoveredCard old = state.isPresent() ? live.put(card, state.get()) : live.remove(card);
        liveSize += (state.isPresent() ? record.length : 0) - (old == null ? 0 : RecoveryRecords.state(old).length);
        return Optional.empty();
    }

    /** All that is known is written anew into a log that takes the place of the one before once it is whole. */
    private void compact() throws IOException {
        Optional<Journal> before = journal;
        Path file = store.log(session, generation + 1);
        store.disk().delete(file);
        Journal next = store.disk().journal(file);
        try {
            for (RecoveredCard card : live.values()) {
                next.append(RecoveryRecords.state(card), false);
            }
            next.append(RecoveryRecords.whole(), true);
        } catch (IOException e) {
            next.close();
            throw e;
        }
        journal = Optional.of(next);
        generation++;
        torn = false;
        size = liveSize;
        if (before.isPresent()) {
            before.get().close();
            store.disk().delete(store.log(session, generation - 1));
        }
    }

    /** Waits until all is written that was to be written by now; true if it is, so that it can be restored. */
    public boolean flush() {
        return !writer.isShutdown() && CompletableFuture.supplyAsync(this::writeOrTell, writer).join();
    }

    /** Looks at all unsaved cards again, for when a failure may have kept this from hearing of some. */
    public void lookAgain() {
        changed(Set.copyOf(workspace.modified()));
    }

    /** The session ended, and what was unsaved was saved or given up: nothing is left behind. */
    public void close() {
        workspace.removeListener(this);
        if (writer.isShutdown()) {
            return;
        }
        writer.execute(() -> {
            ended = true;
            try {
                if (journal.isPresent()) {
                    journal.get().close();
                    store.disk().delete(store.log(session, generation));
                }
            } catch (IOException e) {
                // It will be offered at the next start: too much is better than too little.
            }
        });
        writer.shutdown();
    }

    /** Waits until the log is gone; true if it is. */
    public boolean awaitClosed() throws InterruptedException {
        return writer.awaitTermination(5, TimeUnit.SECONDS);
    }

    /** Does what the end of the process would do; for tests. */
    void crash() {
        workspace.removeListener(this);
        writer.shutdownNow();
        try {
            if (journal.isPresent()) {
                journal.get().close();
            }
        } catch (IOException e) {
            // As in a crash.
        }
    }
}
