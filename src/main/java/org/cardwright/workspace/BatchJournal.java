package org.cardwright.workspace;

import java.io.IOException;
import java.util.List;

/** The record of a batch while that runs: held, so that nobody takes it for one that a crash left behind. */
final class BatchJournal {
    private final BatchPlace place;
    private final Journal journal;

    private BatchJournal(BatchPlace place, Journal journal) {
        this.place = place;
        this.journal = journal;
    }

    /** Creates the record with what may come to lie beside the files. */
    static BatchJournal begin(BatchPlace place, List<BatchStep> steps) throws IOException {
        var made = new BatchJournal(place, place.disk().journal(place.record()));
        try {
            made.plan(steps);
            return made;
        } catch (IOException e) {
            made.discard();
            throw e;
        }
    }

    void plan(List<BatchStep> steps) throws IOException {
        journal.append(BatchRecord.plan(steps), false);
    }

    /** From the moment that this returns the steps are done, whatever happens. */
    void commit(List<BatchStep> steps) throws IOException {
        journal.append(BatchRecord.commit(steps), true);
        force();
    }

    private void force() {
        try {
            place.disk().forceFolder(place.folder().root());
        } catch (IOException e) {
            // Some network drives cannot do it.
        }
    }

    /** Deletes the record; whether it is gone. */
    boolean discard() {
        leave();
        try {
            place.disk().delete(place.record());
        } catch (IOException e) {
            return false;
        }
        force();
        return true;
    }

    /** Leaves the record to whoever comes next. */
    void leave() {
        try {
            journal.close();
        } catch (IOException e) {
            // Nothing is written any more.
        }
    }
}
