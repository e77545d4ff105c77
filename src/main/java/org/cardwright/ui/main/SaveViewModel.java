package org.cardwright.ui.main;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.Dialogs.Conflict;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.SaveOutcome;
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
                });
    }

    private void done(Workspace open, List<SaveOutcome> outcomes, Runnable complete) {
        open.saved(outcomes);
        SaveReport report = SaveReport.of(outcomes);
        tell.accept(report.headline());
        if (!report.failures().isEmpty()) {
            dialogs.error(report.headline(), report.failures());
        }
        if (!report.conflicts().isEmpty()) {
            resolve(open, report, report.failures().isEmpty() ? complete : () -> {});
        } else if (report.failures().isEmpty()) {
            complete.run();
        }
    }

    private void continueWaiting() {
        List<Runnable> next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(this::whenIdle);
    }

    /** Lets a person choose whose text shall stay: undo gives back what is taken over. */
    private void resolve(Workspace open, SaveReport report, Runnable complete) {
        Conflict choice = dialogs.conflict(report.conflicts(), report.conflictText());
        if (choice == Conflict.CANCEL) {
            return;
        }
        List<CardId> cards = report.conflicts();
        background.run("", progress -> readAgain(open.folder(), cards), onDisk -> {
            open.onDisk(onDisk);
            if (choice == Conflict.WRITE_OVER) {
                save(cards, complete);
            } else {
                open.revert(Strings.get("step.takeOver", cards.size()), cards);
                complete.run();
            }
        }, message -> dialogs.error(Strings.get("save.failed"), message));
    }

    private static List<LoadedCard> readAgain(CardFolder folder, List<CardId> cards) throws IOException {
        List<LoadedCard> result = new ArrayList<>();
        for (CardId card : cards) {
            result.add(FolderReader.readAgain(folder, card));
        }
        return result;
    }
}
