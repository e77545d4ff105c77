package org.cardwright.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;

/** Saves cards in the background, one batch at a time, and tells and asks a person what became of it; for one thread. */
public final class Saves {
    private final Supplier<Optional<Workspace>> workspace;
    private final Jobs jobs;
    private final SaveQuestions person;
    private final Optional<Trash> trash;
    private final Consumer<String> tell;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Consumer<Boolean> busy;
    private boolean saving;

    /**
     * Without a trash, no card's file can be deleted.
     *
     * @param tell shows one line
     * @param busy hears whether cards are saved just now
     */
    public Saves(Supplier<Optional<Workspace>> workspace, Jobs jobs, SaveQuestions person, Optional<Trash> trash,
            Consumer<String> tell, Consumer<Boolean> busy) {
        this.workspace = workspace;
        this.jobs = jobs;
        this.person = person;
        this.trash = trash;
        this.tell = tell;
        this.busy = busy;
    }

    private void saving(boolean now) {
        saving = now;
        busy.accept(now);
    }

    /**
     * Saves those of the cards that have unsaved changes, when an earlier save is done.
     *
     * @param complete runs when none of them has unsaved changes any more
     */
    public void save(Collection<CardId> cards, Runnable complete) {
        whenIdle(() -> start(cards, complete));
    }

    /** Runs at once, or when the save that is under way is done. */
    public void whenIdle(Runnable next) {
        if (saving) {
            waiting.add(next);
        } else {
            next.run();
        }
    }

    private void start(Collection<CardId> cards, Runnable complete) {
        Workspace open = workspace.get().orElseThrow();
        List<SaveRequest> requests = open.saveRequests(cards);
        if (requests.isEmpty()) {
            complete.run();
            return;
        }
        saving(true);
        jobs.run(Strings.get("task.saving"), progress -> CardSaver.save(open.folder(), requests, trash, progress),
                outcomes -> {
                    saving(false);
                    done(open, outcomes, complete);
                    continueWaiting();
                }, message -> {
                    saving(false);
                    person.error(Strings.get("save.failed"), message);
                    continueWaiting();
                }, () -> {
                    // What it saved by then is found to be saved by the next one.
                    saving(false);
                    continueWaiting();
                });
    }

    private void done(Workspace open, List<SaveOutcome> outcomes, Runnable complete) {
        open.saved(outcomes);
        SaveReport report = SaveReport.of(outcomes);
        tell.accept(report.headline());
        boolean failed = !report.failures().isEmpty();
        if (failed) {
            failed(open, report, complete);
        }
        if (!report.conflicts().isEmpty()) {
            resolve(open, report, failed ? () -> {} : complete);
        } else if (!failed) {
            complete.run();
        }
    }

    private void failed(Workspace open, SaveReport report, Runnable complete) {
        switch (person.saveFailed(report.headline(), report.failures())) {
            case RETRY -> save(report.failed(), report.conflicts().isEmpty() ? complete : () -> {});
            case ELSEWHERE -> person.chooseFolder(Optional.empty())
                    .ifPresent(place -> saveElsewhere(open, report.failed(), place));
            case CLOSE -> { }
        }
    }

    /** Copies for the meantime: the cards stay modified. Nothing is written over. */
    private void saveElsewhere(Workspace open, List<CardId> cards, Path place) {
        List<SaveRequest> copies = open.saveRequests(cards).stream().filter(card -> card.text().isPresent())
                .map(card -> new SaveRequest(new CardId(card.card().file().getFileName()), card.text(),
                        Optional.empty())).toList();
        jobs.run(Strings.get("task.saving"),
                progress -> CardSaver.save(new CardFolder(place), copies, progress), outcomes -> {
                    long done = outcomes.stream().filter(SaveOutcome::done).count();
                    tell.accept(Strings.get("save.copied", done, place));
                    List<SaveOutcome> rest = outcomes.stream().filter(one -> !one.done()).toList();
                    if (!rest.isEmpty()) {
                        SaveReport report = SaveReport.of(rest);
                        person.error(report.headline(), report.failures() + report.conflictText());
                    }
                }, message -> person.error(Strings.get("save.failed"), message));
    }

    private void continueWaiting() {
        List<Runnable> next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(this::whenIdle);
    }

    /** Lets a person choose whose text shall stay, part by part: undo gives back what is taken over. */
    private void resolve(Workspace open, SaveReport report, Runnable complete) {
        jobs.run("", progress -> ConflictStep.onDisk(open.folder(), report.conflicts()), onDisk -> {
            List<DiskConflict> conflicts = ConflictStep.conflicts(open, onDisk);
            Optional<List<DiskChoice>> chosen = conflicts.isEmpty() ? Optional.of(List.of())
                    : person.resolve(conflicts, report.conflictText());
            if (chosen.isPresent()) {
                ConflictStep.settle(open, onDisk, chosen.get());
                save(report.conflicts(), complete);
            }
        }, message -> person.error(Strings.get("save.failed"), message));
    }
}
