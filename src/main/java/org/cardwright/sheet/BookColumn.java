package org.cardwright.sheet;

import java.util.List;

/**
 * A column of a sheet that is written.
 *
 * @param width in letters
 * @param use what a person does with it
 * @param choices what a cell offers; any other text is possible too
 */
public record BookColumn(String name, int width, Use use, List<String> choices) {
    /** What a person does with a column. */
    public enum Use {
        /** Texts that are edited, which a spreadsheet takes for nothing else. */
        EDITED,
        /** Gray: a change would be ignored, and a spreadsheet refuses to type one. */
        READ,
        /** Out of sight, and refused as well. */
        HIDDEN
    }

    public BookColumn {
        choices = List.copyOf(choices);
    }

    /** A column that is edited freely. */
    public static BookColumn edited(String name, int width) {
        return new BookColumn(name, width, Use.EDITED, List.of());
    }

    /** A column that is only read. */
    public static BookColumn read(String name, int width) {
        return new BookColumn(name, width, Use.READ, List.of());
    }
}
