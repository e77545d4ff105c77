package org.cardwright.ui.recovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import javafx.application.Platform;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Progress;
import org.cardwright.export.Authorship;
import org.cardwright.export.CardHistory;
import org.cardwright.export.PastPlace;
import org.cardwright.export.PastVersion;

/** Reads the history of a card in the background and tells its rows on the JavaFX thread as they are found. */
final class PastReading {
    private final PastPlace place;
    private final CardDocument now;
    private final Optional<CardSpot> about;
    private final Consumer<List<PastVersion>> rows;
    private final Queue<PastVersion> told = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean awaited = new AtomicBoolean();

    /** @param about the place of the card that the rows are about; empty for all of it */
    PastReading(PastPlace place, CardDocument now, Optional<CardSpot> about, Consumer<List<PastVersion>> rows) {
        this.place = place;
        this.now = now;
        this.about = about;
        this.rows = rows;
    }

    /** The job; rows that were not told yet are, when it is done: see {@link #rest}. */
    Optional<CardHistory.Ending> read(Progress progress) throws IOException {
        if (about.isEmpty()) {
            return CardHistory.read(place, commit -> tell(PastVersion.of(commit)), progress);
        }
        Authorship authorship = new Authorship(now, about.get());
        Optional<CardHistory.Ending> ending = CardHistory.read(place, commit -> authorship.next(commit)
                .forEach(wording -> tell(PastVersion.of(wording))), new Progress() {
                    @Override
                    public void done(int count, int total) {}

                    @Override
                    public boolean canceled() {
                        return progress.canceled() || !authorship.open();
                    }
                });
        return authorship.open() ? ending : ending.map(_ -> CardHistory.Ending.WHOLE);
    }

    private void tell(PastVersion version) {
        told.add(version);
        if (awaited.compareAndSet(false, true)) {
            Platform.runLater(this::rest);
        }
    }

    /** Tells what waits; for the JavaFX thread. */
    void rest() {
        awaited.set(false);
        List<PastVersion> found = new ArrayList<>();
        for (PastVersion version = told.poll(); version != null; version = told.poll()) {
            found.add(version);
        }
        rows.accept(found);
    }
}
