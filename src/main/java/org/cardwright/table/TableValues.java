package org.cardwright.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.sheet.CellText;

/** What a card says in the cells of its row. */
final class TableValues {
    private static final Pattern LINE_END = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private TableValues() {}

    /** The cells of a card by their columns, however long. */
    static Map<TableColumn, String> of(CardDocument document) {
        Map<TableColumn, String> values = new LinkedHashMap<>();
        TableColumn.ALL.forEach(column -> values.put(column, switch (column) {
            case TableColumn.Field(CardField field) -> document.card().text(field);
            case TableColumn.Items(ItemKind kind, int level) -> String.join("\n", lines(document.card(), kind, level));
        }));
        return values;
    }

    /** Items as they are shown: each in one line. */
    static List<String> lines(Card card, ItemKind kind, int level) {
        List<String> items = level == Edit.UNASSIGNED ? card.unassigned(kind)
                : card.level(level).map(content -> content.items(kind)).orElse(List.of());
        return items.stream().map(TableValues::line).toList();
    }

    static String line(String item) {
        return item.indexOf('\n') < 0 && item.indexOf('\r') < 0 ? item : LINE_END.matcher(item).replaceAll(" ");
    }

    /** Whether a card has a level twice, so that nobody can say which of them a cell means. */
    static boolean twice(Card card, int level) {
        return card.levels().stream().filter(content -> content.number() == level).count() > 1;
    }

    /** The levels of a card whose items are on the sheet of items. */
    static List<Integer> levels(Card card) {
        List<Integer> numbers = card.levels().stream().map(LevelContent::number).distinct().collect(Collectors.toList());
        numbers.add(Edit.UNASSIGNED);
        return numbers;
    }

    /** A text as its cell has it: what no cell could hold is told in words. */
    static String cell(String value) {
        return tooLong(value) ? Strings.get("table.cell.long", value.length()) : value;
    }

    /** Whether these are the words that stand for a text that no cell could hold. */
    static boolean told(String cell) {
        return cell.startsWith(Strings.get("table.cell.long.start"));
    }

    static boolean tooLong(String value) {
        return value.length() > CellText.LONGEST;
    }

    /** The items of a cell: one a line, without space around them; empty lines say nothing unless the card has such. */
    static List<String> items(String cell, boolean empty) {
        return cell.isEmpty() ? List.of() : cell.lines().map(String::strip).filter(line -> empty || !line.isEmpty())
                .toList();
    }
}
