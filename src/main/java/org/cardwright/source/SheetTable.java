package org.cardwright.source;

import java.util.List;
import java.util.Map;

/** A table in a tab of a workbook. */
record SheetTable(Workbook workbook, SourceKind kind) implements TableFile {
    @Override
    public SourceTable table() {
        return workbook.table(kind);
    }

    @Override
    public SheetTable with(List<TableEdit> edits) {
        return new SheetTable(workbook.with(Map.of(kind, edits)), kind);
    }
}
