package org.cardwright.check;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;

/**
 * Keeps the problems of all cards current: of a whole folder they are worked out once, then after each edit only those
 * that it can have changed. For one thread.
 */
public final class CheckKeeper {
    private final Jobs jobs;
    private final Consumer<Boolean> pending;
    private final Runnable changed;
    private final LiveChecks live = new LiveChecks();
    private Path folder = Path.of("");
    private Jobs.Running checking = () -> {};
    private boolean checkingAll;
    private Optional<String> problem = Optional.empty();

    /**
     * Knows no cards yet.
     *
     * @param pending hears whether some cards wait to be checked
     * @param changed runs after each change of the problems
     */
    public CheckKeeper(Jobs jobs, Consumer<Boolean> pending, Runnable changed) {
        this.jobs = jobs;
        this.pending = pending;
        this.changed = changed;
    }

    /** What is known of the cards. */
    public LiveChecks known() {
        return live;
    }

    /** Why the cards could not be checked; no problems are known then until they are checked again. */
    public Optional<String> problem() {
        return problem;
    }

    /** Forgets the last folder and checks all cards of a new one. */
    public void load(Path root, Map<CardId, CardDocument> cards) {
        checking.cancel();
        folder = root;
        live.load(cards);
        start();
    }

    /** Takes what others found on cards and in other files, in place of what they found before. */
    public void extra(ExtraFindings now) {
        live.extra(now);
        changed.run();
    }

    /** Reads the settings again and checks all cards anew. */
    public void checkAgain() {
        checking.cancel();
        live.restart();
        start();
    }

    /** Checks every card; what is known stays in sight until that is done. */
    private void start() {
        Map<CardId, CardDocument> cards = live.cards();
        Path root = folder;
        problem = Optional.empty();
        pending.accept(true);
        checkingAll = true;
        checking = jobs.runAfterFrame(Strings.get("task.checking"),
                progress -> LiveChecks.all(root, cards, () -> pause(progress)), this::take, this::failed, () -> {
                    // A person stopped it: what was known before goes on.
                    checkingAll = false;
                    pending.accept(false);
                });
    }

    /** No problem stays in sight that may be none any more, and no edit is checked until all cards are again. */
    private void failed(String why) {
        checkingAll = false;
        live.forget();
        problem = Optional.of(why);
        pending.accept(false);
        changed.run();
    }

    private void pause(Progress progress) {
        if (progress.canceled()) {
            throw new CancellationException();
        }
        jobs.giveWay();
    }

    /** Checks cards again that were changed or added, and forgets those that are no more. */
    public void update(Map<CardId, Optional<CardDocument>> cards) {
        live.update(cards);
        next();
    }

    private void next() {
        if (!checkingAll) {
            int cards = live.waiting();
            live.next().ifPresent(work -> {
                pending.accept(true);
                checking = jobs.runOn(cards, "", progress -> work.get(), this::take, this::failed);
            });
        }
    }

    private void take(LiveChecks.Result result) {
        checkingAll = false;
        live.take(result);
        next();
        pending.accept(live.underWay());
        changed.run();
    }
}
