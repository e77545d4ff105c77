package org.cardwright.ui.card;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.Node;

/** Lets the keys that open a menu everywhere open that of a row, which no other key would reach. */
final class MenuKeys {
    private MenuKeys() {}

    static boolean opens(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }

    /** Keeps the text field's own menu, which a right click opens, from these keys. */
    static void only(Node row) {
        row.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                event.consume();
            }
        });
    }
}
