package org.cardwright.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.data.NamedFile;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CatalogExport;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.link.LinkResults;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.Course;
import org.cardwright.model.ItemKind;
import org.cardwright.sheet.BookColumn;
import org.cardwright.sheet.BookSheet;
import org.cardwright.sheet.BookWriter;
import org.cardwright.sheet.CsvText;

/** Writes cards as a table that spreadsheets open and {@link TableImport} reads back; no cell is ever a formula. */
public final class TableExport {
    private static final int REPORT = 50;

    private final Map<CardId, CardDocument> cards;
    private final LinkResults links;
    private final String folder;

    /**
     * Cards in the order in which they are written.
     *
     * @param folder what the user knows the folder by
     */
    public TableExport(Map<CardId, CardDocument> cards, LinkResults links, String folder) {
        this.cards = cards;
        this.links = links;
        this.folder = folder;
    }

    /** Takes the rows of a sheet. */
    private interface Rows {
        void row(List<?> cells) throws IOException;
    }

    private interface Cards {
        void card(CardId id, CardDocument document) throws IOException;
    }

    /** The names of the sheets that can be written alone, as a file of comma separated values. */
    public static List<String> sheets() {
        return Arrays.stream(TableSheets.Sheet.values()).filter(sheet -> sheet != TableSheets.Sheet.ABOUT)
                .map(TableSheets.Sheet::label).toList();
    }

    /** How many of the cards are not understood, and so are not in the table. */
    public long unreadable() {
        return cards.values().stream().filter(document -> !document.readable()).count();
    }

    /**
     * Writes a file: comma separated values where its name ends in .csv, else a workbook. Nothing stays of it if that
     * fails, and a file that was there stays as it was.
     *
     * @param sheet one of {@link #sheets}; counts for comma separated values
     * @throws CancellationException if the progress says that it was canceled
     */
    public void write(Path file, String sheet, Progress progress) throws IOException {
        NamedFile.write(file, out -> {
            if (isCsv(file)) {
                csv(sheet, out, progress);
            } else {
                xlsx(out, progress);
            }
        });
    }

    /** Whether a file of this name has comma separated values. */
    public static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * Writes the workbook. Does not close the stream.
     *
     * @throws CancellationException if the progress says that it was canceled
     */
    public void xlsx(OutputStream out, Progress progress) throws IOException {
        try (BookWriter book = new BookWriter(out, Strings.get("app.name"))) {
            try (BookSheet sheet = book.sheet(TableSheets.Sheet.CARDS.label(), TableSheets.cards())) {
                cards(sheet::row, progress);
            }
            try (BookSheet sheet = book.sheet(TableSheets.Sheet.ITEMS.label(), TableSheets.items())) {
                items(sheet::row);
            }
            try (BookSheet sheet = book.sheet(TableSheets.Sheet.LINES.label(), TableSheets.lines())) {
                lines(sheet::row);
            }
            List<CatalogCourse> courses = courses();
            CatalogExport.sheet(book, TableSheets.Sheet.COURSES.label(), courses, cards, links);
            try (BookSheet sheet = book.sheet(TableSheets.Sheet.ABOUT.label(), TableSheets.about()).unfiltered()) {
                about(sheet::row);
            }
            try (BookSheet sheet = book.veryHidden(TableSheets.EXPORTED, TableSheets.cards())) {
                cards(sheet::row, Progress.NONE);
            }
            try (BookSheet sheet = book.veryHidden(TableSheets.EXPORTED_COURSES, TableSheets.lines())) {
                lines(sheet::row);
            }
        }
    }

