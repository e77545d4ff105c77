package org.cardwright.ui.main;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.Moves;
import org.cardwright.workspace.Workspace;

/** Undo and redo over all cards, with the names of the next steps. */
final class HistoryViewModel {
    private final FolderViewModel folder;
    private final Background background;
    private final Consumer<String> tell;
    private final Moves moves;
    private final ReadOnlyObjectWrapper<Optional<String>> undoName =
            new ReadOnlyObjectWrapper<>(this, "undoName", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoName =
            new ReadOnlyObjectWrapper<>(this, "redoName", Optional.empty());

    /**
     * @param jump gets each step that was undone or redone, so that a person sees what happened
     * @param tell gets a line that says why nothing happened
     */
    HistoryViewModel(FolderViewModel folder, Background background, Consumer<Change> jump, Consumer<String> tell) {
        this.folder = folder;
        this.background = background;
        this.moves = new Moves(jump);
        this.tell = tell;
        folder.onHistoryChange(this::refresh);
    }

    private void refresh() {
        undoName.set(folder.workspace().flatMap(Workspace::undoName));
        redoName.set(folder.workspace().flatMap(Workspace::redoName));
    }

    /** Calls back after each change of the steps, when their names are known. */
    void onChange(Runnable listener) {
        folder.onHistoryChange(listener);
    }

    /** The step that undo would take back; empty if there is none. */
    ReadOnlyObjectProperty<Optional<String>> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** The cards whose steps these are. */
    Optional<Workspace> cards() {
        return folder.workspace();
    }

    void undo() {
        moves.press(folder.workspace(), -1).ifPresent(this::read);
    }

    void redo() {
        moves.press(folder.workspace(), 1).ifPresent(this::read);
    }

    private void read(Moves.Reading cards) {
        background.run(Strings.get("step.busy", cards.step().cards().size()), _ -> cards.read(), read -> {
            if (!moves.read(folder.workspace(), read, this::read)) {
                stop();
            }
        }, _ -> stop(), this::stop);
    }

    private void stop() {
        moves.stop();
        tell.accept(Strings.get("history.stopped"));
    }
}
