package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceTextTest {
    @Test
    void everySequenceOfBytesComesBackAsItWas() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(12)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(4) == 0 ? 'a' + i : random.nextInt(256));
            }
            assertArrayEquals(bytes, SourceText.decode(bytes).bytes(), () -> java.util.Arrays.toString(bytes));
        }
    }

    @Test
    void byteOrderMarkStandsBesideTheText() {
        SourceText marked = SourceText.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'x'});
        assertEquals(new SourceText("x", true), marked);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'y'}, marked.with("y").bytes());
        for (String text : List.of("", "x", "é", "💀", "\uDC92", "é\uDC92x")) {
            SourceText whole = new SourceText(text, true);
            assertTrue(whole.byteOrderMark());
            assertEquals(whole, SourceText.decode(whole.bytes()));
            assertFalse(SourceText.decode(new SourceText(text, false).bytes()).byteOrderMark());
        }
    }

    @Test
    void twoTextsAreTheSameIfTheyGiveTheSameBytes() {
        List<SourceText> texts = List.of(new SourceText("a", false), new SourceText("a", true), new SourceText("b", false),
                new SourceText("b", true), new SourceText("\uDC92", false), new SourceText("\uDC93", false));
        for (SourceText one : texts) {
            for (SourceText other : texts) {
                assertEquals(one == other, one.equals(other));
                assertEquals(one == other, one.sameBytes(other.bytes()));
            }
            SourceText again = SourceText.decode(one.bytes());
            assertEquals(one, again);
            assertEquals(one.hashCode(), again.hashCode());
            assertEquals(one.text(), one.toString());
        }
        assertEquals(texts.size(), new HashSet<>(texts.stream().map(SourceText::hashCode).toList()).size());
    }

    @Test
    void theFirstByteThatIsNotUtf8IsFoundBehindEveryLetter() {
        // The second half of a skull is in the range of what stands for bytes.
        for (String before : List.of("", "a", "é", "\uFFFD", "💀", "💀💀", "😀a")) {
            SourceText broken = new SourceText(before + "\uDC80💀\uDCFF", false);
            assertEquals(before.length(), broken.firstMalformed(), before);
            assertEquals(broken, SourceText.decode(broken.bytes()));
            assertTrue(new SourceText(before, false).wellFormed(), before);
            assertEquals(before, SourceText.decode(new SourceText(before, false).bytes()).text());
        }
    }

    @ParameterizedTest
    @CsvSource({"abc, abc", "💀x, 💀x", "\uD83D, \uFFFD", "\uDE00, \uFFFD", "a\uD83Db, a\uFFFDb", "\uD83D\uD83D\uDC80, \uFFFD💀",
        "💀\uDE00\uD83D, 💀\uFFFD\uFFFD", "\uDC80\uDCFF, \uDC80\uDCFF", "\uDC7F\uDD00, \uFFFD\uFFFD", "a\uD83D, a\uFFFD",
        "\uD83D💀\uD83D, \uFFFD💀\uFFFD"})
    void aHalfOfACharacterThatNoFileCanHoldBecomesTheReplacementCharacter(String text, String paired) {
        assertEquals(paired, SourceText.paired(text));
        assertEquals(new SourceText(paired, true), new SourceText("", true).with(text));
    }

    @Test
    void bytesThatAreNotUtf8AreKeptAndToldApartFromTheReplacementCharacter() {
        SourceText broken = SourceText.decode(new byte[] {'a', (byte) 0x92, 'b'});
        assertFalse(broken.wellFormed());
        assertEquals(1, broken.firstMalformed());
        assertArrayEquals(new byte[] {'a', (byte) 0x92, 'b', '!'}, broken.with(broken.text() + "!").bytes());
        byte[] replacement = "a\uFFFDb".getBytes(StandardCharsets.UTF_8);
        assertTrue(SourceText.decode(replacement).wellFormed());
        assertArrayEquals(replacement, SourceText.decode(replacement).bytes());
    }

    @Test
    void positionsCountEveryKindOfLineEnd() {
        String text = "ab\ncd\r\nef\rgh";
        assertEquals(new Position(1, 3), Position.of(text, 2));
        assertEquals(new Position(2, 2), Position.of(text, 4));
        assertEquals(new Position(3, 1), Position.of(text, 7));
        assertEquals(new Position(4, 2), Position.of(text, 11));
        assertEquals(new Position(4, 3), Position.of(text, 99));
    }

    @Test
    void everyOffsetOfATextCountsTheLineEndsBeforeIt() {
        Random random = new Random(11);
        List<String> parts = List.of("\n", "\r\n", "\r", "a", "é");
        for (int round = 0; round < 500; round++) {
            StringBuilder made = new StringBuilder();
            for (int left = random.nextInt(8); left > 0; left--) {
                made.append(parts.get(random.nextInt(round % 2 == 0 ? 5 : 1 + random.nextInt(4))));
            }
            String text = made.toString();
            for (int offset = 0; offset <= text.length(); offset++) {
                boolean within = offset > 0 && text.startsWith("\r\n", offset - 1);
                String[] lines = text.substring(0, within ? offset - 1 : offset).split("\r\n|\r|\n", -1);
                Position position = new Position(lines.length, lines[lines.length - 1].length() + (within ? 2 : 1));
                assertEquals(position, Position.of(text, offset));
                assertEquals(position, Position.of(new StringBuilder(text), offset));
                assertEquals(position, new Lines(text).of(offset));
            }
        }
    }

    @Test
    void aSpanTellsWhatItCovers() {
        Span span = new Span(2, 5);
        assertEquals("cde", span.of("abcdefg"));
        assertEquals(3, span.length());
        assertFalse(span.isEmpty());
        assertTrue(new Span(2, 2).isEmpty());
        assertEquals(new Span(6, 9), span.shifted(4));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    }

    @Test
    void splicesReplaceOnlyTheirRanges() {
        assertTrue(new SplicePlan().isEmpty());
        assertEquals("abcde", new SplicePlan().applyTo("abcde"));
        SplicePlan plan = new SplicePlan().add(new Splice(4, 5, "E")).addAll(List.of(new Splice(0, 1, ""), new Splice(2, 2, "+")))
                .add(new Splice(2, 2, "-")).add(new Splice(2, 3, "C"));
        assertFalse(plan.isEmpty());
        assertEquals("b+-CdE", plan.applyTo("abcde"));
    }

    @Test
    void overlappingSplicesAreRefused() {
        SplicePlan plan = new SplicePlan().add(new Splice(0, 3, "x")).add(new Splice(2, 4, "y"));
        assertThrows(IllegalStateException.class, () -> plan.applyTo("abcde"));
    }

    @Test
    void anOrdinaryTextHasPrintableAsciiAndLineFeedsOnly() {
        for (int c = 0; c < 0x300; c++) {
            SourceText text = new SourceText("a" + (char) c + "\n", false);
            boolean ordinary = c == '\n' || c >= ' ' && c <= '~';
            assertEquals(ordinary, text.ordinary(), "letter " + c);
            assertEquals(text, SourceText.decode(text.bytes()));
            assertEquals(ordinary, SourceText.decode(text.bytes()).ordinary(), "letter " + c);
        }
        assertTrue(new SourceText("", true).ordinary());
        assertFalse(SourceText.decode(new byte[] {'a', (byte) 0xFF}).ordinary());
    }
}
