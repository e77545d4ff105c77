package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cardwright.data.Appearance;
import org.cardwright.data.TextScale;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.ToolCommand;

/** The menu bar. */
final class MenuController {
    private final MainViewModel main;
    private final Commands commands;
    private final Runnable lookAgain;
    private final BooleanProperty sidePaneShown;
    private final ObjectProperty<Appearance> appearance;

    @FXML private MenuBar menuBar;
    @FXML private Menu recent;
    @FXML private Menu edit;
    @FXML private MenuItem closeTab;
    @FXML private MenuItem undo;
    @FXML private MenuItem redo;
    @FXML private CheckMenuItem sidePane;
    @FXML private Menu textSize;
    @FXML private Menu showMe;
    @FXML private RadioMenuItem system;
    @FXML private RadioMenuItem light;
    @FXML private RadioMenuItem dark;
    @FXML private RadioMenuItem contrastLight;
    @FXML private RadioMenuItem contrastDark;

    /** @param lookAgain finds out what can be copied and pasted */
    MenuController(MainViewModel main, Commands commands, Runnable lookAgain, BooleanProperty sidePaneShown,
            ObjectProperty<Appearance> appearance) {
        this.main = main;
        this.commands = commands;
        this.lookAgain = lookAgain;
        this.sidePaneShown = sidePaneShown;
        this.appearance = appearance;
    }

    @FXML
    private void initialize() {
        menuBar.getMenus().forEach(menu -> {
            menu.getItems().forEach(commands::bind);
            menu.visibleProperty().bind(Bindings.isNotEmpty(menu.getItems()));
        });
        CommandItem.name(sidePane, sidePane.getText(), () -> Strings.get("command.closed"));
        edit.setOnShowing(event -> lookAgain.run());
        undo.textProperty().bind(commands.undoTurn().undoNameProperty().map(name -> named("menu.undo", name)));
        redo.textProperty().bind(commands.undoTurn().redoNameProperty().map(name -> named("menu.redo", name)));
        sidePane.disableProperty().bind(main.folder().closed());
        sidePane.selectedProperty().bindBidirectional(sidePaneShown);
        bindAppearance();
        CommandItem.name(textSize, textSize.getText(), () -> "");
        textSize.textProperty().bind(TextSize.percent().map(percent -> Strings.get("menu.textSize", percent)));
        showMe.visibleProperty().bind(Bindings.isNotEmpty(showMe.getItems()));
        main.tours().addListener((MapChangeListener<String, Runnable>) tour -> showMe.getItems().add(tourItem(tour.getKey(), tour.getValueAdded())));
        main.recent().addListener((ListChangeListener<Path>) change -> showRecent());
        showRecent();
    }

    /** An underscore in the name of a step is not a mnemonic. */
    private static String named(String key, Optional<String> step) {
        return step.map(name -> Strings.get(key + ".step", name.replace("_", "__"))).orElseGet(() -> Strings.get(key));
    }

    private void bindAppearance() {
        Map<Appearance, RadioMenuItem> items = Map.of(Appearance.SYSTEM, system, Appearance.LIGHT, light, Appearance.DARK, dark,
                Appearance.HIGH_CONTRAST_LIGHT, contrastLight, Appearance.HIGH_CONTRAST_DARK, contrastDark);
        items.get(appearance.get()).setSelected(true);
        appearance.addListener((observed, old, now) -> items.get(now).setSelected(true));
        items.forEach((its, item) -> item.setOnAction(event -> appearance.set(its)));
    }

    @FXML
    private void larger() {
        TextSize.percent().set(TextScale.larger(TextSize.percent().get()));
    }

    @FXML
    private void smaller() {
        TextSize.percent().set(TextScale.smaller(TextSize.percent().get()));
    }

    @FXML
    private void usual() {
        TextSize.percent().set(TextScale.USUAL);
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
                    if (item instanceof CheckMenuItem check) {
                        check.setSelected(!check.isSelected());
                    }
                    item.fire();
                    return true;
                }).orElse(false);
    }

    /** Those of {@link ToolCommand.Place}, in that order. */
    List<Menu> menus() {
        return menuBar.getMenus();
    }

    /** All menus, with what can be done now. */
    List<Menu> current() {
        lookAgain.run();
        return menuBar.getMenus();
    }

    private void showRecent() {
        recent.getItems().setAll(main.recent().stream().map(this::recentItem).toList());
        if (main.recent().isEmpty()) {
            MenuItem none = new MenuItem(Strings.get("menu.recent.none"));
            none.setDisable(true);
            recent.getItems().add(none);
        }
    }

    private static MenuItem tourItem(String title, Runnable begin) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(event -> begin.run());
        return item;
    }

    private MenuItem recentItem(Path folder) {
        MenuItem item = new MenuItem(folder.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> main.open(folder, List.of(), Optional.empty()));
        return item;
    }
}
