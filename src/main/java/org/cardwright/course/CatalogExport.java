package org.cardwright.course;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.course.link.LinkResults;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.sheet.BookColumn;
import org.cardwright.sheet.BookSheet;
import org.cardwright.sheet.BookWriter;
import org.cardwright.sheet.CellText;
import org.cardwright.sheet.CsvText;
import org.cardwright.workspace.ContentHash;

/** Writes courses as tables for spreadsheets, in the order given; no cell is ever run as a formula. */
public final class CatalogExport {
    private static final int[] WIDTHS = {14, 50, 30, 60, 10, 10, 14, 40, 20, 16, 80};
    private static final int KEY = 12;

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

    /**
     * Writes a file.
     *
     * @param cards all cards that the courses are on
     * @param links what is known of their links
     */
    public static void write(Format format, List<CatalogCourse> courses, Map<CardId, CardDocument> cards, LinkResults links,
            Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            switch (format) {
                case CSV -> csv(courses, cards, links, out);
                case XLSX -> xlsx(courses, cards, links, out);
            }
        }
    }

    /** Writes UTF-8 with a byte order mark, which Excel needs to read it as such. Does not close the stream. */
    public static void csv(List<CatalogCourse> courses, Map<CardId, CardDocument> cards, LinkResults links,
            OutputStream out) throws IOException {
        try (CsvText csv = new CsvText(heading())) {
            for (CatalogCourse course : courses) {
                csv.row(cells(course, cards, links).stream().map(Object::toString).toList());
            }
            out.write(csv.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes a workbook; texts are stored as texts, which are never formulas. Does not close the stream. */
    public static void xlsx(List<CatalogCourse> courses, Map<CardId, CardDocument> cards, LinkResults links,
            OutputStream out) throws IOException {
        try (BookWriter book = new BookWriter(out, Strings.get("app.name"))) {
            sheet(book, Strings.get("course.export.sheet"), courses, cards, links);
        }
    }

    /** Writes courses as a sheet of a workbook, which is only read. */
    public static void sheet(BookWriter book, String name, List<CatalogCourse> courses, Map<CardId, CardDocument> cards,
            LinkResults links) throws IOException {
        List<String> heading = heading();
        try (BookSheet sheet = book.sheet(name, IntStream.range(0, heading.size())
                .mapToObj(column -> BookColumn.read(heading.get(column), WIDTHS[column])).toList())) {
            for (CatalogCourse course : courses) {
                sheet.row(cells(course, cards, links));
            }
        }
    }

    private static List<Object> cells(CatalogCourse course, Map<CardId, CardDocument> cards, LinkResults links) {
        List<CardDocument> on = course.occurrences().stream().map(Occurrence::card).distinct().map(cards::get)
                .filter(Objects::nonNull).toList();
        return List.of(ContentHash.of(course.key().value().getBytes(StandardCharsets.UTF_8)).substring(0, KEY),
                course.title(), course.provider(), course.url(), course.cards(), course.occurrences().size(),
                values(on, CardField.SERIES), values(on, CardField.COMPETENCY), values(on, CardField.CAREER_LEVEL),
                links.standing(course.url()).label(), spellings(course));
    }

    /** What the cards say there, each once. */
    private static String values(List<CardDocument> cards, CardField field) {
        return cards.stream().map(card -> card.card().text(field)).filter(text -> !text.isEmpty()).distinct().sorted()
                .collect(Collectors.joining(", "));
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
        return Stream.of("key", "title", "provider", "link", "cards", "lines", "series", "competencies", "levels", "state",
                "spellings").map(name -> Strings.get("course.export." + name)).toList();
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
