package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SourceWriterTest {
    @Test
    void whatNobodyEditedDiffersInNothingAndIsWrittenNowhere() {
        for (EditedSite site : List.of(new EditedSite(Excerpt.sources()), EditedSite.of(SourceSamples.small(1)),
                EditedSite.of(SourceSamples.of(1)))) {
            long t = System.nanoTime();
            assertEquals(List.of(), site.compare().differences());
            System.out.println((System.nanoTime() - t) / 1000000 + " ms " + site.cards.size());
            assertEquals(Map.of(), site.write().edits());
            t = System.nanoTime();
            new CourseRows(new TableDraft(site.sources.table(SourceKind.COURSES)));
            System.out.println((System.nanoTime() - t) / 1000000 + " ms rows");
        }
    }
}
