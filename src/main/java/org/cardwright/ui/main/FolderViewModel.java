package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.source.NextRun;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.FolderFindings;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderLoad;
import org.cardwright.workspace.FolderState;
import org.cardwright.workspace.HeadStart;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;
import org.cardwright.workspace.WorkspaceListener;

/** The folder whose cards are edited: opens it off the JavaFX thread, tree and counts follow each edit. */
final class FolderViewModel implements WorkspaceListener {
    private final Background background;
    private final Dialogs dialogs;
    private final CardTreeViewModel tree;
    private final FolderFindings findings;
    private final ReadOnlyObjectWrapper<FolderState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new FolderState.None());
    private final ReadOnlyObjectWrapper<Optional<Workspace>> workspace =
            new ReadOnlyObjectWrapper<>(this, "workspace", Optional.empty());
    private final ReadOnlyIntegerWrapper modified = new ReadOnlyIntegerWrapper(this, "modified");
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
    private final List<Consumer<Set<CardId>>> listeners = new ArrayList<>();
    private final List<Runnable> historyListeners = new ArrayList<>();
    private Background.Running loading = () -> {};
    private FolderState before = new FolderState.None();
    private NextRun next = new NextRun();

    FolderViewModel(Background background, Dialogs dialogs) {
        this.background = background;
        this.dialogs = dialogs;
        tree = new CardTreeViewModel(background);
        findings = new FolderFindings(background, this::repaint);
    }

    CardTreeViewModel tree() {
        return tree;
    }

    FolderFindings findings() {
        return findings;
    }

    ReadOnlyObjectProperty<FolderState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether no cards are shown. */
    ObservableValue<Boolean> closed() {
        return state.map(now -> !(now instanceof FolderState.Open));
    }

    /** The open cards; empty until a folder was opened. */
    ReadOnlyObjectProperty<Optional<Workspace>> workspaceProperty() {
        return workspace.getReadOnlyProperty();
    }

    Optional<Workspace> workspace() {
        return workspace.get();
    }

    /** How many cards have unsaved changes. */
    ReadOnlyIntegerProperty modifiedProperty() {
        return modified.getReadOnlyProperty();
    }

    /** Grows whenever a marker of some card changed. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    boolean modified(CardId card) {
        return workspace().map(open -> open.modified(card)).orElse(false);
    }

    /** Marks the cards on which the site's next run would undo something. */
    void follow(NextRun known) {
        next = known;
        known.onChange(this::repaint);
    }

    NextRun next() {
        return next;
    }

    /** Calls back after each change of cards, when tree and counts are up to date. */
    Subscription onChange(Consumer<Set<CardId>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void onHistoryChange(Runnable listener) {
        historyListeners.add(listener);
    }

    /** Opens a folder in place of the present one; the present one stays if it cannot be read. */
    void open(Path chosen, Runnable opened) {
        cancelLoading();
        before = state.get();
        state.set(new FolderState.Loading(chosen));
        String title = Strings.get("task.opening", CardFolder.name(chosen));
        loading = background.run(title, progress -> HeadStart.load(chosen, progress), loaded -> {
            take(loaded);
            opened.run();
        }, message -> failed(chosen, message));
    }

    private void take(FolderLoad loaded) {
        workspace().ifPresent(old -> old.removeListener(this));
        Workspace open = new Workspace(loaded.folder(), loaded.contents().cards());
        open.addListener(this);
        workspace.set(Optional.of(open));
        modified.set(0);
        tree.load(loaded.tree());
        findings.load(loaded.folder().root(), loaded.contents().cards().stream()
                .collect(Collectors.toMap(LoadedCard::id, LoadedCard::document)));
        boolean empty = loaded.contents().cards().isEmpty() && loaded.contents().problems().isEmpty();
        state.set(empty ? new FolderState.Empty(loaded.folder()) : new FolderState.Open(loaded.folder()));
        historyChanged();
    }

    private void failed(Path chosen, String message) {
        if (workspace().isPresent()) {
            state.set(before);
            dialogs.error(Strings.get("folder.failed", CardFolder.name(chosen)), message);
        } else {
            state.set(new FolderState.Failed(chosen, message));
        }
    }

    /** Stops opening a folder; the one that was open before is open again. */
    void cancelLoading() {
        if (state.get() instanceof FolderState.Loading) {
            loading.cancel();
            state.set(before);
        }
    }

    @Override
    public void cardsChanged(Map<CardId, Optional<CardDocument>> now) {
        Workspace open = workspace().orElseThrow();
        modified.set(open.modified().size());
        tree.follow(now);
        findings.update(now);
        if (state.get() instanceof FolderState.Empty(CardFolder folder) && !open.cards().isEmpty()) {
            state.set(new FolderState.Open(folder));
        }
        repaint();
        List.copyOf(listeners).forEach(listener -> listener.accept(now.keySet()));
    }

    @Override
    public void historyChanged() {
        List.copyOf(historyListeners).forEach(Runnable::run);
    }

    private void repaint() {
        revision.set(revision.get() + 1);
    }
}
