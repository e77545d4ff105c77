package org.cardwright.ui.main;

import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.cardwright.ui.common.Tips;
import org.cardwright.ui.common.ToolCommand;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menu items and toolbar buttons of the commands that screens add. */
final class ToolItems {
    private ToolItems() {}

    /** A menu item; only one of a command may have its key. */
    static MenuItem item(ToolCommand command, boolean withKey) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(command.text());
        item.disableProperty().bind(command.disabled());
        CommandItem.name(item, command.name(), command::why);
        item.setOnAction(event -> command.run().run());
        command.icon().ifPresent(image -> item.setGraphic(new FontIcon(image)));
        if (withKey) {
            command.accelerator().map(KeyCombination::valueOf).ifPresent(item::setAccelerator);
        }
        return item;
    }

    /** A button for the toolbar, which says the key in its tooltip. */
    static Button button(ToolCommand command) {
        Button button = new Button();
        button.getStyleClass().add("flat");
        button.textProperty().bind(command.text().map(ToolItems::plain));
        button.disableProperty().bind(command.disabled());
        button.setOnAction(event -> command.run().run());
        command.icon().ifPresent(image -> button.setGraphic(new FontIcon(image)));
        String key = command.accelerator().map(keys -> " (" + KeyCombination.valueOf(keys).getDisplayText() + ")")
                .orElse("");
        Tips.bind(button, button.textProperty().map(text -> text + key));
        return button;
    }

    /** A label without the mark of its mnemonic; two underscores stand for one. */
    static String plain(String label) {
        return label.replace("__", "\0").replace("_", "").replace('\0', '_').replace("…", "");
    }
}
