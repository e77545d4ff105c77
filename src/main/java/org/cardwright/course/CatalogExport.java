package org.cardwright.course;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.cardwright.i18n.Strings;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes courses as tables for spreadsheets, in the order given; no cell is ever run as a formula. */
public final class CatalogExport {
    private static final int[] WIDTHS = {50, 30, 60, 10, 10, 80};

    private CatalogExport() {}

    /** The kinds of files that courses can be written to. */
    public enum Format {
        CSV,
        XLSX;

        /** A name for such a file. */
        public String fileName() {
            return "courses." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes a file. */
    public static void write(Format format, List<CatalogCourse> courses, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case CSV -> csv(courses, out);
                case XLSX -> xlsx(courses, out);
            }
        }
    }

    /** Writes UTF-8 with a byte order mark, which Excel needs to read it as such. Does not close the stream. */
    public static void csv(List<CatalogCourse> courses, OutputStream out) throws IOException {
        var text = new java.io.StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(heading());
            for (CatalogCourse course : courses) {
                csv.writeRecord(Stream.of(course.title(), course.provider(), course.url(),
                        String.valueOf(course.cards()),
                        String.valueOf(course.occurrences().size()), spellings(course)).map(SpreadsheetCell::inert)
                                .toList());
            }
        }
        out.write(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a workbook; texts are stored as texts, which are never formulas. Does not close the stream. */
    public static void xlsx(List<CatalogCourse> courses, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, Strings.get("app.name"), null)) {
            Worksheet sheet = book.newWorksheet(Strings.get("course.export.sheet"));
            List<String> heading = heading();
            for (int column = 0; column < heading.size(); column++) {
                sheet.value(0, column, heading.get(column));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, heading.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (CatalogCourse course : courses) {
                sheet.value(row, 0, SpreadsheetCell.fitting(course.title()));
                sheet.value(row, 1, SpreadsheetCell.fitting(course.provider()));
                sheet.value(row, 2, SpreadsheetCell.fitting(course.url()));
                sheet.value(row, 3, course.cards());
                sheet.value(row, 4, course.occurrences().size());
                sheet.value(row, 5, SpreadsheetCell.fitting(spellings(course)));
                row++;
            }
        }
    }

    /** Title, provider, link and number of cards of each course as rows, separated by tabs. */
    public static String rows(List<CatalogCourse> courses) {
        return courses.stream().map(course -> String.join("\t", cell(course.title()), cell(course.provider()),
                cell(course.url()), Integer.toString(course.cards()))).collect(Collectors.joining("\n"));
    }

    /** A text as a cell of such a row, so that no spreadsheet splits it or takes it for a formula. */
    public static String cell(String text) {
        return SpreadsheetCell.inert(text.replaceAll("[\\t\\r\\n]+", " "));
    }

    private static List<String> heading() {
        return Stream.of("course.export.title", "course.export.provider", "course.export.link", "course.export.cards",
                "course.export.lines", "course.export.spellings").map(Strings::get).toList();
    }

    /** All ways in which it is written; empty if there is but one. */
    private static String spellings(CatalogCourse course) {
        return course.spellings().size() < 2 ? "" : course.spellings().stream()
                .map(spelling -> Strings.get("course.export.spelling",
                Stream.of(spelling.text().title(), spelling.text().provider(),
                        spelling.text().url()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")),
                                spelling.lines()))
                .collect(Collectors.joining(" | "));
    }
}
