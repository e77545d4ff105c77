package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cardwright.data.Appearance;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.ToolCommand;

/** The menu bar. */
final class MenuController {
    /** What the menu asks of the window. */
    record Window(
            Runnable quit, Runnable find, Runnable expandAll, Runnable collapseAll, List<Runnable> panes,
            Consumer<List<Menu>> shortcuts, Runnable log, Runnable about, BooleanProperty sidePane,
            ObjectProperty<Appearance> appearance) {}

    private final MainViewModel main;
    private final Commands commands;
    private final Window window;

    @FXML private Menu file;
    @FXML private Menu edit;
    @FXML private Menu cards;
    @FXML private Menu courses;
    @FXML private Menu check;
    @FXML private Menu export;
    @FXML private Menu view;
    @FXML private MenuItem open;
    @FXML private Menu recent;
    @FXML private MenuItem save;
    @FXML private MenuItem saveAll;
    @FXML private MenuItem revert;
    @FXML private MenuItem closeTab;
    @FXML private MenuItem closeAllTabs;
    @FXML private MenuItem quit;
    @FXML private MenuItem undo;
    @FXML private MenuItem redo;
    @FXML private MenuItem find;
    @FXML private MenuItem expandAll;
    @FXML private MenuItem collapseAll;
    @FXML private CheckMenuItem sidePane;
    @FXML private MenuItem goTree;
    @FXML private MenuItem goCard;
    @FXML private MenuItem goSide;
    @FXML private MenuItem goStrip;
    @FXML private RadioMenuItem system;
    @FXML private RadioMenuItem light;
    @FXML private RadioMenuItem dark;
    @FXML private MenuItem shortcuts;
    @FXML private MenuItem log;
    @FXML private MenuItem about;

    MenuController(MainViewModel main, Commands commands, Window window) {
        this.main = main;
        this.commands = commands;
        this.window = window;
    }

    @FXML
    private void initialize() {
        bind(open, commands.open());
        bind(save, commands.save());
        bind(saveAll, commands.saveAll());
        bind(revert, commands.revert());
        bind(closeTab, commands.closeTab());
        bind(closeAllTabs, commands.closeAllTabs());
        bind(undo, commands.undo());
        bind(redo, commands.redo());
        undo.textProperty().bind(commands.undoTurn().undoNameProperty().map(name -> named("menu.undo", name)));
        redo.textProperty().bind(commands.undoTurn().redoNameProperty().map(name -> named("menu.redo", name)));
        on(quit, window.quit());
        on(find, window.find());
        on(expandAll, window.expandAll());
        on(collapseAll, window.collapseAll());
        on(goTree, window.panes().get(0));
        on(goCard, window.panes().get(1));
        on(goSide, window.panes().get(2));
        on(goStrip, window.panes().get(3));
        on(shortcuts, () -> window.shortcuts().accept(menus()));
        on(log, window.log());
        on(about, window.about());
        ObservableValue<Boolean> closed = main.folder().closed();
        List.of(find, expandAll, collapseAll, sidePane, goTree, goCard, goSide, goStrip)
                .forEach(item -> item.disableProperty().bind(closed));
        sidePane.selectedProperty().bindBidirectional(window.sidePane());
        List.of(cards, courses, check, export)
                .forEach(menu -> menu.visibleProperty().bind(Bindings.isNotEmpty(menu.getItems())));
        bindAppearance();
        main.recent().addListener((ListChangeListener<Path>) change -> showRecent());
        showRecent();
    }

    private static void bind(MenuItem item, Command command) {
        item.disableProperty().bind(command.disabled());
        on(item, command.run());
    }

    private static void on(MenuItem item, Runnable run) {
        item.setOnAction(event -> run.run());
    }

    /** An underscore in the name of a step is not a mnemonic. */
    private static String named(String key, Optional<String> step) {
        return step.map(name -> Strings.get(key + ".step", name.replace("_", "__"))).orElseGet(() -> Strings.get(key));
    }

    private void bindAppearance() {
        Map<Appearance, RadioMenuItem> items =
                Map.of(Appearance.SYSTEM, system, Appearance.LIGHT, light, Appearance.DARK, dark);
        items.get(window.appearance().get()).setSelected(true);
        window.appearance().addListener((observed, old, now) -> items.get(now).setSelected(true));
        items.forEach((appearance, item) -> on(item, () -> window.appearance().set(appearance)));
    }

    /** Adds a screen's command at the end of its menu; in the first menu that is before the ways out. */
    void add(ToolCommand command) {
        List<MenuItem> items = menus().get(command.menu().ordinal()).getItems();
        int at = command.menu() == ToolCommand.Place.FILE ? items.indexOf(closeTab) - 1 : items.size();
        if (command.also().contains(ToolCommand.Also.SEPARATED) && at > 0) {
            items.add(at++, new SeparatorMenuItem());
        }
        items.add(at, ToolItems.item(command, true));
    }

    /** Runs the command with this label; false if there is none, or it can do nothing now. */
    boolean run(String label) {
        return menus().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getText() != null && !item.isDisable()
                        && (ToolItems.plain(item.getText()) + " ").startsWith(label + " "))
                .findFirst().map(item -> {
                    item.fire();
                    return true;
                }).orElse(false);
    }

    /** In the order of {@link ToolCommand.Place}. */
    private List<Menu> menus() {
        return List.of(file, edit, cards, courses, check, export, view);
    }

    private void showRecent() {
        recent.getItems().setAll(main.recent().stream().map(this::recentItem).toList());
        if (main.recent().isEmpty()) {
            MenuItem none = new MenuItem(Strings.get("menu.recent.none"));
            none.setDisable(true);
            recent.getItems().add(none);
        }
    }

    private MenuItem recentItem(Path folder) {
        MenuItem item = new MenuItem(folder.toString());
        item.setMnemonicParsing(false);
        on(item, () -> main.open(folder, List.of(), Optional.empty()));
        return item;
    }
}
