package org.cardwright.source;

import java.util.List;

import org.cardwright.i18n.Strings;

/** A table that a site lacks: it says nothing, and nothing is written to it. */
record MissingTable(SourceTable table) implements TableFile {
    static MissingTable of(SourceKind kind, String file) {
        return new MissingTable(new SourceTable(kind, file, List.of(), List.of(),
                List.of(new SourceProblem(kind, 1, Strings.get("source.missing", file), true))));
    }

    @Override
    public TableFile with(List<TableEdit> edits) {
        TextTable.writable(table);
        return this;
    }
}
