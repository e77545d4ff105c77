package org.cardwright.source;

import java.util.List;

/**
 * A table as its file has it.
 *
 * @param file what the user knows it by: the file's path in the site, or the tab of a workbook
 * @param columns the names of the columns in their order; of entries the names in the order in which they first occur
 * @param rows rows that say something; none if the table cannot be read
 */
public record SourceTable(SourceKind kind, String file, List<String> columns, List<SourceRow> rows,
        List<SourceProblem> problems) {
    public SourceTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether it may be changed: not while it has a problem that would make a change a guess. */
    public boolean writable() {
        return problems.stream().noneMatch(SourceProblem::blocks);
    }
}
