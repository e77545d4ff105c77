package org.cardwright.ui.card;

import java.util.List;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Puts one of the usual values into a text field. */
final class ChoiceButton extends Button {
    private final List<String> values;
    private final TextField input;

    ChoiceButton(String name, List<String> values, TextField input) {
        this.values = values;
        this.input = input;
        String words = Strings.get("card.choose", name);
        getStyleClass().addAll("flat", "button-icon", "choice");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
        setFocusTraversable(false);
        setOnAction(event -> open());
    }

    private void open() {
        ContextMenu menu = new ContextMenu();
        for (String value : values) {
            MenuItem item = new MenuItem(value);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> input.setText(value));
            menu.getItems().add(item);
        }
        input.requestFocus();
        menu.show(input, Side.BOTTOM, 0, 2);
    }
}
