package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.cardwright.site.SourceNames;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableFilesTest {
    @TempDir
    Path root;

    private static TableFile file(SourceKind kind, String text) {
        return SiteSources.read(kind, new SourceText(text, false));
    }

    private static String text(TableFile file) {
        return ((TextTable) file).text().text();
    }

    private static List<String> problems(SourceKind kind, String text) {
        return file(kind, text).table().problems().stream().map(problem -> problem.line() + ": " + problem.text()
                + (problem.blocks() ? "" : " (info)")).toList();
    }

    @ParameterizedTest
    @EnumSource
    void setsAnyCellAndNothingElse(SourceKind kind) {
        TableFile file = SiteSources.read(kind, Excerpt.text(kind));
        Random random = new Random(kind.ordinal());
        List<String> letters = List.of("a", "é", "’", "\"", "\\", "\n", "\t", ",", " ", "<b>", "&#58;", "\u0001", "😀");
        for (SourceRow row : file.table().rows()) {
            for (String column : row.values().keySet()) {
                StringBuilder said = new StringBuilder();
                random.ints(random.nextInt(6), 0, letters.size()).forEach(i -> said.append(letters.get(i)));
                SourceValue value = SourceValue.words(said.toString());
                TableFile now = file.with(List.of(new TableEdit.SetCell(row.index(), column, value)));
                assertEquals(value, now.table().rows().get(row.index()).value(column).orElseThrow(), column);
                assertEquals(text(file), text(now.with(List.of(new TableEdit.SetCell(row.index(), column,
                        row.value(column).orElseThrow())))), column);
                Map<String, SourceValue> others = new LinkedHashMap<>(now.table().rows().get(row.index()).values());
                others.put(column, row.value(column).orElseThrow());
                assertEquals(row.values(), others);
            }
        }
        assertEquals(text(file), text(file.with(file.table().rows().stream().flatMap(row -> row.values().entrySet()
                .stream().map(cell -> (TableEdit) new TableEdit.SetCell(row.index(), cell.getKey(), cell.getValue())))
                .toList())));
    }

    @ParameterizedTest
    @EnumSource
    void addsAndRemovesRowsWithoutAByteElsewhere(SourceKind kind) {
        String whole = Excerpt.text(kind).text();
        for (String text : List.of(whole, whole.stripTrailing(), whole.replace("\n", "\r\n"))) {
            TableFile file = file(kind, text);
            int count = file.table().rows().size();
            for (int after = -1; after < count; after++) {
                SourceRow model = file.table().rows().get(Math.max(0, after));
                Map<String, SourceValue> values = new LinkedHashMap<>(model.values());
                values.put(kind == SourceKind.CARDS ? SourceNames.COMPETENCY : file.table().columns().getFirst(),
                        new SourceValue.Words("another, one"));
                TableFile now = file.with(List.of(new TableEdit.AddRow(after, values)));
                assertEquals(values, now.table().rows().get(after + 1).values(), "behind " + after);
                assertEquals(count + 1, now.table().rows().size());
                assertEquals(text, text(now.with(List.of(new TableEdit.RemoveRow(after + 1)))), "behind " + after);
            }
            List<TableEdit> all = new ArrayList<>();
            file.table().rows().forEach(row -> all.add(new TableEdit.RemoveRow(row.index())));
            assertEquals(List.of(), file.with(all).table().rows());
            all.removeFirst();
            assertEquals(List.of(file.table().rows().getFirst()), file.with(all).table().rows());
        }
    }

    @Test
    void aChangedTextKeepsTheSpellingOfTheRest() {
        String before = "[{\"a\": \"caf\\u00e9 \\/ one\\tx\", \"b\":1.50,\"c\" : null, \"d\": {\"e\": [1, 2]} }]\n";
        TableFile file = file(SourceKind.TEXTS, before);
        assertEquals(before.replace("one", "two “\\\"”"), text(file.with(List.of(new TableEdit.SetCell(0, "a",
                new SourceValue.Words("café / two “\"”\tx"))))));
        assertEquals(before.replace("1.50", "2"), text(file.with(List.of(new TableEdit.SetCell(0, "b",
                SourceValue.number(2))))));
        assertEquals(before.replace("]} }", "]}, \"f\": \"g\" }").replace("{\"a\"", "{\"a\""),
                text(file.with(List.of(new TableEdit.SetCell(0, "f", new SourceValue.Words("g"))))).replace(",\"f\"",
                ", \"f\""));
        assertEquals(List.of(new SourceValue.Words("café / one\tx"), new SourceValue.Digits("1.50"),
                new SourceValue.Other("null"), new SourceValue.Other("{\"e\": [1, 2]}")),
                List.copyOf(file.table().rows().getFirst().values().values()));
    }

    @Test
    void aRowThatIsAddedLooksLikeItsNeighbor() {
        String head = "course_title,training_providers,link,competency_1,proficiency_levels_1";
        Map<String, SourceValue> values = Map.of("course_title", new SourceValue.Words("Say \"it\""), "competency_1",
                new SourceValue.Words("A, B"), "proficiency_levels_1", new SourceValue.Words("1,2"));
        assertEquals(head + "\r\nx,,,,\r\n\"Say \"\"it\"\"\",,,\"A, B\",\"1,2\"", text(file(SourceKind.COURSES,
                head + "\r\nx,,,,").with(List.of(new TableEdit.AddRow(0, values)))));
        assertEquals("[]", text(file(SourceKind.CARDS, "[\n  {\n    \"ID\": 1\n  }\n]").with(List.of(
                new TableEdit.RemoveRow(0)))).replaceAll("\\s", ""));
        assertEquals("[\n  {\n    \"ID\": 2\n  }\n]", text(file(SourceKind.CARDS, "[]").with(List.of(
                new TableEdit.AddRow(-1, Map.of("ID", SourceValue.number(2)))))));
    }

    @Test
    void saysWhatTheGeneratorCannotReadAtItsLine() {
        String head = "course_title,training_providers,link,competency_1,proficiency_levels_1,rating\n";
        assertEquals(List.of("4: The heading has 6 cells, this row has 5. The generator stops here. Give every row as "
                + "many cells as the heading."), problems(SourceKind.COURSES, head + "x,y,z,\"d\ne\",1,2\na,b,c,d,e\n"));
        assertEquals(List.of("2: A quotation mark opens a cell here, and none closes it. The generator stops here. Close "
                + "the cell.", "2: The heading has 6 cells, this row has 2. The generator stops here. Give every row as "
                + "many cells as the heading."), problems(SourceKind.COURSES, head + "a,\"b,c\nd,e,f\n"));
        assertEquals(1, problems(SourceKind.COURSES, head + "a,b\"c,d,e,f,g\n").size());
        assertEquals(1, problems(SourceKind.COURSES, head + "a,\"b\"c,d,e,f,g\n").size());
        assertEquals(1, problems(SourceKind.COURSES, head + "a,\"b\",d,e,f,g\r").size());
        assertEquals(List.of("1: The heading lacks columns that the generator reads: link."),
                problems(SourceKind.COURSES, head.replace("link", "url")));
        assertEquals(List.of("3: This is not valid JSON. The generator stops here. Fix the file at this line."),
                problems(SourceKind.CARDS, "[\n {\n \"a\" 1 }]"));
        assertEquals(1, problems(SourceKind.CARDS, "{}").size());
        assertEquals(1, problems(SourceKind.CARDS, "[1]").size());
        assertEquals(1, problems(SourceKind.CARDS, "").size());
        assertEquals(1, problems(SourceKind.CARDS, "[] []").size());
        assertEquals(1, problems(SourceKind.TEXTS, "[{\"competency\": \"a\",\n\"b\": 1, \"b\": 2}]").size());
        assertEquals(List.of("2: \"a\" is also in line 1. Keep one of the two entries."), problems(SourceKind.TEXTS,
                "[{\"competency\": \"a\"},\n{\"competency\": \"a\"}]"));
        TableFile broken = file(SourceKind.CARDS, "{}");
        assertThrows(IllegalStateException.class, () -> broken.with(List.of(new TableEdit.RemoveRow(0))));
    }

    @Test
    void raggedRowsAreFilledUp() {
        String head = "course_title,training_providers,link,competency_1,proficiency_levels_1,rating\n";
        CsvTable ragged = (CsvTable) file(SourceKind.COURSES, head + "a,b,c,\"d, e\",\"1,2\"\n\"f\",,,,,5\nx,y\n");
        CsvTable whole = (CsvTable) SiteSources.read(SourceKind.COURSES, ragged.padded());
        assertEquals(head + "a,b,c,\"d, e\",\"1,2\",\n\"f\",,,,,5\nx,y,,,,\n", text(whole));
        assertEquals(List.of(), whole.table().problems());
        assertEquals(text(whole), whole.padded().text());
    }

    @Test
    void readsASiteAndGivesItBackByteForByte() throws IOException {
        assertEquals(Optional.empty(), SiteSources.read(root));
        Excerpt.write(Excerpt.sources(), root);
        SiteSources sources = SiteSources.read(root).orElseThrow();
        assertEquals(List.of(), sources.problems());
        for (Map.Entry<String, byte[]> file : sources.files().entrySet()) {
            assertArrayEquals(Files.readAllBytes(root.resolve(file.getKey())), file.getValue(), file.getKey());
        }
        assertEquals(3, sources.files().size());
        Files.write(root.resolve(SourceKind.CARDS.file()), new SourceText(Excerpt.text(SourceKind.CARDS).text(), true)
                .bytes());
        Files.delete(root.resolve(SourceKind.TEXTS.file()));
        SiteSources lacking = SiteSources.read(root).orElseThrow();
        assertEquals(List.of("cards.json 1", "competency_descriptions.json 1"), lacking.problems().stream()
                .filter(problem -> problem.line() == 1).map(problem -> problem.kind().file().getFileName() + " "
                + problem.line()).toList());
        assertTrue(lacking.problems().stream().anyMatch(problem -> problem.text().startsWith("\"Financial Stewardship\" "
                + "has no entry")));
    }
}
