package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void equalTextsHaveNoDiff() {
        assertEquals(new UnifiedDiff(List.of()), UnifiedDiff.of("a.md", "1\n", "1\n"));
        assertEquals("", UnifiedDiff.of("a.md", "1\n", "1\n").text());
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
                """, UnifiedDiff.of("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n").text());
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
                """, UnifiedDiff.of("a.md", "x\n" + between + "x\n", "y\n" + between + "y\nz\n").text());
    }

    @Test
    void aMissingLastLineFeedIsMarkedOnTheSideThatLacksIt() {
        assertEquals(diff("@@ -1,2 +1,2 @@", " 1", "-2", "\\ No newline at end of file", "+2"),
                UnifiedDiff.of("a.md", "1\n2", "1\n2\n").lines());
        assertEquals(diff("@@ -1,2 +1,2 @@", " 1", "-2", "+2", "\\ No newline at end of file"),
                UnifiedDiff.of("a.md", "1\n2\n", "1\n2").lines());
        assertEquals(diff("@@ -1,2 +1,2 @@", "-1", "+one", " 2", "\\ No newline at end of file"),
                UnifiedDiff.of("a.md", "1\n2", "one\n2").lines());
    }

    @Test
    void carriageReturnsStayInTheirLines() {
        assertEquals(diff("@@ -1,2 +1,2 @@", "-1\r", "+one\r", " 2\r"),
                UnifiedDiff.of("a.md", "1\r\n2\r\n", "one\r\n2\r\n").lines());
        assertEquals(diff("@@ -1,1 +1,1 @@", "-1\r2", "\\ No newline at end of file",
                "+1\r3", "\\ No newline at end of file"), UnifiedDiff.of("a.md", "1\r2", "1\r3").lines());
    }

    @Test
    void aTextMayBeginOrEndEmpty() {
        assertEquals("--- a/a.md\n+++ b/a.md\n@@ -0,0 +1,2 @@\n+1\n+2\n", UnifiedDiff.of("a.md", "", "1\n2\n").text());
        assertEquals("--- a/a.md\n+++ b/a.md\n@@ -1,2 +0,0 @@\n-1\n-2\n", UnifiedDiff.of("a.md", "1\n2\n", "").text());
    }

    @Test
    void aFileThatIsCreatedOrDeletedHasNoOtherSide() {
        var none = Optional.<String>empty();
        assertEquals("--- /dev/null\n+++ b/a.md\n@@ -0,0 +1,2 @@\n+1\n+2\n",
                UnifiedDiff.of("a.md", none, Optional.of("1\n2\n")).text());
        assertEquals("--- a/a.md\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-1\n-2\n",
                UnifiedDiff.of("a.md", Optional.of("1\n2\n"), none).text());
        assertEquals(UnifiedDiff.of("a.md", "1", "2"), UnifiedDiff.of("a.md", Optional.of("1"), Optional.of("2")));
    }

    private static List<String> diff(String... lines) {
        return Stream.concat(Stream.of("--- a/a.md", "+++ b/a.md"), Stream.of(lines)).toList();
    }

    @Test
    void linesThatLookLikeHeadersAreText() {
        assertEquals(diff("@@ -1,1 +1,1 @@", "-@@ x", "\\ No newline at end of file", "+--- y",
                "\\ No newline at end of file"), UnifiedDiff.of("a.md", "@@ x", "--- y").lines());
    }
}
