package org.cardwright.ui.main;

import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.cardwright.edit.CardId;

/** The commands that menu and toolbar share, each enabled exactly when it does something. */
record Commands(
        Command open, Command save, Command saveAll, Command revert, Command closeTab, Command closeAllTabs,
        Command undo, Command redo, UndoTurn undoTurn) {

    static Commands of(MainViewModel main, TabsController views, UndoTurn turn) {
        FolderViewModel folder = main.folder();
        TabsViewModel tabs = main.tabs();
        ObservableValue<Boolean> busy = main.saves().savingProperty();
        ObservableValue<Boolean> frontClean = Bindings.createBooleanBinding(
                () -> !frontModified(main), tabs.selectedProperty(), folder.revisionProperty());
        ObservableValue<Boolean> allClean = folder.modifiedProperty().isEqualTo(0);
        return new Commands(
                new Command(new SimpleBooleanProperty(false), main::chooseFolder),
                new Command(either(frontClean, busy), main::save),
                new Command(either(allClean, busy), main::saveAll),
                new Command(frontClean,
                        () -> main.revert(tabs.selectedProperty().get().map(List::of).orElse(List.of()))),
                new Command(views.none(), views::closeFront),
                new Command(views.none(), views::closeAll),
                new Command(turn.undoNameProperty().map(Optional::isEmpty), turn::undo),
                new Command(turn.redoNameProperty().map(Optional::isEmpty), turn::redo), turn);
    }

    private static boolean frontModified(MainViewModel main) {
        Optional<CardId> front = main.tabs().selectedProperty().get();
        return front.filter(main.folder()::modified).isPresent();
    }

    private static ObservableValue<Boolean> either(ObservableValue<Boolean> a, ObservableValue<Boolean> b) {
        return Bindings.createBooleanBinding(() -> a.getValue() || b.getValue(), a, b);
    }
}
