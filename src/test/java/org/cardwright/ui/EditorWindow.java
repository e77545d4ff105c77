package org.cardwright.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.FakeDialogs;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.main.MainWindow;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole editor in a window that fits the headless screen, with a person's hands and eyes. */
final class EditorWindow {
    private static final int SECONDS = 20;

    final FakeDialogs dialogs;
    final Stage stage;
    final MainWindow window;

    private final FxRobot robot = new FxRobot();

    /** For the JavaFX thread. */
    EditorWindow(Stage stage, Path data) {
        this(stage, data, Optional.empty());
    }

    /** With other screens than the program has, if any are given. */
    EditorWindow(Stage stage, Path data, Optional<List<Feature>> features) {
        this(stage, data, new FakeDialogs(), features.orElseGet(Composition::features));
    }

    /** With real dialogs, which a test then uses; what is said by {@link #dialogs} is nothing. */
    EditorWindow(Stage stage, Path data, Dialogs real, List<Feature> features) {
        this.stage = stage;
        dialogs = real instanceof FakeDialogs fake ? fake : new FakeDialogs();
        window = Composition.window(stage, real, Optional.of(data), Optional.empty(), features);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(980);
        stage.setHeight(700);
    }

    /** Waits until something is so; fails after a while. */
    static void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            throw new AssertionError("never so: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    void open(Path folder) {
        robot.interact(() -> {
            window.show();
            window.open(folder);
        });
        until("cards are open", () -> !window.busy() && tree().getRoot() != null && !tree().getRoot().isLeaf());
    }

    TreeView<?> tree() {
        return find("#tree .tree-view", TreeView.class);
    }

    <T extends Node> T find(String query, Class<T> type) {
        return type.cast(stage.getScene().getRoot().lookup(query));
    }

    /** The name in the selected line of the tree. */
    String selectedLine() {
        return tree().lookupAll(".tree-cell").stream().map(cell -> (TreeCell<?>) cell).filter(TreeCell::isSelected)
                .map(cell -> ((Label) cell.lookup(".tree-name")).getText()).findFirst().orElse("");
    }

    /** Presses keys together, such as Ctrl and S. */
    void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String query) {
        robot.clickOn(robot.lookup(query).queryAll().stream().filter(Node::isVisible).findFirst().orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();
    }

    FxRobot robot() {
        return robot;
    }

    Node focused() {
        return stage.getScene().getFocusOwner();
    }

    String focusedText() {
        return ((TextInputControl) focused()).getText();
    }

    /** The title of each tab, with a star if it is marked as modified, the one in front in brackets. */
    List<String> tabs() {
        TabPane pane = find(".card-tabs", TabPane.class);
        return pane.getTabs().stream().map(tab -> title(pane, tab)).toList();
    }

    private static String title(TabPane pane, Tab tab) {
        String title = tab.getText() + (tab.getGraphic() == null ? "" : "*");
        return pane.getSelectionModel().getSelectedItem() == tab ? "[" + title + "]" : title;
    }

    /** The item of a menu by its place, such as menu 1, item 0 for Undo. */
    MenuItem menu(int menu, int item) {
        Menu found = find(".menu-bar", MenuBar.class).getMenus().get(menu);
        return found.getItems().get(item);
    }

    String status() {
        return find("#counts", Label.class).getText();
    }
}
