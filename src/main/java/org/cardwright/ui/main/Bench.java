package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.cardwright.data.Appearance;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Change;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.CardTab;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.FolderFindings;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolView;
import org.cardwright.ui.common.Unfinished;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.Ikon;

/** What the main window offers to the screens that it does not know. */
record Bench(Stage window, MainViewModel main, TreeController tree, TabsController tabs, MenuController menu,
        ToolbarController toolbar, Strip strip, StatusController status, Pane top, Background background,
        Dialogs dialogs, Unfinished unfinished, Optional<Path> data, ReadOnlyBooleanProperty darkProperty,
        ObjectProperty<Appearance> appearanceProperty, ObservableMap<String, String> remembered) implements Workbench {
    @Override
    public ReadOnlyObjectProperty<Optional<Workspace>> workspaceProperty() {
        return main.folder().workspaceProperty();
    }

    @Override
    public ObservableValue<Boolean> closed() {
        return main.folder().closed();
    }

    @Override
    public FolderFindings findings() {
        return main.folder().findings();
    }

    @Override
    public Runnable onCardsChanged(Consumer<Set<CardId>> listener) {
        Subscription changes = main.folder().onChange(listener);
        return changes.and(workspaceProperty().subscribe((old, open) ->
                open.ifPresent(cards -> listener.accept(Set.copyOf(cards.cards())))))::unsubscribe;
    }

    @Override
    public void onHistoryChanged(Runnable listener) {
        main.folder().onHistoryChange(listener);
    }

    @Override
    public ReadOnlyIntegerProperty revisionProperty() {
        return main.folder().revisionProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<CardId>> frontCardProperty() {
        return main.tabs().selectedProperty();
    }

    @Override
    public Optional<CardSpot> frontSpot() {
        return tabs.front().flatMap(CardTab::spot);
    }

    @Override
    public List<CardId> chosenCards() {
        List<CardId> chosen = tree.chosen();
        return chosen.isEmpty() ? frontCardProperty().get().map(List::of).orElse(List.of()) : chosen;
    }

    @Override
    public ObservableValue<List<CardId>> chosenProperty() {
        return Bindings.createObjectBinding(this::chosenCards, tree.view().getSelectionModel()
                .getSelectedItems(), frontCardProperty(), revisionProperty());
    }

    @Override
    public void revealInTree(CardId card) {
        tree.reveal(card);
    }

    @Override
    public void focusTree() {
        tree.view().requestFocus();
    }

    @Override
    public List<CardId> shownCards() {
        return main.folder().tree().cards();
    }

    @Override
    public Optional<String> shownWords() {
        CardTreeViewModel shown = main.folder().tree();
        return Optional.of(shown.filterProperty().get()).filter(_ -> shown.onlyProperty().get().isEmpty());
    }

    @Override
    public ReadOnlyIntegerProperty selectionProperty() {
        return tree.selectionProperty();
    }

    @Override
    public void showCards(String what, Collection<CardId> cards) {
        main.folder().tree().showOnly(what, cards);
    }

    @Override
    public String title(CardId card) {
        return main.folder().tree().lines().title(card);
    }

    @Override
    public void openCard(CardId card, CardSpot spot) {
        main.tabs().show(card);
        tabs.settle();
        tabs.front().ifPresent(form -> goTo(form, spot));
    }

    private void goTo(CardTab form, CardSpot spot) {
        if (spot instanceof CardSpot.Anywhere) {
            tabs.enter();
        } else {
            form.goTo(spot);
        }
    }

    @Override
    public void apply(Change change, String done) {
        main.apply(change, Map.of(), done);
    }

    @Override
    public void apply(Change change, Map<CardId, CardDocument> read, String done) {
        main.apply(change, read, done);
    }

    @Override
    public void extend(Change change, Map<CardId, CardDocument> read, String done) {
        main.extend(change, read, done);
    }

    @Override
    public void undo() {
        main.history().undo();
    }

    @Override
    public void redo() {
        main.history().redo();
    }

    @Override
    public void save(Collection<CardId> cards, Runnable complete) {
        main.saves().save(cards, complete);
    }

    @Override
    public void openFolder(Path folder) {
        main.open(folder, List.of(), Optional.empty());
    }

    @Override
    public void message(String text) {
        main.tell(text);
    }

    @Override
    public void showTab(String id, Supplier<ToolView> maker) {
        tabs.tools().show(id, maker);
    }

    @Override
    public void addStrip(String id, ObservableValue<String> title, Ikon icon, Supplier<ToolView> maker) {
        strip.add(id, title, icon, maker);
    }

    @Override
    public void toggleStrip(String id) {
        strip.toggle(id);
    }

    @Override
    public void showStrip(String id) {
        strip.show(id);
    }

    @Override
    public void addCommand(ToolCommand command) {
        menu.add(command);
        if (command.also().contains(ToolCommand.Also.TOOLBAR)) {
            toolbar.add(command);
        }
        if (command.also().contains(ToolCommand.Also.TREE)) {
            tree.add(command);
        }
    }

    @Override
    public void addTour(String title, Runnable begin) {
        main.tours().put(title, begin);
    }

    @Override
    public void onDropped(String ending, Consumer<Path> open) {
        FolderDrop.install(window.getScene(), file -> !closed().getValue() && file.isFile()
                && file.getName().toLowerCase(Locale.ROOT).endsWith(ending), open);
    }

    @Override
    public void addBar(Node bar) {
        top.getChildren().add(bar);
    }

    @Override
    public void addStatus(Node status) {
        status().add(status);
    }
}
