package org.cardwright.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;

/** A column of the sheet of cards that says something of a card. */
sealed interface TableColumn {
    /** A scalar field. */
    record Field(CardField field) implements TableColumn {}

    /** The behaviors or definitions of one level, one a line. */
    record Items(ItemKind kind, int level) implements TableColumn {}

    /**
     * All columns in their order. What other fields follow comes before what follows them, so that a follower that is
     * said too is set after it was carried along.
     */
    List<TableColumn> ALL = all();

    private static List<TableColumn> all() {
        List<TableColumn> all = new ArrayList<>(Stream.of(CardField.SERIES, CardField.JOB_SERIES_TITLE,
                CardField.CAREER_LEVEL, CardField.LEVEL, CardField.COMPETENCY, CardField.GROUP, CardField.DESIGNATION,
                CardField.DESCRIPTION, CardField.PERMALINK).map(Field::new).toList());
        for (ItemKind kind : ItemKind.values()) {
            for (int level = 1; level <= 5; level++) {
                all.add(new Items(kind, level));
            }
        }
        return List.copyOf(all);
    }

    /** The columns in the order in which they are set: those that follow others last. */
    static List<TableColumn> inOrder() {
        return ALL.stream().sorted(Comparator.comparing(column -> column.equals(new Field(CardField.LEVEL))
                || column.equals(new Field(CardField.PERMALINK)))).toList();
    }

    /** The heading: "Competency", "Behaviors 2". */
    default String heading() {
        return switch (this) {
            case Field(CardField field) -> Strings.get("table.column." + field.key());
            case Items(ItemKind kind, int level) -> Strings.get(kind == ItemKind.BEHAVIOR ? "table.column.behaviors"
                    : "table.column.definitions", level);
        };
    }

    /** The column as the form calls it. */
    default String words() {
        return switch (this) {
            case Field(CardField field) -> FieldLabels.of(field);
            case Items(ItemKind kind, int level) -> FieldLabels.of(kind, level);
        };
    }

    /** How wide it is, in letters. */
    default int width() {
        return switch (this) {
            case Field(CardField field) -> switch (field) {
                case COMPETENCY, DESIGNATION, JOB_SERIES_TITLE -> 26;
                case DESCRIPTION -> 60;
                case PERMALINK -> 40;
                default -> 12;
            };
            case Items _ -> 60;
        };
    }
}
