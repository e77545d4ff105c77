package org.cardwright.ui.main;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DialogLook;

/** Lists the keys, by where they work; those of the menus are read from the menus themselves. */
final class ShortcutsDialog {
    private static final List<String> SECTIONS = List.of("window", "tree", "card");
    private static final double HEIGHT = 560;
    private static final double SCROLL_BAR = 24;

    private ShortcutsDialog() {}

    static void show(Window owner, List<Menu> menus) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Strings.get("keys.title"));
        dialog.setResizable(true);
        DialogLook.apply(dialog.getDialogPane());
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.getDialogPane().setContent(content(menus));
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }

    private static Node content(List<Menu> menus) {
        HBox columns = new HBox(48, menuKeys(menus), otherKeys());
        columns.getStyleClass().add("keys");
        ScrollPane scroll = new ScrollPane(columns) {
            @Override
            protected double computePrefWidth(double height) {
                // By itself it asks for a hundred pixels, whatever stands in it.
                return columns.prefWidth(-1) + getInsets().getLeft() + getInsets().getRight() + SCROLL_BAR;
            }
        };
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(HEIGHT);
        return scroll;
    }

    private static GridPane menuKeys(List<Menu> menus) {
        GridPane grid = new GridPane(24, 6);
        for (Menu menu : menus) {
            List<MenuItem> items = menu.getItems().stream().filter(item -> item.getAccelerator() != null).toList();
            if (!items.isEmpty()) {
                heading(grid, ToolItems.plain(menu.getText()));
                items.forEach(item -> line(grid, item.getAccelerator().getDisplayText(),
                        ToolItems.plain(item.getText())));
            }
        }
        return grid;
    }

    private static GridPane otherKeys() {
        GridPane grid = new GridPane(24, 6);
        for (String section : SECTIONS) {
            heading(grid, Strings.get("keys." + section));
            for (String line : Strings.get("keys." + section + ".list").split("\n")) {
                String[] parts = line.split("\t", 2);
                line(grid, system(parts[0]), parts[1]);
            }
        }
        return grid;
    }

    private static void heading(GridPane grid, String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("keys-heading");
        grid.add(heading, 0, grid.getRowCount(), 2, 1);
    }

    private static void line(GridPane grid, String keys, String does) {
        Label label = new Label(keys);
        label.getStyleClass().add("keys-key");
        label.setMinWidth(Label.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, new Label(does));
    }

    private static String system(String keys) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return mac ? keys.replace("Ctrl+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥") : keys;
    }
}
