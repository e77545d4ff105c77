package org.cardwright.ui.main;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Tips;
import org.cardwright.ui.common.ToolCommand;

/** The toolbar: the commands that people use most. */
final class ToolbarController {
    private static final double NARROW = 1350;
    private static final double TINY = 900;

    private final MainViewModel main;
    private final Commands commands;
    private final BooleanProperty sidePaneShown;
    private List<Button> own = List.of();

    @FXML private ToolBar bar;
    @FXML private Separator tools;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Region gap;
    @FXML private ToggleButton sidePane;

    ToolbarController(MainViewModel main, Commands commands, BooleanProperty sidePaneShown) {
        this.main = main;
        this.commands = commands;
        this.sidePaneShown = sidePaneShown;
    }

    @FXML
    private void initialize() {
        own = bar.getItems().stream().filter(Button.class::isInstance).map(Button.class::cast).toList();
        own.forEach(commands::bind);
        tip(undo, "toolbar.undo", commands.undoTurn().undoNameProperty());
        tip(redo, "toolbar.redo", commands.undoTurn().redoNameProperty());
        List.of(undo, redo).forEach(ToolbarController::leaveFocus);
        bar.widthProperty().addListener(observed -> fit());
        // Another size of texts makes it another height.
        bar.heightProperty().addListener(observed -> fit());
        sidePane.disableProperty().bind(main.folder().closed());
        sidePane.selectedProperty().bindBidirectional(sidePaneShown);
    }

    /** Adds a screen's command behind those of the window itself. */
    void add(ToolCommand command) {
        Nodes.show(tools, true);
        bar.getItems().add(bar.getItems().indexOf(gap), ToolItems.button(command));
    }

    /** Where the commands would not all fit, those that everyone knows show only their picture. */
    private void fit() {
        ContentDisplay display = bar.getWidth() < TextSize.of(NARROW) ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        own.forEach(button -> button.setContentDisplay(display));
        ContentDisplay rest = bar.getWidth() < TextSize.of(TINY) ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        bar.getItems().stream().filter(item -> item instanceof ButtonBase && !own.contains(item))
                .forEach(item -> ((ButtonBase) item).setContentDisplay(rest));
    }

    /** A click leaves the focus where somebody types, as the key does, so that both take back the same. */
    private static void leaveFocus(Button button) {
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> button.setFocusTraversable(button.isFocused()));
        button.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> button.setFocusTraversable(true));
    }

    private static void tip(Button button, String key, ObservableValue<Optional<String>> step) {
        ObservableValue<String> text = step.map(name ->
                name.map(named -> Strings.get(key + ".step", named)).orElseGet(() -> Strings.get(key + ".none")));
        Tips.bind(button, text);
        button.accessibleTextProperty().bind(text);
    }
}
