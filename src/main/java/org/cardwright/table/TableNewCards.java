package org.cardwright.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.NewCard;
import org.cardwright.lifecycle.NewCardDraft;
import org.cardwright.model.CardField;
import org.cardwright.sheet.GridRow;

/** Makes cards of the rows that name no file, by the checks that a new card passes in the window. */
final class TableNewCards {
    private final FolderCards folder;
    private final Map<TableColumn, Integer> columns;
    private final TableNotes notes;
    private final Map<String, Integer> made = new HashMap<>();

    TableNewCards(FolderCards folder, Map<TableColumn, Integer> columns, TableNotes notes) {
        this.folder = folder;
        this.columns = columns;
        this.notes = notes;
    }

    /** The new card of a row; none where it is not possible, which is said with the row's number. */
    Optional<PlannedCard> plan(GridRow row) {
        Map<TableColumn, String> cells = cells(row);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        StepPlan plan = new NewCard(draft(cells), folder).plan();
        if (plan.cards().isEmpty()) {
            return refused(row, plan.refusals().stream().map(Refusal::reason).collect(Collectors.joining(" ")));
        }
        PlannedCard card = plan.cards().getFirst();
        TableEdits edits = new TableEdits(card.after().orElseThrow());
        cells.forEach((column, text) -> {
            switch (column) {
                case TableColumn.Field(CardField field) when Set.of(CardField.DESIGNATION, CardField.DESCRIPTION,
                        CardField.LEVEL).contains(field) -> edits.field(field, TableEdits.line(text));
                case TableColumn.Field _ -> { }
                case TableColumn.Items list -> edits.items(list.kind(), list.level(), TableValues.items(text, false));
            }
        });
        if (!edits.left().isEmpty()) {
            return refused(row, String.join(" ", edits.left()));
        }
        CardDocument after = edits.document();
        for (String taken : List.of("file " + card.card().name().toLowerCase(Locale.ROOT),
                "permalink " + after.card().text(CardField.PERMALINK))) {
            Integer other = made.putIfAbsent(taken, row.number());
            if (other != null && other != row.number()) {
                return refused(row, Strings.get("table.new.same", other));
            }
        }
        return Optional.of(PlannedCard.created(card.card(), after));
    }

    private Optional<PlannedCard> refused(GridRow row, String why) {
        notes.say(Strings.get("table.new.refused", row.number(), why));
        return Optional.empty();
    }

    private Map<TableColumn, String> cells(GridRow row) {
        Map<TableColumn, String> cells = new LinkedHashMap<>();
        columns.forEach((column, at) -> {
            TableCells.Reading read = TableCells.read(row.cell(at), Optional.empty(), TableSheets.known(column));
            read.damage().ifPresent(damage -> notes.damage(damage, column.heading(), row.number(), read.usable()
                    ? read.text() : row.cell(at).text()));
            if (read.usable() && !read.text().isBlank()) {
                cells.put(column, read.text());
            }
        });
        return cells;
    }

    private NewCardDraft draft(Map<TableColumn, String> cells) {
        Set<Integer> levels = new TreeSet<>();
        cells.keySet().forEach(column -> {
            if (column instanceof TableColumn.Items list) {
                levels.add(list.level());
            }
        });
        NewCardDraft draft = new NewCardDraft(text(cells, CardField.SERIES), text(cells, CardField.JOB_SERIES_TITLE),
                text(cells, CardField.CAREER_LEVEL), text(cells, CardField.COMPETENCY), text(cells, CardField.GROUP), levels,
                false, Optional.empty(), Optional.of(text(cells, CardField.PERMALINK)).filter(text -> !text.isEmpty()));
        List<Integer> usual = levels.isEmpty() ? new ArrayList<>(new NewCard(draft, folder).usualLevels()) : List.of();
        return usual.isEmpty() ? draft : new NewCardDraft(draft.series(), draft.seriesTitle(), draft.careerLevel(),
                draft.competency(), draft.group(), new TreeSet<>(usual), false, draft.fileName(), draft.permalink());
    }

    private static String text(Map<TableColumn, String> cells, CardField field) {
        return TableEdits.line(cells.getOrDefault(new TableColumn.Field(field), ""));
    }
}
