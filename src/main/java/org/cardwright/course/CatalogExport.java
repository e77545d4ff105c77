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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.i18n.Strings;
import org.cardwright.sheet.BookColumn;
import org.cardwright.sheet.BookSheet;
import org.cardwright.sheet.BookWriter;
import org.cardwright.sheet.CellText;
import org.cardwright.sheet.CsvText;

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
        try (CsvText csv = new CsvText(heading())) {
            for (CatalogCourse course : courses) {
                csv.row(cells(course).stream().map(Object::toString).toList());
            }
            out.write(csv.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a workbook; texts are stored as texts, which are never formulas. Does not close the stream. */
    public static void xlsx(List<CatalogCourse> courses, OutputStream out) throws IOException {
        List<String> heading = heading();
        try (BookWriter book = new BookWriter(out, Strings.get("app.name"));
                BookSheet sheet = book.sheet(Strings.get("course.export.sheet"), IntStream.range(0, heading.size())
                        .mapToObj(column -> BookColumn.edited(heading.get(column), WIDTHS[column])).toList())) {
            for (CatalogCourse course : courses) {
                sheet.row(cells(course));
            }
        }
    }

    private static List<Object> cells(CatalogCourse course) {
        return List.of(course.title(), course.provider(), course.url(), course.cards(), course.occurrences().size(),
                spellings(course));
    }

    /** Title, provider, link and number of cards of each course as rows, separated by tabs. */
    public static String rows(List<CatalogCourse> courses) {
        return courses.stream().map(course -> String.join("\t", cell(course.title()), cell(course.provider()),
                cell(course.url()), Integer.toString(course.cards()))).collect(Collectors.joining("\n"));
    }

    /** A text as a cell of such a row, so that no spreadsheet splits it or takes it for a formula. */
    public static String cell(String text) {
        return CellText.inert(text.replaceAll("[\\t\\r\\n]+", " "));
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
