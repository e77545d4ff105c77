package org.cardwright.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.cardwright.fixtures.Contrast;

/**
 * What a control shows only while it has the focus.
 *
 * @param pixels how many have a contrast of 3:1 to what they are without the focus
 * @param thickness of what most of them are a part of: the shorter way across it in one color, in pixels
 */
record FocusMark(int pixels, double thickness) {
    private static final double CONTRAST = 3;
    /** Colors of one line differ by less than this in all. */
    private static final int SHADES = 30;
    /** A line that is thicker than this is thick enough. */
    private static final int THICK = 8;

    static FocusMark of(Pixels with, Pixels without) {
        int width = with.width();
        int[] seen = IntStream.range(0, width * with.height()).filter(i -> with.rgb(i % width, i / width) != without.rgb(i % width, i / width)
                && Contrast.of(with.rgb(i % width, i / width), without.rgb(i % width, i / width)) >= CONTRAST).toArray();
        Map<Integer, Integer> colors = new HashMap<>();
        IntStream.of(seen).forEach(i -> colors.merge(with.rgb(i % width, i / width), 1, Integer::sum));
        int color = colors.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        double[] across = IntStream.of(seen).filter(i -> differs(with.rgb(i % width, i / width), color) < SHADES)
                .mapToDouble(i -> Math.min(line(with, without, color, i % width, i / width, 1, 0),
                        line(with, without, color, i % width, i / width, 0, 1))).sorted().toArray();
        return new FocusMark(seen.length, across.length == 0 ? 0 : across[across.length / 2]);
    }

    /** How far the color goes through a point both ways; what is smoothed at its ends counts in part. */
    private static double line(Pixels with, Pixels without, int color, int x, int y, int right, int down) {
        return 1 + half(with, without, color, x, y, right, down) + half(with, without, color, x, y, -right, -down);
    }

    private static double half(Pixels with, Pixels without, int color, int x, int y, int right, int down) {
        for (int step = 1; step <= THICK; step++) {
            int atX = x + step * right;
            int atY = y + step * down;
            if (!with.has(atX, atY)) {
                return step - 1;
            }
            if (differs(with.rgb(atX, atY), color) >= SHADES) {
                int before = without.rgb(atX, atY);
                return step - 1 + Math.min(1, differs(with.rgb(atX, atY), before) / Math.max(1.0, differs(color, before)));
            }
        }
        return THICK;
    }

    private static int differs(int one, int other) {
        return Math.abs((one >> 16) - (other >> 16)) + Math.abs((one >> 8 & 255) - (other >> 8 & 255)) + Math.abs((one & 255) - (other & 255));
    }
}
