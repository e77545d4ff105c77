package org.cardwright.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.sheet.CellText;
import org.cardwright.sheet.GridCell;

/** Undoes what a spreadsheet did to a text by itself, so that only what a person changed is a change. */
final class TableCells {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\u00A0]+(?=\\n|$)");
    private static final Pattern LINES = Pattern.compile("\\r\\n?|\\u2028|\\u000B");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,15})?(?:[eE][+-]?\\d{1,3})?");
    /** What comma separated values show of a day: 9-Jul, Jul-09. */
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})-([A-Za-z]{3})|([A-Za-z]{3})-(\\d{1,2})");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    /** What spreadsheets correct while a person types, and what was typed. */
    private static final Map<String, String> CORRECTED = Map.of("©", "(c)", "®", "(r)", "™", "(tm)", "…", "...");

    private TableCells() {}

    /** What became of a text that a person may not have touched. */
    enum Damage {
        DATE,
        /** A date of which nobody can say what was typed. */
        OTHER_DATE,
        NUMBER,
        SYMBOL,
        FORMULA,
        FORMULA_ERROR,
        MERGED,
        BOOLEAN
    }

    /**
     * A cell that was read.
     *
     * @param text what it says, free of damage; the base where it says the same
     * @param usable whether it says anything that can be used
     */
    record Reading(String text, boolean usable, Optional<Damage> damage) {}

    /**
     * Reads a cell.
     *
     * @param base what was exported into it
     * @param known what such cells usually say, by which a date is told from a range
     */
    static Reading read(GridCell cell, Optional<String> base, Collection<String> known) {
        String said = base.orElse("");
        return switch (cell.kind()) {
            case MERGED -> new Reading(said, false, Optional.of(Damage.MERGED));
            case ERROR -> new Reading(said, false, Optional.of(Damage.FORMULA_ERROR));
            case FORMULA -> cell.text().isBlank() ? new Reading(said, false, Optional.of(Damage.FORMULA_ERROR))
                    : new Reading(text(cell.text(), said).text(), true, Optional.of(Damage.FORMULA));
            case DATE -> date(cell, said, known);
            case BOOLEAN -> said.equalsIgnoreCase(cell.text()) ? undone(said, Damage.BOOLEAN)
                    : new Reading(cell.text(), true, Optional.empty());
            case NUMBER -> number(cell.text(), cell.origin(), said);
            case EMPTY, TEXT -> dayMonth(cell.text(), said, known).orElseGet(() -> text(cell.text(), said));
        };
    }

    private static Reading undone(String text, Damage damage) {
        return new Reading(text, true, Optional.of(damage));
    }

    private static Reading date(GridCell cell, String base, Collection<String> known) {
        LocalDate day = LocalDate.parse(cell.origin());
        return range(day.getMonthValue(), day.getDayOfMonth(), base, known)
                .map(text -> undone(text, Damage.DATE))
                .orElseGet(() -> base.equals(cell.text()) ? new Reading(base, true, Optional.empty())
                        : new Reading(base, false, Optional.of(Damage.OTHER_DATE)));
    }

    /** 7-9 as month and day, or as day and month, where one of them was there or is usual. */
    private static Optional<String> range(int month, int day, String base, Collection<String> known) {
        String monthFirst = month + "-" + day;
        String dayFirst = day + "-" + month;
        for (String text : List.of(monthFirst, dayFirst)) {
            if (base.equals(text)) {
                return Optional.of(text);
            }
        }
        return known.contains(monthFirst) ? Optional.of(monthFirst)
                : known.contains(dayFirst) ? Optional.of(dayFirst) : Optional.empty();
    }

    private static Optional<Reading> dayMonth(String text, String base, Collection<String> known) {
        Matcher found = DAY_MONTH.matcher(text.strip());
        if (text.equals(base) || !found.matches()) {
            return Optional.empty();
        }
        String name = found.group(2) == null ? found.group(3) : found.group(2);
        int month = MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
        int day = Integer.parseInt(found.group(1) == null ? found.group(4) : found.group(1));
        return month == 0 ? Optional.empty() : range(month, day, base, known).map(range -> undone(range, Damage.DATE));
    }

    /** 510 for 0510, 100000 for 1E5: the same number is the same text. */
    private static Reading number(String shown, String stored, String base) {
        boolean same = !base.isEmpty() && NUMBER.matcher(base.strip()).matches()
                && new BigDecimal(base.strip()).compareTo(new BigDecimal(stored)) == 0;
        return !same ? new Reading(shown, true, Optional.empty())
                : shown.equals(base) ? new Reading(base, true, Optional.empty()) : undone(base, Damage.NUMBER);
    }

    private static Reading text(String raw, String base) {
        String text = plain(raw);
        if (text.equals(base) || text.equals(plain(base))) {
            return new Reading(base, true, Optional.empty());
        }
        String original = CellText.original(text);
        if (!original.equals(text)) {
            return original.equals(plain(base)) ? new Reading(base, true, Optional.empty())
                    : new Reading(original, true, Optional.empty());
        }
        if (NUMBER.matcher(text).matches() && NUMBER.matcher(base.strip()).matches()) {
            return number(text, text, base);
        }
        String typed = text;
        for (Map.Entry<String, String> corrected : CORRECTED.entrySet()) {
            if (!base.contains(corrected.getKey()) && base.toLowerCase(Locale.ROOT).contains(corrected.getValue())) {
                typed = typed.replace(corrected.getKey(), spelled(base, corrected.getValue()));
            }
        }
        return typed.equals(text) ? new Reading(text, true, Optional.empty())
                : undone(typed.equals(plain(base)) ? base : typed, Damage.SYMBOL);
    }

    /** As the base writes it: (C) or (c). */
    private static String spelled(String base, String typed) {
        int at = base.toLowerCase(Locale.ROOT).indexOf(typed);
        return base.substring(at, at + typed.length());
    }

    /** Without what nobody sees: space at the ends of lines, other line ends, empty lines at the end. */
    static String plain(String text) {
        String lines = LINES.matcher(text).replaceAll("\n");
        return SPACE.matcher(lines).replaceAll("").stripTrailing();
    }
}
