package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.cardwright.site.SourceNames;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TableSyncTest {
    private static List<List<String>> said(SiteSources sources, SourceKind kind) {
        return sources.table(kind).rows().stream().map(row -> row.values().values().stream().map(SourceValue::text)
                .toList()).toList();
    }

    @Test
    void aWorkbookThatSaysTheSameChangesNothing() throws IOException {
        SiteSources book = Workbook.read("a.xlsx", WorkbookTest.excerpt()).sources();
        assertEquals(Map.of(), TableSync.edits(Excerpt.sources(), book));
        SiteSources numbers = book.with(Map.of(SourceKind.COURSES, List.of(new TableEdit.SetCell(0, "price",
                new SourceValue.Digits("995.0")), new TableEdit.SetCell(1, "price", new SourceValue.Digits("6000")))));
        assertEquals(Map.of(), TableSync.edits(Excerpt.sources(), numbers));
        assertEquals(Map.of(SourceKind.CARDS, List.of(new TableEdit.SetCell(1, SourceNames.LEVELS,
                new SourceValue.Words("1,2")))), TableSync.edits(Excerpt.sources(), Excerpt.sources().with(Map.of(
                SourceKind.CARDS, List.of(new TableEdit.SetCell(1, SourceNames.LEVELS, new SourceValue.Words("1,2")))))));
    }

    @RepeatedTest(40)
    void theFilesSayWhatTheWorkbookSays(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        SiteSources before = Excerpt.sources();
        for (SourceKind kind : SourceKind.values()) {
            List<TableEdit> edits = new ArrayList<>();
            for (SourceRow row : before.table(kind).rows()) {
                List<String> columns = List.copyOf(row.values().keySet());
                switch (random.nextInt(5)) {
                    case 0 -> edits.add(new TableEdit.RemoveRow(row.index()));
                    case 1 -> edits.add(new TableEdit.SetCell(row.index(), columns.get(random.nextInt(columns.size())),
                            new SourceValue.Words("other " + random.nextInt())));
                    case 2 -> edits.add(new TableEdit.AddRow(row.index(), Map.of(columns.get(0),
                            new SourceValue.Words("new"), columns.get(5), new SourceValue.Words("r" + random.nextInt()))));
                    default -> {
                    }
                }
            }
            SiteSources after = before.with(Map.of(kind, edits));
            assertEquals(said(after, kind), said(before.with(TableSync.edits(before, after)), kind), kind.name());
        }
    }
}
