package org.cardwright.ui.card;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a course: Enter adds below, Alt and arrows move, Delete or Backspace removes an empty one. */
final class CourseKeys {
    private CourseKeys() {}

    static void pressed(KeyEvent event, CourseList list, CourseRow row) {
        boolean inText = event.getTarget() instanceof TextInputControl;
        if (inText && list.selection().pressed(event, row)) {
            event.consume();
            return;
        }
        if (inText && act(event, list, row)) {
            event.consume();
        }
    }

    private static boolean act(KeyEvent event, CourseList list, CourseRow row) {
        KeyCode code = event.getCode();
        if (MenuKeys.opens(event)) {
            row.openMenu();
            return true;
        }
        if (event.isAltDown() && !event.isShiftDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            list.move(row, code == KeyCode.UP ? -1 : 1);
            return true;
        }
        if (code == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            list.addBelow(row);
            return true;
        }
        if (row.blank() && (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE)) {
            list.remove(row, code == KeyCode.BACK_SPACE ? -1 : 0);
            return true;
        }
        return false;
    }
}