    /**
     * Writes one sheet as comma separated values. Does not close the stream.
     *
     * @param sheet one of {@link #sheets}
     */
    public void csv(String sheet, OutputStream out, Progress progress) throws IOException {
        TableSheets.Sheet which = Arrays.stream(TableSheets.Sheet.values()).filter(some -> some.label()
                .equalsIgnoreCase(sheet)).findFirst().orElseThrow();
        if (which == TableSheets.Sheet.COURSES) {
            CatalogExport.csv(courses(), cards, links, out);
            return;
        }
        boolean cards = which == TableSheets.Sheet.CARDS;
        List<BookColumn> columns = cards ? TableSheets.cards() : which == TableSheets.Sheet.ITEMS ? TableSheets.items()
                : TableSheets.lines();
        Map<String, String> stamps = cards ? Map.of() : stamps();
        try (CsvText csv = new CsvText(Stream.concat(columns.stream().map(BookColumn::name), cards ? Stream.of()
                : Stream.of(TableSheets.stamp())).toList())) {
            // Beside the text of a sheet that is alone there is no other place for the stamp.
            Rows rows = cells -> csv.row(Stream.concat(cells.stream().map(Object::toString), cards ? Stream.of()
                    : Stream.of(stamps.get(cells.getFirst().toString()))).toList());
            switch (which) {
                case ITEMS -> items(rows);
                case LINES -> lines(rows);
                default -> this.cards(rows, progress);
            }
            out.write(csv.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Map<String, String> stamps() {
        return cards.entrySet().stream().collect(Collectors.toMap(card -> name(card.getKey()), card -> TableStamp.of(card
                .getValue())));
    }

    private List<CatalogCourse> courses() {
        return CourseCatalog.of(cards).courses().stream().filter(CatalogCourse::isCourse).toList();
    }

    private void each(Cards work) throws IOException {
        for (Map.Entry<CardId, CardDocument> card : cards.entrySet()) {
            if (card.getValue().readable()) {
                work.card(card.getKey(), card.getValue());
            }
        }
    }

    private void cards(Rows rows, Progress progress) throws IOException {
        int[] done = {0};
        each((id, document) -> {
            if (progress.canceled()) {
                throw new CancellationException();
            }
            if (done[0]++ % REPORT == 0) {
                progress.done(done[0], cards.size());
            }
            rows.row(Stream.concat(Stream.of(name(id), TableStamp.of(document)), TableValues.of(document).values().stream()
                    .map(TableValues::cell)).toList());
        });
    }

    /** A card as its rows name it, the same on every system. */
    static String name(CardId id) {
        return id.name().replace('\\', '/');
    }

    private void items(Rows rows) throws IOException {
        each((id, document) -> {
            Card card = document.card();
            for (ItemKind kind : ItemKind.values()) {
                for (int level : TableValues.levels(card)) {
                    int position = 0;
                    for (String item : TableValues.lines(card, kind, level)) {
                        rows.row(List.of(name(id), kindName(kind), level == Edit.UNASSIGNED ? "" : level, ++position,
                                TableValues.cell(item)));
                    }
                }
            }
        });
    }

    /** "Behavior" or "Definition". */
    static String kindName(ItemKind kind) {
        return Strings.get(kind == ItemKind.BEHAVIOR ? "table.kind.behavior" : "table.kind.definition");
    }

    private void lines(Rows rows) throws IOException {
        each((id, document) -> {
            int position = 0;
            for (Course course : document.card().courses()) {
                LineCells cells = LineCells.of(course);
                rows.row(List.of(name(id), ++position, cells.kind(), cells.pieces().get(0), cells.pieces().get(1),
                        cells.pieces().get(2)));
            }
        });
    }

    private void about(Rows rows) throws IOException {
        List<List<?>> said = new ArrayList<>();
        said.add(List.of(Strings.get("table.about.format"), TableSheets.FORMAT));
        said.add(List.of(Strings.get("table.about.program"), Strings.get("app.name")));
        said.add(List.of(Strings.get("table.about.folder"), folder));
        said.add(List.of(Strings.get("table.about.time"), DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(
                LocalDateTime.now())));
        said.add(List.of(Strings.get("table.about.cards"), cards.size() - (int) unreadable()));
        for (String rule : TableSheets.rules()) {
            said.add(List.of(said.size() == 5 ? Strings.get("table.about.rules") : "", rule));
        }
        for (List<?> row : said) {
            rows.row(row);
        }
    }
}
