package org.cardwright.ui.main;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cardwright.edit.Change;
import org.cardwright.workspace.Workspace;

/** Undo and redo over all cards, with the names of the next steps. */
final class HistoryViewModel {
    private final FolderViewModel folder;
    private final Consumer<Change> jump;
    private final ReadOnlyObjectWrapper<Optional<String>> undoName =
            new ReadOnlyObjectWrapper<>(this, "undoName", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoName =
            new ReadOnlyObjectWrapper<>(this, "redoName", Optional.empty());

    /** Calls {@code jump} with each step that was undone or redone, so that a person sees what happened. */
    HistoryViewModel(FolderViewModel folder, Consumer<Change> jump) {
        this.folder = folder;
        this.jump = jump;
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

    Optional<Change> newest() {
        return folder.workspace().flatMap(Workspace::newest);
    }

    /** The step that redo would do again; empty if there is none. */
    Optional<Change> next() {
        return folder.workspace().flatMap(open -> open.undoneSteps().stream().findFirst());
    }

    /** Whether a step is in effect. */
    boolean isDone(Change step) {
        return folder.workspace().filter(open -> open.doneSteps().contains(step)).isPresent();
    }

    /** Whether undo takes back a step on several cards, of which a text field could only take back its own part. */
    boolean undoesSeveral() {
        return newest().filter(HistoryViewModel::several).isPresent();
    }

    boolean redoesSeveral() {
        return next().filter(HistoryViewModel::several).isPresent();
    }

    private static boolean several(Change step) {
        return step.cards().size() > 1;
    }

    void undo() {
        folder.workspace().flatMap(Workspace::undo).ifPresent(jump);
    }

    void redo() {
        folder.workspace().flatMap(Workspace::redo).ifPresent(jump);
    }
}
