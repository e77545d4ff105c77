package org.cardwright.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.model.ItemKind;
import org.cardwright.sheet.GridCell;
import org.cardwright.sheet.GridRow;

/** What a table says of one card, on all its sheets; filled row by row. */
final class CardRows {
    /** The card as rows name it. */
    final String file;
    Optional<GridRow> cells = Optional.empty();
    /** Which text was exported; empty where the table does not say. */
    String stamp = "";
    final List<Item> items = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();

    CardRows(String file) {
        this.file = file;
    }

    /**
     * A row of the sheet of items.
     *
     * @param position from 1; none for a new item
     */
    record Item(int row, ItemKind kind, int level, Optional<Integer> position, GridCell text) {}

    /**
     * A row of the sheet of course lines.
     *
     * @param position from 1; none for a new line
     * @param pieces title, provider and link; none where the column is gone
     */
    record Line(int row, Optional<Integer> position, List<Optional<GridCell>> pieces) {}
}
