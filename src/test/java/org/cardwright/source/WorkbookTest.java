package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cardwright.model.CardField;
import org.cardwright.site.SourceNames;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final String NAME = "Cards.xlsx";

    /** A workbook with the excerpt's tables, formats, widths, a filter and one more tab. */
    static byte[] excerpt() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Excel", "16.0000")) {
            Worksheet notes = book.newWorksheet("Notes");
            notes.value(0, 0, "For the team");
            notes.formula(1, 0, "1+1");
            tab(book.newWorksheet("Courses"), Excerpt.sources().table(SourceKind.COURSES));
            tab(book.newWorksheet("Competency Cards"), Excerpt.sources().table(SourceKind.CARDS));
            tab(book.newWorksheet("Career Guidance"), Excerpt.sources().table(SourceKind.TEXTS));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static void tab(Worksheet tab, SourceTable table) {
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column);
            if (!name.isEmpty() && !name.startsWith("__")) {
                tab.value(0, column, name);
            }
            tab.width(column, 20 + column);
            for (SourceRow row : table.rows()) {
                SourceValue value = row.value(name).orElse(SourceValue.EMPTY);
                if (value instanceof SourceValue.Digits digits) {
                    tab.value(row.index() + 1, column, digits.value());
                } else if (!value.text().isEmpty()) {
                    tab.value(row.index() + 1, column, value.text());
                }
                if (column % 2 == 0) {
                    tab.style(row.index() + 1, column).bold().fillColor("FFEE00").set();
                }
            }
        }
        tab.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static SiteSources sources(byte[] bytes) throws IOException {
        return Workbook.read(NAME, bytes).sources();
    }

    private static byte[] bytes(SiteSources sources) {
        return sources.files().get(NAME);
    }

    @Test
    void readsTheSameTablesAsFromTheFiles() throws IOException {
        SiteSources book = sources(excerpt());
        for (SourceKind kind : SourceKind.values()) {
            assertEquals(Excerpt.sources().table(kind).columns(), book.table(kind).columns());
            assertEquals(Excerpt.sources().table(kind).rows().stream().map(SourceRow::values).toList(),
                    book.table(kind).rows().stream().map(SourceRow::values).toList());
        }
        assertEquals(List.of(), book.problems());
        assertEquals("Cards.xlsx, Competency Cards", book.table(SourceKind.CARDS).file());
        assertArrayEquals(bytes(book), bytes(book.with(Map.of(SourceKind.CARDS, List.of(new TableEdit.SetCell(0,
                SourceNames.LEVELS, book.table(SourceKind.CARDS).rows().getFirst().value(SourceNames.LEVELS)
                .orElseThrow()))))));
    }

    @Test
    void aProblemIsNamedByItsTabAndRow() throws IOException {
        SourceValue other = SourceValue.words("Unknown");
        SiteSources book = sources(excerpt()).with(Map.of(SourceKind.CARDS, List.of(new TableEdit.SetCell(2,
                SourceNames.COMPETENCY, other))));
        assertEquals(List.of("Cards.xlsx, Competency Cards, row 4"), book.problems().stream().map(book::place).toList());
        EditedSite site = new EditedSite(book);
        String file = site.made.cards().getFirst().file();
        assertEquals(List.of("Description: Not changed because of Cards.xlsx, Competency Cards, row 4: "), EditWords.refused(site
                .set(file, CardField.DESCRIPTION, "Other").write()).stream().map(why -> why.replaceFirst("\"Unknown\" has.*",
                "")).toList());
    }

    @Test
    void changesACellInItsTabAndNothingElse() throws IOException {
        byte[] before = excerpt();
        String said = "Apply <law> & \"policy\"\n\ttwo _x0041_ \u0001 ’ 😀 ";
        SiteSources now = sources(before).with(Map.of(
                SourceKind.CARDS, List.of(new TableEdit.SetCell(2, SourceNames.DESCRIPTION, new SourceValue.Words(said)),
                        new TableEdit.SetCell(0, SourceNames.LEVELS, SourceValue.number(5)),
                        new TableEdit.SetCell(0, "__1", SourceValue.number(2)),
                        new TableEdit.SetCell(0, "__2", SourceValue.number(3))),
                SourceKind.TEXTS, List.of(new TableEdit.SetCell(0, SourceNames.behaviors(5), SourceValue.EMPTY))));
        SiteSources again = sources(bytes(now));
        assertEquals(said, again.table(SourceKind.CARDS).rows().get(2).text(SourceNames.DESCRIPTION));
        assertEquals(List.of(SourceValue.number(5), SourceValue.number(2), SourceValue.number(3)), List.of(
                again.table(SourceKind.CARDS).rows().getFirst().value(SourceNames.LEVELS).orElseThrow(),
                again.table(SourceKind.CARDS).rows().getFirst().value("__1").orElseThrow(),
                again.table(SourceKind.CARDS).rows().getFirst().value("__2").orElseThrow()));
        assertEquals("", again.table(SourceKind.TEXTS).rows().getFirst().text(SourceNames.behaviors(5)));
        Map<String, String> old = parts(before);
        Map<String, String> parts = parts(bytes(now));
        assertEquals(List.copyOf(old.keySet()), List.copyOf(parts.keySet()));
        List<String> changed = old.keySet().stream().filter(part -> !old.get(part).equals(parts.get(part))).toList();
        assertEquals(List.of("xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"), changed);
        List<String> oldCells = List.of(old.get(changed.getFirst()).split("(?=<c )"));
        List<String> cells = List.of(parts.get(changed.getFirst()).split("(?=<c )"));
        assertEquals(4, cells.stream().filter(cell -> !oldCells.contains(cell)).count());
        assertTrue(parts.get(changed.getFirst()).contains("<c r=\"L2\""), parts.get(changed.getFirst()));
    }

    @Test
    void addsARowWithTheFormatsOfTheLastAndLongerRanges() throws IOException {
        SiteSources before = sources(excerpt());
        int count = before.table(SourceKind.COURSES).rows().size();
        SiteSources now = sources(bytes(before.with(Map.of(SourceKind.COURSES, List.of(new TableEdit.AddRow(0, Map.of(
                SourceNames.TITLE, new SourceValue.Words("New, one"), SourceNames.levels(1),
                SourceValue.number(2))), new TableEdit.AddRow(1, Map.of(SourceNames.TITLE,
                new SourceValue.Words("Newer"))))))));
        assertEquals(count + 2, now.table(SourceKind.COURSES).rows().size());
        assertEquals("New, one", now.table(SourceKind.COURSES).rows().get(count).text(SourceNames.TITLE));
        assertEquals(SourceValue.number(2), now.table(SourceKind.COURSES).rows().get(count)
                .value(SourceNames.levels(1)).orElseThrow());
        assertEquals("Newer", now.table(SourceKind.COURSES).rows().get(count + 1).text(SourceNames.TITLE));
        String xml = parts(bytes(now)).get("xl/worksheets/sheet2.xml");
        String row = xml.substring(xml.indexOf("<row r=\"" + (count + 2) + "\""));
        assertTrue(row.startsWith("<row r=\"14\"><c r=\"A14\" s=\"1\" t=\"inlineStr\">"), row);
        assertTrue(xml.contains("<autoFilter ref=\"A1:AD15\""), xml.substring(xml.indexOf("</sheetData>")));
    }

    @Test
    void aRowThatGoesIsEmptied() throws IOException {
        SiteSources before = sources(excerpt());
        SiteSources now = before.with(Map.of(SourceKind.CARDS, List.of(new TableEdit.RemoveRow(3))));
        List<Map<String, SourceValue>> left = before.table(SourceKind.CARDS).rows().stream().filter(row -> row.index()
                != 3).map(SourceRow::values).toList();
        assertEquals(left, now.table(SourceKind.CARDS).rows().stream().map(SourceRow::values).toList());
        assertEquals(6, now.table(SourceKind.CARDS).rows().get(3).line());
    }

    @Test
    void readsWhatOtherProgramsWrite() throws IOException {
        Map<String, String> parts = parts(excerpt());
        parts.replaceAll((name, xml) -> name.endsWith("sheet3.xml") ? xml.replace("<c ", "<x:c ").replace("</c>",
                "</x:c>").replace("<c/>", "<x:c/>").replace("<row ", "<x:row ").replace("</row>", "</x:row>")
                .replace("<v>", "<x:v>").replace("</v>", "</x:v>").replace("<worksheet ", "<worksheet xmlns:x="
                + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" ") : xml);
        SiteSources now = sources(packed(parts)).with(Map.of(SourceKind.CARDS, List.of(new TableEdit.SetCell(1,
                SourceNames.GROUP, new SourceValue.Words("Alternate")))));
        assertEquals("Alternate", now.table(SourceKind.CARDS).rows().get(1).text(SourceNames.GROUP));
        assertTrue(parts(bytes(now)).get("xl/worksheets/sheet3.xml").contains("<x:is><x:t xml:space=\"preserve\">"
                + "Alternate</x:t></x:is></x:c>"));
    }

    @Test
    void saysWhatItCannotRead() {
        for (byte[] bytes : List.of(new byte[0], "no workbook".getBytes(StandardCharsets.UTF_8))) {
            assertEquals("The file is not a workbook that can be read. Save it again as an Excel workbook (.xlsx).",
                    assertThrows(IOException.class, () -> Workbook.read(NAME, bytes)).getMessage());
        }
        assertEquals("The file is an old Excel workbook (.xls) or is protected by a password. Save it as an Excel "
                + "workbook (.xlsx) without a password.", assertThrows(IOException.class, () -> Workbook.read(NAME,
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})).getMessage());
    }

    @Test
    void aFormulaInATableKeepsItFromBeingWritten() throws IOException {
        Map<String, String> parts = parts(excerpt());
        parts.computeIfPresent("xl/worksheets/sheet3.xml", (_, xml) -> xml.replaceFirst("<c r=\"L2\"[^>]*>.*?</c>",
                "<c r=\"L2\" t=\"str\"><f>H2</f><v>3,4</v></c>"));
        SiteSources book = sources(packed(parts));
        assertEquals(List.of(new SourceProblem(SourceKind.CARDS, 2, "Cell L2 contains a formula. Replace it by its value, "
                + "so that a change stays.", true)), book.problems());
        assertEquals("3,4", book.table(SourceKind.CARDS).rows().getFirst().text(SourceNames.LEVELS));
    }
}
