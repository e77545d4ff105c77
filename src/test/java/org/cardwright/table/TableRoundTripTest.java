package org.cardwright.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;
import org.cardwright.fixtures.Sample;
import org.junit.jupiter.api.Test;

/** What nobody edited comes back as it was, byte for byte. */
class TableRoundTripTest {
    private static final int GENERATED = Integer.getInteger("cardwright.table.cards", 60);

    private static Map<CardId, CardDocument> samples() {
        List<Sample> samples = new ArrayList<>(Sample.seeds());
        samples.addAll(Sample.fixtures());
        samples.addAll(Sample.generated(GENERATED));
        return TableWorkbook.cards(samples.stream().map(Sample::source).toList());
    }

    @Test
    void aWorkbookThatNobodyEditedChangesNothing() {
        Map<CardId, CardDocument> cards = samples();
        StepPlan plan = TableWorkbook.plan(TableWorkbook.exported(cards), cards, TableImport.Wants.ASK);
        assertEquals(List.of(), plan.cards());
        assertEquals(List.of(), plan.notes());
        assertEquals(cards.values().stream().filter(CardDocument::readable).count(), plan.looked());
    }

    @Test
    void commaSeparatedValuesThatNobodyEditedChangeNothing() {
        Map<CardId, CardDocument> cards = samples();
        for (String sheet : List.of("Cards", "Items", "Course lines")) {
            byte[] csv = TableWorkbook.csv(cards, sheet);
            assertEquals(List.of(), TableWorkbook.plan(csv, cards, TableImport.Wants.ASK).cards(), sheet);
            String semicolons = new String(csv, StandardCharsets.UTF_8);
            assertFalse(semicolons.lines().anyMatch(line -> line.matches("[=+@-].*")), sheet);
        }
    }

    @Test
    void noCellOfAnyFileIsAFormula() throws IOException {
        assertEquals(8, sheets(TableWorkbook.exported(samples())));
    }

    /** How many sheets a workbook has; none of its parts has a formula. */
    static int sheets(byte[] bytes) throws IOException {
        int sheets = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(xml.matches("(?s).*<(\\w+:)?f[ >/].*"), entry.getName());
                sheets += entry.getName().contains("worksheets/") ? 1 : 0;
            }
        }
        return sheets;
    }

    @Test
    void aWorkbookThatLibreOfficeSavedChangesNothing() throws IOException {
        Map<CardId, CardDocument> cards = TableWorkbook.cards(saved());
        byte[] saved = Files.readAllBytes(Path.of("src/test/resources/table/libreoffice.xlsx"));
        StepPlan plan = TableWorkbook.plan(saved, cards, TableImport.Wants.ASK);
        assertEquals(List.of(), plan.cards());
        assertEquals(List.of(), plan.notes());
        assertTrue(plan.looked() > 80);
    }

    /** The cards of the workbook that is kept as LibreOffice saved it. */
    static List<org.cardwright.text.SourceText> saved() {
        List<Sample> samples = new ArrayList<>(Sample.seeds());
        samples.addAll(Sample.fixtures().stream().filter(sample -> sample.name().startsWith("courses/")
                || sample.name().startsWith("bytes/") || sample.name().startsWith("values/")).toList());
        samples.addAll(Sample.generated(20));
        return samples.stream().map(Sample::source).toList();
    }
}
