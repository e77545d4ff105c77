package org.cardwright.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a font of characters that no other font has: each is drawn as a box, or not at all if it is nothing to see, and
 * each has a glyph of its own, so that whoever copies or reads the page gets the very character.
 */
final class BoxFont {
    static final String NAME = "CardwrightBox";
    private static final int UNITS = 1000;
    private static final int WIDTH = 700;
    private static final int TOP = 720;
    private static final int ASCENT = 800;
    private static final int DESCENT = -200;
    private static final int MAGIC = 0x5F0F3CF5;

    private BoxFont() {}

    /** The font file, a TrueType font. */
    static byte[] of(List<Integer> characters) {
        List<Integer> sorted = characters.stream().sorted().toList();
        int glyphs = sorted.size() + 1;
        byte[] box = box();
        ByteBuffer outlines = ByteBuffer.allocate(glyphs * box.length);
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs + 1)).putInt(0);
        ByteBuffer widths = ByteBuffer.allocate(4 * glyphs);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            boolean seen = glyph == 0 || seen(sorted.get(glyph - 1));
            if (seen) {
                outlines.put(box);
            }
            places.putInt(outlines.position());
            widths.putShort((short) (seen ? WIDTH : 0)).putShort((short) 0);
        }
        Map<String, ByteBuffer> tables = new LinkedHashMap<>();
        tables.put("OS/2", os2());
        tables.put("cmap", map(sorted));
        tables.put("glyf", outlines);
        tables.put("head", head());
        tables.put("hhea", hhea(glyphs));
        tables.put("hmtx", widths);
        tables.put("loca", places);
        tables.put("maxp", shorts(0x1, 0, glyphs, 8, 2, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0));
        tables.put("name", name());
        tables.put("post", ByteBuffer.allocate(32).putInt(0x30000).position(32));
        return file(tables);
    }

    /** What shapes others or is no character has nothing to see. */
    private static boolean seen(int character) {
        int type = Character.getType(character);
        return type != Character.FORMAT && type != Character.CONTROL && type != Character.NON_SPACING_MARK;
    }

    private static byte[] file(Map<String, ByteBuffer> tables) {
        int at = 12 + 16 * tables.size();
        int size = at + tables.values().stream().mapToInt(table -> table.position() + 3 & ~3).sum();
        ByteBuffer out = ByteBuffer.allocate(size).putInt(0x10000).putShort((short) tables.size()).putShort((short) 128)
                .putShort((short) 3).putShort((short) (16 * tables.size() - 128));
        for (Map.Entry<String, ByteBuffer> table : tables.entrySet()) {
            int length = table.getValue().position();
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(at).putInt(length);
            at += length + 3 & ~3;
        }
        for (ByteBuffer table : tables.values()) {
            int start = out.position();
            out.put(table.flip()).position(start + (table.limit() + 3 & ~3));
        }
        return out.array();
    }

    private static ByteBuffer shorts(int... values) {
        ByteBuffer out = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            out.putShort((short) value);
        }
        return out;
    }

    /** A frame: one square, and one in it that turns the other way. */
    private static byte[] box() {
        ByteBuffer out = shorts(2, 60, 0, WIDTH - 60, TOP, 3, 7, 0);
        ByteBuffer points = ByteBuffer.allocate(8);
        for (int i = 0; i < 8; i++) {
            points.put((byte) 1);
        }
        ByteBuffer across = shorts(60, 0, WIDTH - 120, 0, 60 - WIDTH + 120 - 10, WIDTH - 220, 0, 220 - WIDTH);
        ByteBuffer up = shorts(0, TOP, 0, -TOP, 50, 0, TOP - 100, 0);
        return ByteBuffer.allocate(out.capacity() + 8 + across.capacity() + up.capacity()).put(out.array()).put(points.array())
                .put(across.array()).put(up.array()).array();
    }

    private static ByteBuffer map(List<Integer> characters) {
        ByteBuffer out = ByteBuffer.allocate(12 + 16 + 12 * characters.size());
        out.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        out.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * characters.size()).putInt(0).putInt(characters.size());
        for (int i = 0; i < characters.size(); i++) {
            out.putInt(characters.get(i)).putInt(characters.get(i)).putInt(i + 1);
        }
        return out;
    }

    private static ByteBuffer head() {
        return ByteBuffer.allocate(54).putInt(0x10000).putInt(0x10000).putInt(0).putInt(MAGIC).putShort((short) 3)
                .putShort((short) UNITS).putLong(0).putLong(0).putShort((short) 0).putShort((short) 0).putShort((short) WIDTH)
                .putShort((short) TOP).putShort((short) 0).putShort((short) 8).putShort((short) 2).putShort((short) 1)
                .putShort((short) 0);
    }

    private static ByteBuffer hhea(int glyphs) {
        return shorts(1, 0, ASCENT, DESCENT, 0, WIDTH, 0, 0, WIDTH, 1, 0, 0, 0, 0, 0, 0, 0, glyphs);
    }

    /** May be embedded by anybody. */
    private static ByteBuffer os2() {
        ByteBuffer out = ByteBuffer.allocate(78).putShort((short) 0).putShort((short) WIDTH).putShort((short) 400)
                .putShort((short) 5).putShort((short) 0);
        return out.position(68).putShort((short) ASCENT).putShort((short) DESCENT).putShort((short) 0).putShort((short) ASCENT)
                .putShort((short) -DESCENT);
    }

    private static ByteBuffer name() {
        byte[] name = NAME.getBytes(StandardCharsets.UTF_16BE);
        int[] wanted = {1, 4, 6};
        ByteBuffer out = ByteBuffer.allocate(6 + 12 * wanted.length + name.length);
        out.putShort((short) 0).putShort((short) wanted.length).putShort((short) (6 + 12 * wanted.length));
        for (int id : wanted) {
            out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) id).putShort((short) name.length)
                    .putShort((short) 0);
        }
        return out.put(name);
    }
}
