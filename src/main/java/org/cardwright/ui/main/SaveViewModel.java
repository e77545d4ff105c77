package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.ConflictStep;
import org.cardwright.workspace.SaveOutcome;
import org.cardwright.workspace.SaveReport;
import org.cardwright.workspace.SaveRequest;
import org.cardwright.workspace.Trash;
import org.cardwright.workspace.Workspace;

/** Saves cards off the JavaFX thread, one batch at a time, and tells what became of it. */
final class SaveViewModel {
    private final FolderViewModel folder;
    private final Background background;
    private final Dialogs dialogs;
    private final Optional<Trash> trash;
    private final Consumer<String> tell;
    private final List<Runnable> waiting = new ArrayList<>();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");

    /** Calls {@code tell} with one line for the status bar. */
    SaveViewModel(FolderViewModel folder, Background background, Dialogs dialogs, Optional<Trash> trash,
            Consumer<String> tell) {
        this.folder = folder;
        this.background = background;
        this.dialogs = dialogs;
        this.trash = trash;
        this.tell = tell;
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /**
     * Saves those of the cards that have unsaved changes, when an earlier save is done.
     *
     * @param complete runs when none of them has unsaved changes any more
     */
    void save(Collection<CardId> cards, Runnable complete) {
        whenIdle(() -> start(cards, complete));
    }

    /** Runs at once, or when the save that is under way is done. */
    void whenIdle(Runnable next) {
        if (saving.get()) {
            waiting.add(next);
        } else {
            next.run();
        }
    }

    private void start(Collection<CardId> cards, Runnable complete) {
        Workspace open = folder.workspace().orElseThrow();
        List<SaveRequest> requests = open.saveRequests(cards);
        if (requests.isEmpty()) {
            complete.run();
            return;
        }
        saving.set(true);
        background.run(Strings.get("task.saving"), progress -> CardSaver.save(open.folder(), requests, trash, progress),
                outcomes -> {
                    saving.set(false);
                    done(open, outcomes, complete);
                    continueWaiting();
                }, message -> {
                    saving.set(false);
                    dialogs.error(Strings.get("save.failed"), message);
                    continueWaiting();
                }, () -> {
                    // What it saved by then is found to be saved by the next one.
                    saving.set(false);
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
        switch (dialogs.saveFailed(report.headline(), report.failures())) {
            case RETRY -> save(report.failed(), report.conflicts().isEmpty() ? complete : () -> {});
            case ELSEWHERE -> dialogs.chooseFolder(Optional.empty())
                    .ifPresent(place -> saveElsewhere(open, report.failed(), place));
            case CLOSE -> { }
        }
    }

    /** Copies for the meantime: the cards stay modified. Nothing is written over. */
    private void saveElsewhere(Workspace open, List<CardId> cards, Path place) {
        List<SaveRequest> copies = open.saveRequests(cards).stream().filter(card -> card.text().isPresent())
                .map(card -> new SaveRequest(new CardId(card.card().file().getFileName()), card.text(),
                        Optional.empty())).toList();
        background.run(Strings.get("task.saving"),
                progress -> CardSaver.save(new CardFolder(place), copies, progress), outcomes -> {
                    long done = outcomes.stream().filter(SaveOutcome::done).count();
                    tell.accept(Strings.get("save.copied", done, place));
                    List<SaveOutcome> rest = outcomes.stream().filter(one -> !one.done()).toList();
                    if (!rest.isEmpty()) {
                        SaveReport report = SaveReport.of(rest);
                        dialogs.error(report.headline(), report.failures() + report.conflictText());
                    }
                }, message -> dialogs.error(Strings.get("save.failed"), message));
    }

    private void continueWaiting() {
        List<Runnable> next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(this::whenIdle);
    }

    /** Lets a person choose whose text shall stay, part by part: undo gives back what is taken over. */
    private void resolve(Workspace open, SaveReport report, Runnable complete) {
        background.run("", progress -> ConflictStep.onDisk(open.folder(), report.conflicts()), onDisk -> {
            List<DiskConflict> conflicts = ConflictStep.conflicts(open, onDisk);
            Optional<List<DiskChoice>> chosen = conflicts.isEmpty() ? Optional.of(List.of())
                    : dialogs.resolve(conflicts, report.conflictText());
            if (chosen.isPresent()) {
                ConflictStep.settle(open, onDisk, chosen.get());
                save(report.conflicts(), complete);
            }
        }, message -> dialogs.error(Strings.get("save.failed"), message));
    }
}
