package org.cardwright.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PartChange;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;
import org.cardwright.model.CardField;
import org.cardwright.sheet.GridCell;

/** Works out what a table changes on one card, by the edits that a person would make one by one. */
final class TableCard {
    private final CardId id;
    private final CardDocument before;
    private final CardRows rows;
    private final Map<TableColumn, Integer> columns;
    private final TableBase base;
    private final TableNotes notes;
    private final Map<TableColumn, String> now;
    /** Refuses a card that gets another one's address. */
    private final UnaryOperator<PlannedCard> checked;

    TableCard(CardId id, CardDocument before, Map<TableColumn, String> now, CardRows rows, Map<TableColumn, Integer> columns,
            TableBase base, TableNotes notes, UnaryOperator<PlannedCard> checked) {
        this.id = id;
        this.before = before;
        this.now = now;
        this.rows = rows;
        this.columns = columns;
        this.base = base;
        this.notes = notes;
        this.checked = checked;
    }

    /** Whether any cell says something else than the card, so that it has to be looked at. */
    static boolean differs(Map<TableColumn, String> now, CardDocument document, CardRows rows,
            Map<TableColumn, Integer> columns) {
        boolean cells = rows.cells.isPresent() && columns.entrySet().stream().anyMatch(column -> !same(rows.cells.get()
                .cell(column.getValue()), TableValues.cell(now.get(column.getKey()))));
        return cells || TableItems.differs(document, rows.items) || TableCourses.differs(document, rows.lines);
    }

    static boolean same(GridCell cell, String text) {
        return cell.text().equals(text) && cell.kind() != GridCell.Kind.FORMULA && cell.kind() != GridCell.Kind.DATE;
    }

    /** What becomes of the card; none if it stays as it is and there is nothing to say of it. */
    Optional<PlannedCard> plan(TableImport.Wants wants) {
        return plan(wants, Optional.empty());
    }

    private Optional<PlannedCard> plan(TableImport.Wants wants, Optional<List<Optional<String>>> given) {
        TableAnswers answers = new TableAnswers(wants, given);
        // What is said of cells is said once, not with each answer.
        TableNotes said = given.isEmpty() ? notes : new TableNotes();
        TableEdits edits = new TableEdits(before);
        Map<TableColumn, String> cells = cells(said, edits);
        TableItems items = new TableItems(before, base, rows.items, said, edits);
        for (TableColumn column : TableColumn.inOrder()) {
            switch (column) {
                case TableColumn.Field(CardField field) -> Optional.ofNullable(cells.get(column)).ifPresent(text ->
                        field(column, field, text, answers, edits));
                case TableColumn.Items list -> items.apply(list, Optional.ofNullable(cells.get(column)), answers);
            }
        }
        items.others(answers);
        new TableCourses(before, base, rows.lines, said, edits).apply(answers);
        return planned(wants, answers, edits);
    }

    private Optional<PlannedCard> planned(TableImport.Wants wants, TableAnswers answers, TableEdits edits) {
        CardDocument after = edits.document();
        boolean changed = !after.source().equals(before.source());
        if (!changed && answers.questions().isEmpty()) {
            return edits.left().isEmpty() ? Optional.empty() : Optional.of(PlannedCard.refused(id, before, Refusal.of(edits
                    .left().getFirst())).saying(List.of(), edits.left().subList(1, edits.left().size())));
        }
        PlannedCard card = PlannedCard.changed(id, before, after).showing(PartChange.between(before, after, edits::named))
                .saying(List.of(), edits.left());
        return Optional.of(answers.questions().isEmpty() ? card : card.asking(answers.questions(), given ->
                plan(wants, Optional.of(given)).map(checked).orElse(card)));
    }

    /** The cells that say something else than what was exported, without what a spreadsheet did to them. */
    private Map<TableColumn, String> cells(TableNotes said, TableEdits edits) {
        Map<TableColumn, String> changed = new LinkedHashMap<>();
        if (rows.cells.isEmpty()) {
            return changed;
        }
        columns.forEach((column, at) -> {
            GridCell cell = rows.cells.get().cell(at);
            String shown = TableValues.cell(now.get(column));
            Optional<String> exported = base.cell(column).map(TableValues::cell);
            if (same(cell, exported.orElse(shown))) {
                return;
            }
            TableCells.Reading reading = TableCells.read(cell, exported.or(() -> Optional.of(shown)),
                    TableSheets.known(column));
            reading.damage().ifPresent(damage -> said.damage(damage, column.heading(), rows.cells.get().number(),
                    reading.usable() ? reading.text() : cell.text()));
            if (!reading.usable() || reading.text().equals(exported.orElse(shown))) {
                return;
            }
            if (TableValues.tooLong(now.get(column)) || exported.filter(TableValues::told).isPresent()) {
                edits.leave(column.words(), Strings.get("table.left.long"));
                return;
            }
            changed.put(column, reading.text());
        });
        return changed;
    }

    private void field(TableColumn column, CardField field, String text, TableAnswers answers, TableEdits edits) {
        String mine = now.get(column);
        String theirs = TableEdits.line(text);
        Optional<String> exported = base.cell(column);
        if (TableCells.plain(mine).equals(theirs)) {
            return;
        }
        if (exported.isEmpty() || !TableCells.plain(mine).equals(TableCells.plain(exported.get()))) {
            if (answers.conflict(column.words(), exported, mine, theirs).filter(side -> side == Side.THEIRS).isPresent()) {
                edits.field(field, theirs);
            }
        } else if (!theirs.isEmpty() || answers.clears(column.words(), mine)) {
            edits.field(field, theirs);
        }
    }
}
