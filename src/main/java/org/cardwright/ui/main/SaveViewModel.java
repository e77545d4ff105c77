package org.cardwright.ui.main;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.SaveOutcome;
import org.cardwright.workspace.SaveRequest;
import org.cardwright.workspace.Workspace;

/** Saves cards off the JavaFX thread, one batch at a time, and tells what became of it. */
final class SaveViewModel {
    private final FolderViewModel folder;
    private final Background background;
    private final Dialogs dialogs;
    private final Consumer<String> tell;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");

    /** Calls {@code tell} with one line for the status bar. */
    SaveViewModel(FolderViewModel folder, Background background, Dialogs dialogs, Consumer<String> tell) {
        this.folder = folder;
        this.background = background;
        this.dialogs = dialogs;
        this.tell = tell;
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /**
     * Saves those of the cards that have unsaved changes; does nothing while an earlier save is under way.
     *
     * @param complete runs when every one of them was saved
     */
    void save(Collection<CardId> cards, Runnable complete) {
        if (saving.get()) {
            return;
        }
        Workspace open = folder.workspace().orElseThrow();
        open.endMerge();
        List<SaveRequest> requests = open.saveRequests(cards);
        if (requests.isEmpty()) {
            complete.run();
            return;
        }
        saving.set(true);
        background.run(Strings.get("task.saving"), progress -> CardSaver.save(open.folder(), requests, progress),
                outcomes -> done(open, outcomes, complete), message -> failed(message));
    }

    private void done(Workspace open, List<SaveOutcome> outcomes, Runnable complete) {
        saving.set(false);
        open.saved(outcomes);
        SaveReport report = SaveReport.of(outcomes);
        tell.accept(report.headline());
        if (report.complete()) {
            complete.run();
        } else {
            dialogs.error(report.headline(), report.details());
        }
    }

    private void failed(String message) {
        saving.set(false);
        dialogs.error(Strings.get("save.failed"), message);
    }
}
