package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;

class CatalogExportTest {
    @Test
    void copiedRowsSplitAtNoOtherPlaceAndRunNoFormula() {
        String text = SampleFolder.card("501", "Series", "Entry", "Primary", "Budget").replace("level: \"7-9\"\n",
                "relevant_courses: \n- \"=1+1, GSU, <a href=\\\"https://x.gov\\\">https://x.gov</a>\"\n- \"A\\tB, MC\"\n");
        var catalog = CourseCatalog.of(Map.of(new CardId(Path.of("1.md")),
                CardDocument.read(new SourceText(text, false))));
        assertEquals("'=1+1\tGSU\thttps://x.gov\t1\nA B\tMC\t\t1", CatalogExport.rows(catalog.courses()));
    }
}
