package org.cardwright.ui.card;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.cardwright.ui.common.CopyLines;

/**
 * Rows that a person selects to copy them: by Ctrl or Shift and a click on their number, or from the row with the focus
 * by Ctrl+Shift and the arrow keys; Escape ends it. What is typed goes on as ever.
 */
final class RowSelection<R extends Row<?>> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("row-selected");

    private final List<R> rows;
    private final Set<R> selected = new LinkedHashSet<>();
    private int anchor = -1;
    private int end = -1;

    /** @param rows the rows in their order */
    RowSelection(List<R> rows) {
        this.rows = rows;
    }

    /** Lets a click on the row's number select it. */
    void watch(R row) {
        row.number().addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                clicked(row, event);
            }
        });
    }

    private void clicked(R row, MouseEvent event) {
        int index = rows.indexOf(row);
        if (index < 0) {
            return;
        }
        if (event.isShiftDown() && anchor >= 0) {
            extend(index);
        } else if (event.isShortcutDown()) {
            anchor = index;
            end = index;
            if (!selected.remove(row)) {
                selected.add(row);
            }
            show(row);
        } else {
            clear();
            anchor = index;
            end = index;
            selected.add(row);
            show(row);
        }
        row.focus();
    }

    /** Whether the key was for the selection of rows. */
    boolean pressed(KeyEvent event, R row) {
        KeyCode code = event.getCode();
        boolean arrow = code == KeyCode.UP || code == KeyCode.DOWN;
        if (arrow && event.isShortcutDown() && event.isShiftDown() && !event.isAltDown()) {
            int at = rows.indexOf(row);
            if (at >= 0) {
                if (selected.isEmpty()) {
                    anchor = at;
                    end = at;
                    extend(at);
                } else {
                    extend(Math.clamp(end + (code == KeyCode.UP ? -1L : 1L), 0, rows.size() - 1));
                }
            }
            return true;
        }
        if (code == KeyCode.ESCAPE && !selected.isEmpty()) {
            clear();
            return true;
        }
        boolean words = event.getTarget() instanceof TextInputControl field && field.getSelection().getLength() > 0;
        boolean copy = code == KeyCode.C && event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown();
        return copy && !words && copy(row);
    }

    private void extend(int to) {
        end = to;
        List<R> before = List.copyOf(selected);
        selected.clear();
        selected.addAll(rows.subList(Math.min(anchor, to), Math.max(anchor, to) + 1));
        before.forEach(this::show);
        selected.forEach(this::show);
    }

    private void show(R row) {
        row.root().pseudoClassStateChanged(SELECTED, selected.contains(row));
    }

    /** Ends the selection, also where rows came or went. */
    void clear() {
        selected.forEach(row -> row.root().pseudoClassStateChanged(SELECTED, false));
        selected.clear();
        anchor = -1;
    }

    /** Copies the selected rows, else the one given. */
    boolean copy(R row) {
        Set<R> chosen = selected.isEmpty() ? Set.of(row) : selected;
        List<String> copied = chosen.stream().sorted(Comparator.comparingInt(rows::indexOf)).map(Row::copied)
                .filter(line -> !line.isBlank()).toList();
        if (copied.isEmpty()) {
            return false;
        }
        CopyLines.copy(String.join("\n", copied) + (copied.size() > 1 ? "\n" : ""));
        return true;
    }

    int size() {
        return selected.size();
    }
}
