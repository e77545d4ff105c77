package org.cardwright.ui.card;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.HereMenu;
import org.cardwright.ui.common.Tips;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One row of a list that is typed into: its number, what is typed, and a menu of what can be done with it. */
abstract class Row<V> {
    /** How high a row is before any of its list is made. */
    static final double USUAL = 36;
    private static int created;

    private final String mergeKey = "row#" + created++;
    private final Line root = new Line();
    private final Label number = new Label();
    private final Button menu = new Button(null, new FontIcon(Feather.MORE_VERTICAL));
    private boolean fresh;

    Row(String style) {
        root.getStyleClass().add(style);
        root.setAlignment(Pos.TOP_LEFT);
        number.getStyleClass().add("item-handle");
        menu.getStyleClass().addAll("flat", "button-icon", "item-menu");
        menu.setFocusTraversable(false);
        menu.setOnAction(event -> openMenu());
        Tips.setText(menu, Strings.get("card.item.menu.help"));
        MenuKeys.only(root);
        HereMenu.on(root, this::menu);
    }

    /** Puts parts between the number and the menu. */
    final void fill(Node... parts) {
        root.getChildren().add(number);
        root.getChildren().addAll(parts);
        root.getChildren().add(menu);
    }

    final Region root() {
        return root;
    }

    /** The number, which the mouse takes hold of. */
    final Label number() {
        return number;
    }

    /** Everything that is typed into this row in a row is one step. */
    final String mergeKey() {
        return mergeKey;
    }

    /** Whether this row came into the card since the focus came to it, so that emptying it takes it out again. */
    final boolean fresh() {
        return fresh;
    }

    final void fresh(boolean now) {
        fresh = now;
    }

    /** Opens what can be done with the row. */
    final void openMenu() {
        menu().show(menu, Side.BOTTOM, 0, 0);
    }

    abstract ContextMenu menu();

    /** Whether the row shows this value of the card already. */
    abstract boolean shows(V value);

    abstract void show(V value);

    /** How high the row would be with another value. */
    double heightWith(V value, double width) {
        return root.prefHeight(width);
    }

    /** Tells the row its place, from 0. */
    final void place(int index) {
        number.setText(Integer.toString(index + 1));
        menu.setAccessibleText(Strings.get("card.item.menu", call(number.getText())));
    }

    /** Says at its inputs how the row of a number is called, and returns that. */
    abstract String call(String ofNumber);

    /** What is typed into first, without which the row cannot be in the card. */
    abstract LiveField field();

    abstract void focus();

    /** Whether nothing is typed into it. */
    abstract boolean blank();

    /** Whether what is typed can be in the card. */
    final boolean complete() {
        return !field().control().getText().isBlank();
    }

    /** Says at the row why a step on it was refused. */
    final void refuse(String reason) {
        field().refuse(reason);
    }

    /** The row as a line of text that is copied; empty if it has none. */
    abstract String copied();
}
