package org.cardwright.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.sheet.BookColumn;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.Groups;

/** The sheets of a table of cards, by the names of their columns. */
final class TableSheets {
    /** What a later program raises where an older one could no longer read the table. */
    static final int FORMAT = 1;
    /** The sheets that nobody sees: what was exported. Their names are part of the format. */
    static final String EXPORTED = "Exported";
    static final String EXPORTED_COURSES = "Exported courses";

    private TableSheets() {}

    /** A sheet by the key of its name. */
    enum Sheet {
        CARDS,
        ITEMS,
        LINES,
        COURSES,
        ABOUT;

        /** Its name, such as "Course lines". */
        String label() {
            return Strings.get("table.sheet." + name().toLowerCase(Locale.ROOT));
        }
    }

    static String file() {
        return Strings.get("table.column.file");
    }

    static String stamp() {
        return Strings.get("table.column.stamp");
    }

    static String position() {
        return Strings.get("table.column.position");
    }

    static String kind() {
        return Strings.get("table.column.kind");
    }

    static String level() {
        return Strings.get("table.column.level-number");
    }

    static String text() {
        return Strings.get("table.column.text");
    }

    static List<String> coursePieces() {
        return List.of(Strings.get("table.column.title"), Strings.get("table.column.provider"),
                Strings.get("table.column.link"));
    }

    static List<BookColumn> cards() {
        return Stream.concat(Stream.of(new BookColumn(file(), 30, BookColumn.Use.HIDDEN, List.of()),
                new BookColumn(stamp(), 20, BookColumn.Use.HIDDEN, List.of())), TableColumn.ALL.stream()
                .map(column -> new BookColumn(column.heading(), column.width(), BookColumn.Use.EDITED, choices(column))))
                .toList();
    }

    private static List<String> choices(TableColumn column) {
        return !(column instanceof TableColumn.Field(CardField field)) ? List.of() : switch (field) {
            case CAREER_LEVEL -> CareerLevel.NAMES;
            case LEVEL -> CareerLevel.ALL_GRADES;
            case GROUP -> Groups.ALL;
            case DESIGNATION -> List.of(Groups.JOB, Groups.GENERAL);
            default -> List.of();
        };
    }

    /** What the cells of a column usually say. */
    static List<String> known(TableColumn column) {
        return choices(column);
    }

    static List<BookColumn> items() {
        return List.of(BookColumn.read(file(), 40), BookColumn.read(kind(), 12), BookColumn.read(level(), 8),
                BookColumn.read(position(), 9), BookColumn.edited(text(), 110));
    }

    static List<BookColumn> lines() {
        List<String> pieces = coursePieces();
        return List.of(BookColumn.read(file(), 40), BookColumn.read(position(), 9), BookColumn.read(kind(), 14),
                BookColumn.edited(pieces.get(0), 60), BookColumn.edited(pieces.get(1), 30),
                BookColumn.edited(pieces.get(2), 60));
    }

    static List<BookColumn> about() {
        return List.of(BookColumn.read(Strings.get("table.about.what"), 24), BookColumn.read(Strings.get("table.about.said"),
                100));
    }

    /** The five rules that a person should know. */
    static List<String> rules() {
        return IntStream.rangeClosed(1, 5).mapToObj(rule -> Strings.get("table.rule." + rule)).toList();
    }
}
