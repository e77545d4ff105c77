package org.cardwright.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.cardwright.course.link.LinkResults;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.sheet.Grid;
import org.cardwright.sheet.GridCell;
import org.cardwright.sheet.SheetBook;
import org.cardwright.sheet.SheetException;
import org.cardwright.sheet.SheetReader;
import org.cardwright.text.SourceText;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An exported table whose rows a test edits as a person would, written again as a spreadsheet would save it. */
public final class TableWorkbook {
    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    private final List<Consumer<Worksheet>> damages = new ArrayList<>();

    private TableWorkbook() {}

    static Map<CardId, CardDocument> cards(List<SourceText> texts) {
        Map<CardId, CardDocument> cards = new TreeMap<>();
        texts.forEach(text -> cards.put(new CardId(Path.of("card-" + (1000 + cards.size()) + ".md")), CardDocument.read(text)));
        return cards;
    }

    static byte[] exported(Map<CardId, CardDocument> cards) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TableExport(cards, LinkResults.NONE, "cards").xlsx(out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] csv(Map<CardId, CardDocument> cards, String sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TableExport(cards, LinkResults.NONE, "cards").csv(sheet, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The table of cards, as exported. */
    public static TableWorkbook of(Map<CardId, CardDocument> cards) {
        TableWorkbook book = new TableWorkbook();
        try {
            SheetBook read = SheetReader.open("t.xlsx", exported(cards));
            List<String> names = new ArrayList<>(read.names());
            names.addAll(List.of(TableSheets.EXPORTED, TableSheets.EXPORTED_COURSES));
            for (String name : names) {
                Grid grid = read.grid(name).orElseThrow();
                List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>(grid.header())));
                grid.rows().forEach(row -> {
                    List<String> cells = new ArrayList<>(row.cells().stream().map(GridCell::text).toList());
                    while (cells.size() < grid.header().size()) {
                        cells.add("");
                    }
                    rows.add(cells);
                });
                book.sheets.put(name, rows);
            }
        } catch (SheetException e) {
            throw new AssertionError(e);
        }
        return book;
    }

    /** The rows of a sheet, its heading first. */
    List<List<String>> rows(String sheet) {
        return sheets.get(sheet);
    }

    TableWorkbook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    /** Sets a cell of the row of a card, from 1. */
    public TableWorkbook set(int row, String column, String text) {
        return set("Cards", row, column, text);
    }

    TableWorkbook set(String sheet, int row, String column, String text) {
        rows(sheet).get(row).set(rows(sheet).getFirst().indexOf(column), text);
        return this;
    }

    /** Does to a cell what only a spreadsheet does: a date, a formula, merging. */
    TableWorkbook damage(int row, String column, Damage damage) {
        damages.add(sheet -> damage.to(sheet, row, rows("Cards").getFirst().indexOf(column)));
        return this;
    }

    /** What a spreadsheet does to a cell. */
    interface Damage {
        void to(Worksheet sheet, int row, int column);
    }

    /** The file as a spreadsheet would save it. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", null)) {
            for (Map.Entry<String, List<List<String>>> rows : sheets.entrySet()) {
                Worksheet sheet = book.newWorksheet(rows.getKey());
                if (rows.getKey().startsWith("Exported")) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
                for (int row = 0; row < rows.getValue().size(); row++) {
                    for (int column = 0; column < rows.getValue().get(row).size(); column++) {
                        sheet.value(row, column, rows.getValue().get(row).get(column));
                    }
                }
                if (rows.getKey().equals("Cards")) {
                    damages.forEach(damage -> damage.accept(sheet));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    StepPlan plan(Map<CardId, CardDocument> cards) {
        return plan(cards, TableImport.Wants.ASK);
    }

    StepPlan plan(Map<CardId, CardDocument> cards, TableImport.Wants wants) {
        return plan(bytes(), cards, wants);
    }

    static StepPlan plan(byte[] bytes, Map<CardId, CardDocument> cards, TableImport.Wants wants) {
        try {
            return TableImport.plan(CardTable.read("t.xlsx", bytes), cards, FolderCards.of(cards, List.of()), wants,
                    Progress.NONE);
        } catch (SheetException e) {
            throw new AssertionError(e);
        }
    }

    /** The cards after a plan. */
    static Map<CardId, CardDocument> after(Map<CardId, CardDocument> cards, StepPlan plan) {
        Map<CardId, CardDocument> after = new TreeMap<>(cards);
        after.putAll(plan.apply("").documents());
        return after;
    }

    static Map<CardId, String> texts(Map<CardId, CardDocument> cards) {
        Map<CardId, String> texts = new TreeMap<>();
        cards.forEach((card, document) -> texts.put(card, document.text()));
        return texts;
    }

    /** Changes one card, as if somebody had edited it meanwhile. */
    static Map<CardId, CardDocument> with(Map<CardId, CardDocument> cards, int index, Consumer<StringBuilder> change) {
        Map<CardId, CardDocument> with = new TreeMap<>(cards);
        CardId card = cards.keySet().stream().skip(index).findFirst().orElseThrow();
        StringBuilder text = new StringBuilder(cards.get(card).text());
        change.accept(text);
        with.put(card, CardDocument.read(SourceText.decode(text.toString().getBytes(StandardCharsets.UTF_8))));
        return with;
    }
}
