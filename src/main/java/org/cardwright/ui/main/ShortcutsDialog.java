package org.cardwright.ui.main;

import java.util.List;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DialogLook;

/** Lists the keys, by where they work. */
final class ShortcutsDialog {
    private static final List<String> SECTIONS = List.of("window", "tree", "card");

    private ShortcutsDialog() {}

    static void show(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Strings.get("keys.title"));
        DialogLook.apply(dialog.getDialogPane());
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }

    private static GridPane content() {
        GridPane grid = new GridPane(24, 6);
        grid.getStyleClass().add("keys");
        int row = 0;
        for (String section : SECTIONS) {
            Label heading = new Label(Strings.get("keys." + section));
            heading.getStyleClass().add("keys-heading");
            grid.add(heading, 0, row++, 2, 1);
            for (String line : Strings.get("keys." + section + ".list").split("\n")) {
                String[] parts = line.split("\t", 2);
                Label keys = new Label(system(parts[0]));
                keys.getStyleClass().add("keys-key");
                grid.addRow(row++, keys, new Label(parts[1]));
            }
        }
        return grid;
    }

    private static String system(String keys) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return mac ? keys.replace("Ctrl+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥") : keys;
    }
}
