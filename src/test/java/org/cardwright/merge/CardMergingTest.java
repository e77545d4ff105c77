package org.cardwright.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardMergingTest {
    private static final Path CARD = Path.of("src/test/resources/rules/base.card");

    private static Optional<SourceText> text(String text, boolean mark) {
        return Optional.of(new SourceText(text, mark));
    }

    private static CardMerging merging(String base, String mine, String theirs, boolean mark) {
        return new CardMerging(new DiskConflict(new CardId(Path.of("card.md")), text(base, mark), text(mine, mark),
                text(theirs, mark)), () -> { });
    }

    /** The card of the editor keeps its line ends, its last line feed and its byte order mark. */
    @ParameterizedTest
    @CsvSource({"'\n', '\n', false", "'\n', '', false", "'\r\n', '\r\n', true", "'\r\n', '', false"})
    void whatIsMergedKeepsTheHabitsOfTheFile(String end, String last, boolean mark) throws IOException {
        String base = Files.readString(CARD).strip().replace("\n", end) + last;
        String mine = base.replaceFirst("competency_group: .*?(\r?\n)", "competency_group: Leading$1");
        String theirs = base.replaceFirst("layout: .*?(\r?\n)", "layout: theirs$1");
        CardMerging merging = merging(base, mine, theirs, mark);
        assertTrue(merging.choices().decided());
        assertEquals(text(mine.replaceFirst("layout: .*?(\r?\n)", "layout: theirs$1"), mark)
                .map(CardMergingTest::withoutFilters), merging.result().map(CardMergingTest::withoutFilters));
    }

    private static String withoutFilters(SourceText text) {
        return text.byteOrderMark() + text.text().replaceFirst("filters: .*?(\r?\n)", "filters$1");
    }

    @ParameterizedTest
    @CsvSource({"Theirs, true", "Others, false"})
    void aChoiceIsKeptOnlyOfTheSameValues(String later, boolean kept) throws IOException {
        String base = Files.readString(CARD);
        String mine = described(base, "Mine");
        CardMerging first = merging(base, mine, described(base, "Theirs"), false);
        MergeConflict conflict = first.choices().conflicts().getFirst();
        assertFalse(first.choices().decided());
        first.choices().choose(conflict, Optional.of(Side.OURS));
        CardMerging second = merging(base, mine, described(base, later).replaceFirst("layout: .*", "layout: theirs"), false);
        second.choices().keep(first.choices());
        assertEquals(kept, second.choices().decided());
        second.choices().chooseOpen(Side.THEIRS);
        String result = second.result().orElseThrow().text();
        assertTrue(result.contains("competency_description: " + (kept ? "Mine" : later) + "\n"), result);
        assertTrue(result.contains("layout: theirs\n"), result);
    }

    private static String described(String card, String words) {
        return card.replaceFirst("competency_description: .*", "competency_description: " + words);
    }
}
