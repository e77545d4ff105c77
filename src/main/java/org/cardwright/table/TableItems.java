package org.cardwright.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;
import org.cardwright.merge.TextLists;
import org.cardwright.model.FieldLabels;

/** The behaviors and definitions of one card, which the sheet of cards and the sheet of items may both change. */
final class TableItems {
    private final CardDocument before;
    private final TableBase base;
    private final TableNotes notes;
    private final TableEdits edits;
    private final Map<TableColumn.Items, List<CardRows.Item>> rows = new LinkedHashMap<>();

    TableItems(CardDocument before, TableBase base, List<CardRows.Item> rows, TableNotes notes, TableEdits edits) {
        this.before = before;
        this.base = base;
        this.notes = notes;
        this.edits = edits;
        rows.forEach(row -> this.rows.computeIfAbsent(new TableColumn.Items(row.kind(), row.level()),
                _ -> new ArrayList<>()).add(row));
    }

    /** Whether any row says something else than the card. */
    static boolean differs(CardDocument document, List<CardRows.Item> rows) {
        Map<TableColumn.Items, List<String>> lists = new HashMap<>();
        return rows.stream().anyMatch(row -> {
            List<String> list = lists.computeIfAbsent(new TableColumn.Items(row.kind(), row.level()),
                    key -> TableValues.lines(document.card(), key.kind(), key.level()));
            int at = row.position().orElse(0) - 1;
            return at < 0 || at >= list.size() ? !row.text().text().isBlank()
                    : !TableCard.same(row.text(), TableValues.cell(list.get(at)));
        });
    }

    /** Carries out what the sheets want of a list that has a column. */
    void apply(TableColumn.Items column, Optional<String> cell, TableAnswers answers) {
        List<CardRows.Item> some = rows.getOrDefault(column, List.of());
        if (cell.isPresent() || !some.isEmpty()) {
            apply(column, cell, some, answers);
        }
    }

    /** Carries out what rows want of lists that have no column: of levels without a number, and of no level. */
    void others(TableAnswers answers) {
        rows.forEach((list, some) -> {
            if (!TableColumn.ALL.contains(list)) {
                apply(list, Optional.empty(), some, answers);
            }
        });
    }

    private void apply(TableColumn.Items column, Optional<String> cell, List<CardRows.Item> some, TableAnswers answers) {
        String words = column.words();
        List<String> mine = TableValues.lines(before.card(), column.kind(), column.level());
        Optional<List<String>> old = base.current() ? Optional.of(mine) : base.cell(column)
                .filter(text -> !TableValues.told(text)).map(TableItems::split);
        Optional<List<String>> onCards = cell.map(text -> spelled(TableValues.items(text, old.orElse(mine).contains("")),
                old.orElse(mine)));
        Optional<List<String>> onItems = old.isPresent() ? edited(column, old.get(), some, answers)
                : changedSince(words, some, mine);
        if (onCards.isEmpty() && onItems.isEmpty()) {
            return;
        }
        if (TableValues.twice(before.card(), column.level())) {
            edits.leave(words, Strings.get("table.left.twice"));
            return;
        }
        List<String> theirs = onCards.or(() -> onItems).orElseThrow();
        if (onCards.isPresent() && onItems.isPresent()) {
            TextLists.Merged both = TextLists.of(old.orElseThrow(), onCards.get(), onItems.get(), Side.THEIRS);
            if (both.disputed()) {
                edits.leave(words, Strings.get("table.left.both", TableSheets.Sheet.CARDS.label(),
                        TableSheets.Sheet.ITEMS.label()));
                return;
            }
            theirs = both.list();
        }
        merge(column, old, mine, theirs, answers);
    }

