package org.cardwright.ui.table;

import java.nio.file.Path;

import org.cardwright.ui.common.Workbench;

/** What a drop of a table on the window opens, for tests of other rooms. */
public final class TableDoor {
    private TableDoor() {}

    public static void open(Workbench bench, Path table) {
        TableBack.open(bench, table);
    }
}
