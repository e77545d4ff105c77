package org.cardwright.ui.main;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Fxml;

/** Lists the keys, by where they work; those of the menus are read from the menus themselves. */
final class ShortcutsDialog {
    private static final List<String> SECTIONS = List.of("window", "tree", "card");

    private final List<Menu> menus;

    @FXML private DialogPane root;
    @FXML private ScrollPane scroll;
    @FXML private GridPane menuKeys;
    @FXML private GridPane otherKeys;

    private ShortcutsDialog(List<Menu> menus) {
        this.menus = menus;
        Fxml.load("shortcuts.fxml", this);
    }

    static void show(Window owner, List<Menu> menus) {
        ShortcutsDialog keys = new ShortcutsDialog(menus);
        var dialog = DialogLook.dialog(owner, keys.root);
        dialog.setTitle(Strings.get("keys.title"));
        dialog.setOnShown(event -> keys.scroll.requestFocus());
        dialog.show();
    }

    @FXML
    private void initialize() {
        for (Menu menu : menus) {
            List<MenuItem> items = menu.getItems().stream().filter(item -> item.getAccelerator() != null).toList();
            if (!items.isEmpty()) {
                heading(menuKeys, ToolItems.plain(menu.getText()));
                items.forEach(item -> line(menuKeys, item.getAccelerator().getDisplayText(),
                        ToolItems.plain(item.getText())));
            }
        }
        for (String section : SECTIONS) {
            heading(otherKeys, Strings.get("keys." + section));
            for (String line : Strings.get("keys." + section + ".list").split("\n")) {
                String[] parts = line.split("\t", 2);
                line(otherKeys, system(parts[0]), parts[1]);
            }
        }
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
        Label what = new Label(does);
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, what);
    }

    private static String system(String keys) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return mac ? keys.replace("Ctrl+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥") : keys;
    }
}
