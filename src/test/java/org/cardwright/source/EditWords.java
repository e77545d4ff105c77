package org.cardwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Changes of tables and what was refused, as tests write them down. */
final class EditWords {
    private EditWords() {}

    /** Table, row, column and new value; a number with a mark before it. */
    static List<String> of(Map<SourceKind, List<TableEdit>> edits) {
        List<String> words = new ArrayList<>();
        new TreeMap<>(edits).forEach((kind, some) -> some.forEach(edit -> words.add(kind + " " + of(edit))));
        return words;
    }

    private static String of(TableEdit edit) {
        return switch (edit) {
            case TableEdit.SetCell set -> set.row() + " " + set.column() + ": " + value(set.value());
            case TableEdit.RemoveRow gone -> "- " + gone.row();
            case TableEdit.AddRow add -> "+ after " + add.after() + ": " + new TreeMap<>(add.values()).entrySet().stream()
                    .filter(cell -> !cell.getKey().matches(".*_\\d+") || !cell.getValue().text().isEmpty())
                    .map(cell -> cell.getKey() + "=" + value(cell.getValue())).collect(Collectors.joining(", "));
        };
    }

    private static String value(SourceValue value) {
        String text = value.text().replace("\t", "\\t").replace("\n", "\\n");
        return value instanceof SourceValue.Digits ? "#" + text : text;
    }

    static List<String> refused(SourceWriting writing) {
        return writing.refused().stream().map(refused -> refused.difference().label() + ": " + refused.reason()).toList();
    }
}
