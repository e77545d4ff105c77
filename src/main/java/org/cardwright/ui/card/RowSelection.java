package org.cardwright.ui.card;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cardwright.edit.Chosen;
import org.cardwright.ui.common.CopyLines;

/**
 * Rows that a person selects to copy them: by Ctrl or Shift and a click on their number, or from the row with the focus
 * by Ctrl+Shift and the arrow keys; Escape ends it. What is typed goes on as ever.
 */
final class RowSelection<R extends Row<?>> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("row-selected");

    private final Chosen<R> chosen;

    /** @param rows the rows in their order */
    RowSelection(List<R> rows) {
        chosen = new Chosen<>(rows, this::show);
    }

    private void show(R row) {
        row.root().pseudoClassStateChanged(SELECTED, chosen.has(row));
    }

    /** Lets a click on the row's number select it. */
    void watch(R row) {
        row.number().addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            boolean clicked = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            if (clicked && chosen.choose(row, event.isShiftDown(), event.isShortcutDown())) {
                row.focus();
            }
        });
    }

    /** Whether the key was for the selection of rows. */
    boolean pressed(KeyEvent event, R row) {
        KeyCode code = event.getCode();
        boolean arrow = code == KeyCode.UP || code == KeyCode.DOWN;
        if (arrow && event.isShortcutDown() && event.isShiftDown() && !event.isAltDown()) {
            chosen.step(row, code == KeyCode.UP ? -1 : 1);
            return true;
        }
        if (code == KeyCode.ESCAPE && chosen.size() > 0) {
            clear();
            return true;
        }
        boolean words = event.getTarget() instanceof TextInputControl field && field.getSelection().getLength() > 0;
        boolean copy = code == KeyCode.C && event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        return copy && !words && copy(row);
    }

    /** Ends the selection, also where rows came or went. */
    void clear() {
        chosen.clear();
    }

    /** Copies the selected rows, else the one given. */
    boolean copy(R row) {
        List<String> copied = chosen.orElse(row).stream().map(Row::copied).filter(line -> !line.isBlank()).toList();
        if (!copied.isEmpty()) {
            CopyLines.copy(String.join("\n", copied) + (copied.size() > 1 ? "\n" : ""));
        }
        return !copied.isEmpty();
    }

    int size() {
        return chosen.size();
    }
}
