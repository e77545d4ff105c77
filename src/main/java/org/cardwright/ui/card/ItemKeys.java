package org.cardwright.ui.card;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.cardwright.site.ProficiencyLevel;


/** The keys that take an item to another level: Alt and its digit, or Alt+Shift and the arrow that points there. */
final class ItemKeys {
    private ItemKeys() {}

    static boolean pressed(KeyEvent event, ItemList list, ItemRow row) {
        KeyCode code = event.getCode();
        if (!event.isAltDown() || event.isControlDown()) {
            return false;
        }
        if (!event.isShiftDown()) {
            return code.isDigitKey() && toLevel(code, list, row);
        }
        boolean sideways = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        if (sideways) {
            list.neighborLevel(code == KeyCode.LEFT ? -1 : 1).ifPresent(level -> list.moveToLevel(row, level));
        }
        return sideways;
    }

    /** A level that the card lacks is added. */
    private static boolean toLevel(KeyCode code, ItemList list, ItemRow row) {
        int level = code.getName().charAt(code.getName().length() - 1) - '0';
        boolean other = ProficiencyLevel.ofNumber(level).isPresent() && level != list.level();
        if (other) {
            list.moveToLevel(row, level);
        }
        return true;
    }
}
