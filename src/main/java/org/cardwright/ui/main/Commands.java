package org.cardwright.ui.main;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;

/** What the window can do, by the ids of items in its menu and toolbar, each enabled exactly when it does something. */
record Commands(Map<String, Command> byId, UndoTurn undoTurn) {
    /** Something that menu, toolbar and keys do alike, when it is possible, and why it is not. */
    private record Command(ObservableValue<Boolean> disabled, Supplier<String> why, Runnable run) {}

    /**
     * The commands on folder, cards and tabs, and those of the window itself.
     *
     * @param always what can be done at any time
     * @param withCards what can be done while cards are shown
     */
    static Commands of(MainViewModel main, TabsController views, UndoTurn turn, ClipboardTurn clipboard,
            Map<String, Runnable> always, Map<String, Runnable> withCards) {
        FolderViewModel folder = main.folder();
        TabsViewModel tabs = main.tabs();
        ObservableValue<Boolean> busy = main.savingProperty();
        ObservableValue<Boolean> frontClean = Bindings.createBooleanBinding(
                () -> !frontModified(main), tabs.selectedProperty(), folder.revisionProperty());
        ObservableValue<Boolean> allClean = folder.modifiedProperty().isEqualTo(0);
        Map<String, Command> all = new HashMap<>();
        all.put("save", new Command(either(frontClean, busy), () -> clean(main), main::save));
        all.put("saveAll", new Command(either(allClean, busy), () -> Strings.get(
                busy.getValue() ? "command.saving" : "command.allClean"), main::saveAll));
        all.put("revert", new Command(frontClean, () -> clean(main),
                () -> main.revert(tabs.selectedProperty().get().map(List::of).orElse(List.of()))));
        all.put("closeTab", new Command(views.none(), () -> Strings.get("command.noTab"), views::closeFront));
        all.put("closeAllTabs", new Command(views.none(), () -> Strings.get("command.noTab"), views::closeAll));
        all.put("undo", new Command(turn.undoNameProperty().map(Optional::isEmpty), () -> Strings.get("command.noUndo"), turn::undo));
        all.put("redo", new Command(turn.redoNameProperty().map(Optional::isEmpty), () -> Strings.get("command.noRedo"), turn::redo));
        clipboard.actions().forEach(one -> all.put(one.id(),
                new Command(one.disabled(), () -> Strings.get(one.why()), one.run())));
        always.forEach((id, run) -> all.put(id, new Command(new SimpleBooleanProperty(false), () -> "", run)));
        withCards.forEach((id, run) -> all.put(id, new Command(folder.closed(), () -> Strings.get("command.closed"), run)));
        return new Commands(all, turn);
    }

    private static String clean(MainViewModel main) {
        return Strings.get(main.savingProperty().getValue() ? "command.saving"
                : main.tabs().selectedProperty().get().isEmpty() ? "command.noCard" : "command.clean");
    }

    private static boolean frontModified(MainViewModel main) {
        Optional<CardId> front = main.tabs().selectedProperty().get();
        return front.filter(main.folder()::modified).isPresent();
    }

    private static ObservableValue<Boolean> either(ObservableValue<Boolean> a, ObservableValue<Boolean> b) {
        return Bindings.createBooleanBinding(() -> a.getValue() || b.getValue(), a, b);
    }

    /** Lets an item do the command of its id, if there is one. */
    void bind(MenuItem item) {
        Optional.ofNullable(byId.get(item.getId())).ifPresent(command -> {
            item.disableProperty().bind(command.disabled());
            CommandItem.name(item, Objects.requireNonNullElse(item.getText(), item.getId()), command.why());
            item.setOnAction(event -> command.run().run());
        });
    }

    /** Lets a button do the command of its id, if there is one. */
    void bind(Button button) {
        Optional.ofNullable(byId.get(button.getId())).ifPresent(command -> {
            button.disableProperty().bind(command.disabled());
            button.setOnAction(event -> command.run().run());
        });
    }
}
