package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LineDiffTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/differences/lines.csv", delimiter = '|')
    void rowsSayWhatBecomesOfEachLine(String before, String after, String rows) {
        LineDiff diff = LineDiff.of("a.md", before.translateEscapes(), after.translateEscapes());
        assertEquals(rows.translateEscapes(), diff.rows(1).stream().map(LineDiffTest::shown)
                .collect(Collectors.joining(" / ")));
    }

    private static String shown(LineDiff.Row row) {
        String place = row.oldLine() + "," + row.newLine();
        return switch (row.kind()) {
            case SAME -> "=" + place + " " + row.oldText();
            case REMOVED -> "-" + place + " " + row.oldText();
            case ADDED -> "+" + place + " " + row.newText();
            case CHANGED -> "~" + place + " " + WordDiffTest.marked(row.words());
            case GAP -> "…" + place;
        };
    }

    /** Of any two texts: each side of the rows is its text, lines have their numbers, gaps leave out what is the same. */
    @Test
    void theRowsOfAnyTextsGiveBothBack() {
        Random random = new Random(15);
        for (int i = 0; i < 5000; i++) {
            LineDiff diff = LineDiff.of("a.md", WordDiffTest.text(random), WordDiffTest.text(random));
            List<LineDiff.Row> all = diff.rows(Integer.MAX_VALUE);
            if (!diff.isEmpty()) {
                assertEquals(diff.before(), all.stream().map(LineDiff.Row::before).collect(Collectors.joining()));
                assertEquals(diff.after(), all.stream().map(LineDiff.Row::after).collect(Collectors.joining()));
            }
            assertEquals(all.stream().filter(LineDiff.Row::changed).toList(), diff.rows(0).stream()
                    .filter(LineDiff.Row::changed).toList());
            int context = random.nextInt(3);
            List<LineDiff.Row> rows = diff.rows(context).stream().filter(row -> row.kind() != LineDiff.Kind.GAP).toList();
            assertTrue(all.containsAll(rows), diff::unified);
            assertEquals(lines(diff.before(), context, diff), rows.stream().filter(row -> !row.before().isEmpty()).count());
        }
    }

    /** How many lines of the first text the unified format shows, by the counts of its hunks. */
    private static long lines(String text, int context, LineDiff diff) {
        if (diff.isEmpty()) {
            return 0;
        }
        List<String> old = LineDiff.lines(text);
        return UnifiedDiffUtils.generateUnifiedDiff("a", "b", old, DiffUtils.diff(old, LineDiff.lines(diff.after())),
                context).stream().skip(2).filter(line -> line.startsWith("-") || line.startsWith(" ")).count();
    }

    @Test
    void equalTextsHaveNoDiff() {
        assertEquals("", LineDiff.of("a.md", "1\n", "1\n").unified());
        assertEquals(List.of(), LineDiff.of("a.md", "1\n", "1\n").rows());
    }

    @Test
    void aChangedLineStandsWithThreeLinesOfContext() {
        assertEquals("""
                --- a/a.md
                +++ b/a.md
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                """, LineDiff.of("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n").unified());
    }

    @Test
    void changesFarApartHaveHunksOfTheirOwn() {
        String between = "1\n2\n3\n4\n5\n6\n7\n";
        assertEquals("""
                --- a/a.md
                +++ b/a.md
                @@ -1,4 +1,4 @@
                -x
                +y
                 1
                 2
                 3
                @@ -6,4 +6,5 @@
                 5
                 6
                 7
                -x
                +y
                +z
                """, LineDiff.of("a.md", "x\n" + between + "x\n", "y\n" + between + "y\nz\n").unified());
    }

    @Test
    void aMissingLastLineFeedIsMarkedOnTheSideThatLacksIt() {
        assertEquals(diff("@@ -1,2 +1,2 @@", " 1", "-2", "\\ No newline at end of file", "+2"),
                LineDiff.of("a.md", "1\n2", "1\n2\n").unified());
        assertEquals(diff("@@ -1,2 +1,2 @@", " 1", "-2", "+2", "\\ No newline at end of file"),
                LineDiff.of("a.md", "1\n2\n", "1\n2").unified());
        assertEquals(diff("@@ -1,2 +1,2 @@", "-1", "+one", " 2", "\\ No newline at end of file"),
                LineDiff.of("a.md", "1\n2", "one\n2").unified());
    }

    @Test
    void carriageReturnsStayInTheirLines() {
        assertEquals(diff("@@ -1,2 +1,2 @@", "-1\r", "+one\r", " 2\r"),
                LineDiff.of("a.md", "1\r\n2\r\n", "one\r\n2\r\n").unified());
        assertEquals(diff("@@ -1,1 +1,1 @@", "-1\r2", "\\ No newline at end of file",
                "+1\r3", "\\ No newline at end of file"), LineDiff.of("a.md", "1\r2", "1\r3").unified());
    }

    @Test
    void aTextMayBeginOrEndEmpty() {
        assertEquals("--- a/a.md\n+++ b/a.md\n@@ -0,0 +1,2 @@\n+1\n+2\n", LineDiff.of("a.md", "", "1\n2\n").unified());
        assertEquals("--- a/a.md\n+++ b/a.md\n@@ -1,2 +0,0 @@\n-1\n-2\n", LineDiff.of("a.md", "1\n2\n", "").unified());
    }

    @Test
    void aFileThatIsCreatedOrDeletedHasNoOtherSide() {
        var none = Optional.<String>empty();
        assertEquals("--- /dev/null\n+++ b/a.md\n@@ -0,0 +1,2 @@\n+1\n+2\n",
                LineDiff.of("a.md", none, Optional.of("1\n2\n")).unified());
        assertEquals("--- a/a.md\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-1\n-2\n",
                LineDiff.of("a.md", Optional.of("1\n2\n"), none).unified());
        assertEquals(LineDiff.of("a.md", "1", "2"), LineDiff.of("a.md", Optional.of("1"), Optional.of("2")));
    }

    private static String diff(String... lines) {
        return "--- a/a.md\n+++ b/a.md\n" + String.join("\n", lines) + "\n";
    }

    @Test
    void linesThatLookLikeHeadersAreText() {
        assertEquals(diff("@@ -1,1 +1,1 @@", "-@@ x", "\\ No newline at end of file", "+--- y",
                "\\ No newline at end of file"), LineDiff.of("a.md", "@@ x", "--- y").unified());
    }
}