    private void merge(TableColumn.Items column, Optional<List<String>> old, List<String> mine, List<String> theirs,
            TableAnswers answers) {
        if (theirs.equals(mine)) {
            return;
        }
        if (old.isPresent() && old.get().equals(mine)) {
            if (!theirs.isEmpty() || answers.clears(column.words(), String.join("\n", mine))) {
                edits.items(column.kind(), column.level(), theirs);
            }
            return;
        }
        Optional<TextLists.Merged> merged = old.map(was -> TextLists.of(was, mine, theirs, Side.THEIRS));
        if (merged.isPresent() && !merged.get().disputed()) {
            edits.items(column.kind(), column.level(), merged.get().list());
            return;
        }
        answers.conflict(column.words(), old.map(was -> String.join("\n", was)), String.join("\n", mine), String.join("\n",
                theirs)).ifPresent(side ->
                edits.items(column.kind(), column.level(), old.map(was -> TextLists.of(was, mine, theirs, side).list())
                        .orElse(side == Side.OURS ? mine : theirs)));
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\n", -1));
    }

    /** The lines as they were exported where they say the same: a spreadsheet may have lost a space at their ends. */
    private static List<String> spelled(List<String> lines, List<String> old) {
        Map<String, String> known = new HashMap<>();
        old.forEach(line -> known.putIfAbsent(TableCells.plain(line).strip(), line));
        return lines.stream().map(line -> known.getOrDefault(TableCells.plain(line).strip(), line)).toList();
    }

    /** The card says something else than was exported, and nobody knows what: rows that differ stay aside. */
    private Optional<List<String>> changedSince(String words, List<CardRows.Item> some, List<String> mine) {
        boolean differs = some.stream().anyMatch(row -> row.position().map(at -> at > mine.size()
                || !TableCard.same(row.text(), TableValues.cell(mine.get(at - 1)))).orElse(true));
        if (differs) {
            edits.leave(words, Strings.get("table.left.changed"));
        }
        return Optional.empty();
    }

    /** The list with what rows change of it; none if they change nothing. */
    private Optional<List<String>> edited(TableColumn.Items column, List<String> old, List<CardRows.Item> some,
            TableAnswers answers) {
        List<String> list = new ArrayList<>(old);
        List<Integer> emptied = new ArrayList<>();
        List<String> added = new ArrayList<>();
        Set<Integer> twice = twice(some);
        for (CardRows.Item row : some.stream().sorted(Comparator.comparing((CardRows.Item item) -> item.position()
                .orElse(Integer.MAX_VALUE)).thenComparing(CardRows.Item::row)).toList()) {
            int at = row.position().orElse(Integer.MAX_VALUE) - 1;
            if (twice.contains(at + 1)) {
                continue;
            }
            String was = at < old.size() ? old.get(at) : "";
            TableCells.Reading read = TableCells.read(row.text(), Optional.of(TableValues.cell(was)), List.of());
            read.damage().ifPresent(damage -> notes.damage(damage, Strings.get("table.on-sheet",
                    TableSheets.Sheet.ITEMS.label()), row.row(), read.usable() ? read.text() : row.text().text()));
            if (!read.usable() || read.text().equals(TableValues.cell(was))) {
                continue;
            }
            if (at >= old.size()) {
                added.addAll(TableValues.items(read.text(), false));
            } else if (TableValues.tooLong(was)) {
                edits.leave(column.words(), Strings.get("table.left.long"));
            } else if (read.text().isBlank()) {
                emptied.add(at);
            } else {
                list.set(at, TableEdits.line(read.text()));
            }
        }
        for (int at : emptied.reversed()) {
            if (answers.clears(column.words() + " · " + FieldLabels.item(column.kind()) + " " + (at + 1), old.get(at))) {
                list.remove(at);
            }
        }
        list.addAll(added);
        return list.equals(old) ? Optional.empty() : Optional.of(list);
    }

    /** The places that several rows name and say something different for; they are refused by their numbers. */
    private Set<Integer> twice(List<CardRows.Item> some) {
        Map<Integer, CardRows.Item> first = new HashMap<>();
        Set<Integer> twice = new LinkedHashSet<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (CardRows.Item row : some) {
            if (row.position().isPresent()) {
                CardRows.Item other = first.putIfAbsent(row.position().get(), row);
                if (other != null && !other.text().text().equals(row.text().text())) {
                    twice.add(row.position().get());
                    numbers.add(other.row());
                    numbers.add(row.row());
                }
            }
        }
        if (!numbers.isEmpty()) {
            notes.say(Strings.get("table.twice.row", TableSheets.Sheet.ITEMS.label(), TableNotes.rows(numbers)));
        }
        return twice;
    }
}
