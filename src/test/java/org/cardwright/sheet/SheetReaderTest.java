package org.cardwright.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetReaderTest {
    private static final String TABLE = "Title;Provider\r\n\"Büdget; \"\"one\"\"\r\ntwo\";GSU\r\n\r\nB;\r\n";

    private static String said(Grid grid) {
        return grid.name() + " " + grid.header() + grid.rows().stream().map(row -> "\n" + row.number() + " "
                + row.cells().stream().map(GridCell::text).collect(Collectors.joining("|"))).collect(Collectors.joining());
    }

    private static String cells(Grid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.kind() + " " + cell.text() + " "
                + cell.origin()).collect(Collectors.joining("\n"));
    }

    @Test
    void commaSeparatedValuesAreReadInEveryEncodingThatExcelWrites() throws SheetException {
        String expected = "list.csv [Title, Provider]\n2 Büdget; \"one\"\r\ntwo|GSU\n4 B|";
        for (byte[] bytes : List.of(TABLE.getBytes(UTF_8), ("\uFEFF" + TABLE).getBytes(UTF_8),
                ("\uFEFF" + TABLE).getBytes(UTF_16LE), TABLE.getBytes(UTF_16LE), TABLE.getBytes(StandardCharsets.UTF_16BE),
                TABLE.getBytes(Charset.forName("windows-1252")))) {
            assertEquals(expected, said(SheetReader.read("list.csv", bytes).getFirst()));
        }
    }

    @Test
    void whatSeparatesIsFoundOut() {
        assertEquals(" [A, B]\n2 1,5|x;y", said(SheetReader.pasted("A\tB\n1,5\tx;y\n")));
        assertEquals(" [A, B]\n2 1,5|x", said(SheetReader.pasted("A;B\n1,5;x\n")));
        assertEquals(" [A, B]\n2 x;y|z", said(SheetReader.pasted("A,B\nx;y,z")));
        assertEquals(" [A, B]\n3 x,y|z", said(SheetReader.pasted("sep=|\r\nA|B\r\nx,y|z")));
        assertEquals(" [A]\n2 5\" pipe\n3 b", said(SheetReader.pasted("A\n5\" pipe\nb")));
        assertEquals(" [A]\n2 b\r\nc\n4 d", said(SheetReader.pasted("A\r\n\"b\r\nc\"\r\nd")));
        assertEquals(" []", said(SheetReader.pasted("")));
    }

    @Test
    void cellsAreReadAsTheyWereTyped() throws IOException, SheetException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", null)) {
            Worksheet sheet = book.newWorksheet("Sheet");
            sheet.value(0, 0, " Heading ");
            sheet.value(2, 0, 510);
            sheet.value(3, 0, 0.1 + 0.2);
            sheet.value(4, 0, 100000);
            sheet.value(5, 0, LocalDate.of(2026, 7, 9));
            sheet.style(5, 0).format("d-mmm").set();
            sheet.value(6, 0, LocalDate.of(2026, 7, 9));
            sheet.style(6, 0).format("yyyy-mm-dd").set();
            sheet.value(7, 0, 0.5);
            sheet.style(7, 0).format("0%").set();
            sheet.value(8, 0, 510);
            sheet.style(8, 0).format("0000").set();
            sheet.value(9, 0, true);
            sheet.formula(10, 0, "A3*2");
            sheet.value(11, 0, "a_x000D_b_x005F_x0041_");
            sheet.value(12, 0, "merged");
            sheet.value(13, 0, "covered");
            sheet.range(12, 0, 13, 0).merge();
        }
        Grid grid = SheetReader.read("a.xlsx", out.toByteArray()).getFirst();
        assertEquals(List.of("Heading"), grid.header());
        assertEquals("NUMBER 510 510\nNUMBER 0.3 0.30000000000000004\nNUMBER 100000 100000\nDATE 7-9 2026-07-09\n"
                + "DATE 2026-07-09 2026-07-09\nNUMBER 50% 0.5\nNUMBER 0510 510\nBOOLEAN TRUE 1\n"
                + "TEXT a\rb_x0041_ \nTEXT merged ", cells(grid));
    }

    @Test
    void whatIsNoTableIsSaid() {
        assertEquals("a.csv is empty.", refused(new byte[0]));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
        assertEquals("a.csv is an old Excel workbook (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).",
                refused(old));
        byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
        byte[] locked = Arrays.copyOf(old, old.length + name.length);
        System.arraycopy(name, 0, locked, old.length, name.length);
        assertEquals("a.csv is protected by a password. Save it without a password.", refused(locked));
        assertEquals("a.csv is damaged or is not a workbook that can be read. Open it in Excel and save it again as an "
                + "Excel workbook (.xlsx).", refused("PK\3\4broken".getBytes(UTF_8)));
        String unknown = "a.csv is not a table. Choose an Excel workbook (.xlsx) or a CSV file.";
        assertEquals(List.of(unknown, unknown, unknown), List.of(refused("<html><table>".getBytes(UTF_8)),
                refused("%PDF-1.7".getBytes(UTF_8)), refused("a\0\0b\1".getBytes(UTF_8))));
    }

    private static String refused(byte[] bytes) {
        return assertThrows(SheetException.class, () -> SheetReader.read("a.csv", bytes)).getMessage();
    }

    @Test
    void everyTextComesBackFromAWorkbookAndFromCommaSeparatedValues() throws IOException, SheetException {
        List<String> texts = List.of("=1+1", "+1", "-1", "@x", "'=1", "\t=1", "it's", " x ", "a\nb", "a\r\nb", "\u0001",
                "_x000D_", "\uDC80", "𝄞", "7-9", "0510", "<&>\"", "_x00", "1E5");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BookWriter book = new BookWriter(out, "Test");
                BookSheet sheet = book.sheet("S", List.of(BookColumn.edited("Text", 10)))) {
            for (String text : texts) {
                sheet.row(List.of(text));
            }
        }
        assertEquals(texts, column(SheetReader.read("a.xlsx", out.toByteArray()).getFirst()));
        try (CsvText csv = new CsvText(List.of("Text"))) {
            texts.forEach(text -> csv.row(List.of(text)));
            List<String> back = column(SheetReader.read("a.csv", csv.text().getBytes(UTF_8)).getFirst());
            assertEquals(texts.stream().map(text -> text.replace("\uDC80", "?")).toList(),
                    back.stream().map(CellText::original).toList());
        }
    }

    private static List<String> column(Grid grid) {
        return grid.rows().stream().map(row -> row.cell(0).text()).toList();
    }
}
