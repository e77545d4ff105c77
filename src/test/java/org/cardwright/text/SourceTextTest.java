package org.cardwright.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

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
    void splicesReplaceOnlyTheirRanges() {
        SplicePlan plan = new SplicePlan().add(new Splice(4, 5, "E")).add(new Splice(0, 1, "")).add(new Splice(2, 2, "+"));
        assertEquals("b+cdE", plan.applyTo("abcde"));
    }

    @Test
    void overlappingSplicesAreRefused() {
        SplicePlan plan = new SplicePlan().add(new Splice(0, 3, "x")).add(new Splice(2, 4, "y"));
        org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class, () -> plan.applyTo("abcde"));
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
