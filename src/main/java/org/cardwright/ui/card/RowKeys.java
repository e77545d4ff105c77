package org.cardwright.ui.card;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.ui.common.CopyLines;

/** The keys of a row: Enter adds below, Alt and arrows move, Delete or Backspace removes an empty one. */
final class RowKeys {
    private RowKeys() {}

    static <V, R extends Row<V>> void on(RowList<V, R> list, R row) {
        CopyLines.menu(row.root(), () -> list.selection().copy(row));
        row.root().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean inText = event.getTarget() instanceof TextInputControl;
            if (inText && (list.selection().pressed(event, row) || act(event, list, row))) {
                event.consume();
            }
        });
    }

    private static <V, R extends Row<V>> boolean act(KeyEvent event, RowList<V, R> list, R row) {
        KeyCode code = event.getCode();
        if (MenuKeys.opens(event)) {
            row.openMenu();
            return true;
        }
        if (event.isAltDown()) {
            boolean moves = !event.isControlDown() && !event.isShiftDown() && (code == KeyCode.UP || code == KeyCode.DOWN);
            if (moves) {
                list.moveBy(row, code == KeyCode.UP ? -1 : 1);
            }
            return moves || list.pressed(event, row);
        }
        if (code == KeyCode.ENTER && !event.isShortcutDown()) {
            list.addBelow(row);
            return true;
        }
        boolean removes = row.blank() && (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE);
        if (removes) {
            list.remove(row, code == KeyCode.BACK_SPACE ? -1 : 0);
        }
        return removes;
    }
}
