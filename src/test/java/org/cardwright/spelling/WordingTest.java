package org.cardwright.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static String better(Wording wording, String text) {
        String now = text;
        for (WordingHit hit : wording.hits(text).reversed()) {
            now = hit.applied(now);
        }
        return now;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"utilize tools|use tools", "Utilizes tools|Uses tools", "Utilized tools|Used tools", "is utilizing tools|is using tools",
            "UTILIZE TOOLS|USE TOOLS", "the utilization of tools|the use of tools", "an utilization of tools|a use of tools",
            "in order to help|to help", "In order to help, in order to know|To help, to know", "Makes a decision on it|Decides on it",
            "An effort prior to this|An effort before this", "conducting an analysis of costs|analyzing costs", "A chairman and two chairmen|A chairperson and two chairpersons",
            "policemen|police officers", "an end-state|a goal", "expedited the work|sped up the work", "Strategizing early|Planning early",
            "it terminates|it ends", "touches base with them|talks with them", "Workmen\u2019s compensation|Workers' compensation",
            "He commences, they commenced|He starts, they started", "a methodology and methodologies|a method and methods"})
    void theBetterWordsKeepTheGrammar(String text, String now) {
        assertEquals(now, better(Wording.shipped(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"non-utilized and utilize-like", "https://x.gov/utilize and utilize@x.gov or utilize.gov", "the Utilization Review Board",
            "works at Prior to Ltd. as Chairman Smith", "overutilized utilizesx", "utilize_all", "marshall"})
    void partsOfWordsLinksCodesAndNamesStay(String text) {
        assertEquals(List.of(), Wording.shipped().hits(text));
    }

    @Test
    void aFolderSwitchesRowsOffChangesThemAndAddsItsOwn() {
        Wording own = Wording.shipped().with(Map.of("Utilize", Optional.of("apply"), "in order to", Optional.empty(), "ponder", Optional.of("think"),
                "gizmo", Optional.of("tool"), "due diligence", Optional.of("care")), "Ours.");
        assertEquals("applies a tool in order to be thinking with care, and tools", better(own, "utilizes a gizmo in order to be pondering with due diligence, and gizmos"));
        assertEquals("Ours.", own.hits("utilizes").getFirst().row().why());
        assertEquals(Wording.shipped(), Wording.shipped().with(Map.of(), ""));
    }

    @Test
    void theTableIsSortedAndNoRowLeadsToAnother() {
        List<WordingRow> rows = Wording.shipped().rows();
        assertEquals(rows.stream().map(WordingRow::find).sorted(String.CASE_INSENSITIVE_ORDER).toList(), rows.stream().map(WordingRow::find).toList());
        assertTrue(rows.size() >= 115 && rows.size() <= 130, rows.size() + " rows");
        for (WordingRow row : rows) {
            assertTrue(row.why().endsWith("."), row::toString);
            row.forms().forEach((find, use) -> {
                assertEquals(find, find.toLowerCase(Locale.ROOT), find);
                assertEquals(List.of(), Wording.shipped().hits(use), use);
                assertEquals(List.of(), SpellCheck.unknown(use), use);
                assertEquals(use, Wording.shipped().hits(find).getFirst().use(), find);
            });
        }
    }

    @Test
    void textsInCapitalsAndWithNoBreakSpacesAreFound() {
        assertEquals("TO KNOW", better(Wording.shipped(), "IN\u00A0ORDER TO KNOW"));
        assertEquals("\u201CUses\u201D it", better(Wording.shipped(), "\u201CUtilizes\u201D it"));
    }
}
