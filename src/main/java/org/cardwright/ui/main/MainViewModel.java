package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.cardwright.data.Session;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.workspace.Saves;
import org.cardwright.workspace.Trash;
import org.cardwright.workspace.Workspace;

/** What a person can do in the main window, without the window. */
final class MainViewModel {
    private final Dialogs dialogs;
    private final FolderViewModel folder;
    private final HistoryViewModel history;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final Saves saves;
    private final TabsViewModel tabs = new TabsViewModel();
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableMap<String, Runnable> tours = FXCollections.observableMap(new LinkedHashMap<>());
    private final ReadOnlyBooleanWrapper undoOffered = new ReadOnlyBooleanWrapper(this, "undoOffered");
    private Consumer<CardId> reveal = card -> {};
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    /** Without a trash, no card's file can be deleted. */
    MainViewModel(Background background, Dialogs dialogs, Optional<Trash> trash) {
        this.dialogs = dialogs;
        folder = new FolderViewModel(background, dialogs);
        history = new HistoryViewModel(folder, background, this::jump, this::tell);
        saves = new Saves(folder::workspace, background, dialogs, trash, this::tell, saving::set);
        folder.onChange(this::changed);
    }

    private void changed(Set<CardId> cards) {
        tell("");
        Workspace open = folder.workspace().orElseThrow();
        tabs.lose(tabs.open().stream().filter(card -> !open.contains(card)).toList());
        tabs.back(open::contains);
    }

    /** The jobs that can be shown step by step, by their titles in their order. */
    ObservableMap<String, Runnable> tours() {
        return tours;
    }

    /** Calls back with a card that is to be shown in the tree. */
    void onReveal(Consumer<CardId> listener) {
        reveal = listener;
    }

    FolderViewModel folder() {
        return folder;
    }

    HistoryViewModel history() {
        return history;
    }

    Saves saves() {
        return saves;
    }

    /** Whether cards are saved just now. */
    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    TabsViewModel tabs() {
        return tabs;
    }

    /** Folders that were open, the newest first. */
    ObservableList<Path> recent() {
        return recent;
    }

    /** What happened last, in one line; empty once it is no news any more. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether the last message tells of a step that undo takes back. */
    ReadOnlyBooleanProperty undoOfferedProperty() {
        return undoOffered.getReadOnlyProperty();
    }

    /** Tells what happened, in one line. */
    void tell(String text) {
        message.set(text);
        undoOffered.set(false);
    }

    /** Applies a step, whose cards may have been read already, and tells that it was done. */
    void apply(Change change, Map<CardId, CardDocument> read, String done) {
        folder.workspace().orElseThrow().apply(change, read);
        tell(done);
        undoOffered.set(true);
    }

    /** Applies a step as one with the newest and tells that it was done. */
    void extend(Change change, Map<CardId, CardDocument> read, String done) {
        folder.workspace().orElseThrow().extend(change, read);
        tell(done);
        undoOffered.set(true);
    }

    /** Lets a person choose a folder and opens it. */
    void chooseFolder() {
        Optional<Path> near = folder.workspace().map(open -> open.folder().root())
                .or(() -> recent.stream().findFirst());
        dialogs.chooseFolder(near).ifPresent(chosen -> open(chosen, List.of(), Optional.empty()));
    }

    /**
     * Opens a folder, once it is settled what becomes of unsaved cards.
     *
     * @param cards the files to open in tabs; those that are not there any more are left out
     */
    void open(Path chosen, List<String> cards, Optional<String> selected) {
        leave(() -> folder.open(chosen, () -> opened(cards, selected)));
    }

    private void opened(List<String> cards, Optional<String> selected) {
        tabs.closeAll();
        tell("");
        Workspace open = folder.workspace().orElseThrow();
        recent.setAll(Session.recentAfter(List.copyOf(recent), open.folder().root()));
        Map<String, CardId> known = open.cards().stream().collect(Collectors.toMap(CardId::name, card -> card));
        tabs.open().setAll(cards.stream().filter(known::containsKey).map(known::get).toList());
        Optional<CardId> front = selected.map(known::get).filter(tabs.open()::contains);
        tabs.selectedProperty().set(front.or(() -> tabs.open().stream().findFirst()));
    }

    /** Runs {@code proceed} unless unsaved cards keep a person here; a save under way is awaited. */
    void leave(Runnable proceed) {
        saves.whenIdle(() -> leaveIdle(proceed));
    }

    private void leaveIdle(Runnable proceed) {
        List<CardId> unsaved = unsaved();
        if (unsaved.isEmpty()) {
            proceed.run();
            return;
        }
        switch (dialogs.unsaved(unsaved)) {
            case SAVE -> saves.save(unsaved, proceed);
            case DISCARD -> proceed.run();
            case CANCEL -> tell("");
        }
    }

    private List<CardId> unsaved() {
        List<CardId> cards = new ArrayList<>(folder.workspace().map(Workspace::modified).orElse(Set.of()));
        cards.sort(null);
        return cards;
    }

    /** Saves the card in front. */
    void save() {
        tabs.selectedProperty().get().ifPresent(card -> saves.save(List.of(card), () -> {}));
    }

    void saveAll() {
        saves.save(unsaved(), () -> {});
    }

    /** Sets cards back to what was saved last; undo brings the changes back. */
    void revert(List<CardId> cards) {
        List<CardId> changed = cards.stream().filter(folder::modified).toList();
        if (!changed.isEmpty()) {
            String name = changed.size() == 1
                    ? Strings.get("step.revertOne", changed.getFirst().name())
                    : Strings.get("step.revertMany", changed.size());
            folder.workspace().orElseThrow().revert(name, changed);
            tell(Strings.get("message.reverted", changed.size()));
            undoOffered.set(true);
        }
    }

    /**
     * Shows what a step changed: its card comes to the front, unless one of many is there already. A card that came back
     * is shown in the tree if it has no tab. Cards that the step took away are left out.
     */
    private void jump(Change change) {
        Workspace open = folder.workspace().orElseThrow();
        List<CardId> cards = change.cards().stream().map(CardChange::card).filter(open::contains).limit(2).toList();
        // A step over many cards is seen where it was made: one of them would only take a person away from there.
        if (cards.size() == 1 && !tabs.selectedProperty().get().equals(Optional.of(cards.getFirst()))) {
            CardId card = cards.getFirst();
            if (!tabs.open().contains(card) && change.cards().stream().anyMatch(one -> one.card().equals(card)
                    && (one.before().isEmpty() || one.after().isEmpty()))) {
                reveal.accept(card);
            } else {
                tabs.show(card);
            }
        }
    }
}
