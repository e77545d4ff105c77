package org.cardwright.sheet;

import java.util.List;

/**
 * A row that is not empty.
 *
 * @param number the number that a person sees beside it, from 1
 */
public record GridRow(int number, List<GridCell> cells) {
    public GridRow {
        cells = List.copyOf(cells);
    }

    /** A cell by its column, from 0; an empty one where the row is shorter, and for -1. */
    public GridCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : GridCell.EMPTY;
    }
}
