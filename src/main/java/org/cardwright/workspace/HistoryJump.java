package org.cardwright.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.HistoryLine;
import org.cardwright.edit.Jobs;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/**
 * Goes to states of the history: at once where the cards are at hand, else when they were read in the background, unless a
 * person did something else in the meantime. For one thread.
 */
public final class HistoryJump {
    /** So many cards are read at once. */
    private static final int AT_ONCE = 40;

    private final Jobs jobs;
    private final Supplier<Optional<Workspace>> workspace;
    private final Consumer<String> tell;
    private Jobs.Running reading = () -> {};

    /** @param tell gets what happened, in one line */
    public HistoryJump(Jobs jobs, Supplier<Optional<Workspace>> workspace, Consumer<String> tell) {
        this.jobs = jobs;
        this.workspace = workspace;
        this.tell = tell;
    }

    /** Undoes and redoes what leads to a state; the last one that is asked for counts. */
    public void goTo(HistoryLine line) {
        reading.cancel();
        workspace.get().ifPresent(open -> {
            Map<CardId, SourceText> unread = open.unread(line);
            if (unread.size() <= AT_ONCE) {
                go(open, line, Map.of());
                return;
            }
            Optional<Change> newest = open.newest();
            reading = jobs.run(Strings.get("step.busy", unread.size()), _ -> CardDocument.readAll(unread), read -> {
                if (workspace.get().equals(Optional.of(open)) && open.newest().equals(newest)) {
                    go(open, line, read);
                } else {
                    tell.accept(Strings.get("history.stopped"));
                }
            }, tell);
        });
    }

    private void go(Workspace open, HistoryLine line, Map<CardId, CardDocument> read) {
        open.goTo(line, read).words().ifPresent(tell);
    }
}
