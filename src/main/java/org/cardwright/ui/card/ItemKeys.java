package org.cardwright.ui.card;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.model.ProficiencyLevel;

/** The keys of an item: Enter adds below, Alt and arrows move, Alt and a digit takes it to that level, Delete or Backspace removes an empty one. */
final class ItemKeys {
    private ItemKeys() {}

    static void pressed(KeyEvent event, ItemList list, ItemRow row) {
        if (list.selection().pressed(event, row) || act(event, list, row)) {
            event.consume();
        }
    }

    private static boolean act(KeyEvent event, ItemList list, ItemRow row) {
        KeyCode code = event.getCode();
        if (MenuKeys.opens(event)) {
            row.openMenu();
            return true;
        }
        if (event.isAltDown() && !event.isControlDown() && !event.isShiftDown() && code.isDigitKey()) {
            return toLevel(code, list, row);
        }
        if (event.isAltDown() && !event.isControlDown()) {
            return event.isShiftDown() ? moveLevel(code, list, row) : move(code, list, row);
        }
        if (code == KeyCode.ENTER && !event.isShortcutDown()) {
            list.addBelow(row);
            return true;
        }
        if (code == KeyCode.BACK_SPACE && row.blank()) {
            list.remove(row, -1);
            return true;
        }
        if (code == KeyCode.DELETE && row.blank()) {
            list.remove(row, 0);
            return true;
        }
        return false;
    }

    private static boolean move(KeyCode code, ItemList list, ItemRow row) {
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            list.move(row, code == KeyCode.UP ? -1 : 1);
            return true;
        }
        return false;
    }

    /** Takes the item to the level of the digit; a level that the card lacks is added. */
    private static boolean toLevel(KeyCode code, ItemList list, ItemRow row) {
        int level = code.getName().charAt(code.getName().length() - 1) - '0';
        boolean other = ProficiencyLevel.ofNumber(level).isPresent() && level != list.level();
        if (other) {
            list.moveToLevel(row, level);
        }
        return true;
    }

    private static boolean moveLevel(KeyCode code, ItemList list, ItemRow row) {
        if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            list.neighborLevel(code == KeyCode.LEFT ? -1 : 1).ifPresent(level -> list.moveToLevel(row, level));
            return true;
        }
        return false;
    }
}
